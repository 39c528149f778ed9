import { z } from "zod";
import { GATE_OUTCOMES } from "#domain/gate.ts";
import type { GateCondition } from "#domain/gate-outcome.ts";
import {
  choice,
  onceKey,
  optionalDay,
  optionalText,
  requiredDay,
  requiredText,
  version,
} from "#http/fields.server.ts";
import { EXTRA } from "./rows.ts";

/** What a condition asks; the field of each is called after its criterion. */
const ASKED = { action: optionalText(500), owner: optionalText(200), due: optionalDay };

/** The form of one gate: a condition for each of its criteria, and one more. */
export function schemaFor(criterionIds: readonly string[]) {
  const rows = [...criterionIds, EXTRA];
  const conditions = Object.fromEntries(
    rows.flatMap((row) => Object.entries(ASKED).map(([field, asked]) => [`${field}_${row}`, asked])),
  );
  return z.strictObject({
    ...{ outcome: choice(GATE_OUTCOMES), on: requiredDay, text: requiredText(4000), version, once: onceKey },
    ...conditions,
  });
}

/** The conditions that somebody began to fill in, as the domain says them. */
export function conditionsFrom(
  value: Readonly<Record<string, unknown>>,
  criterionIds: readonly string[],
): readonly (GateCondition & { readonly row: string })[] {
  return [...criterionIds, EXTRA].flatMap((row) => {
    const [text, ownerId, dueOn] = ["action", "owner", "due"].map((field) => value[`${field}_${row}`]);
    if (!text && !ownerId && !dueOn) return [];
    const said = { text: text ?? "", ownerId: ownerId ?? null, dueOn: dueOn ?? null } as GateCondition;
    return [{ ...said, row, criterionId: row === EXTRA ? null : row }];
  });
}
