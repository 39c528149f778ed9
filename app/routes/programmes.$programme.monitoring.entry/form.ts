import { z } from "zod";
import { MOST_MEASURED } from "#auth/measuring-asked.server.ts";
import { id, onceKey, optionalText } from "#http/fields.server.ts";

const rows = Array.from({ length: MOST_MEASURED }, (_, index) => index + 1);

/** One row a party: who, and what was measured there; the whole has no party. */
const rowFields = Object.fromEntries(
  rows.flatMap((row) => [
    [`party${row}`, id.optional()],
    [`value${row}`, optionalText(40)],
  ]),
) as Record<`party${number}`, z.ZodOptional<typeof id>> &
  Record<`value${number}`, ReturnType<typeof optionalText>>;

export const schema = z.strictObject({ ...rowFields, source: optionalText(200), once: onceKey });

type Sent = z.output<z.ZodObject<typeof rowFields>>;

/** The rows in which something was filled in, each with the party it is about; null is the whole. */
export function filledIn(sent: Sent) {
  return rows.flatMap((row) => {
    const typed = sent[`value${row}`] ?? null;
    return typed === null ? [] : [{ field: `value${row}`, partyId: sent[`party${row}`] ?? null, typed }];
  });
}
