import { z } from "zod";
import { COVER_NOTE_PARTS, type CoverNote, PURPOSES } from "#domain/decision-point.ts";
import { checkDecisionPoint, decisionPointFields } from "#http/decision-point-form.server.ts";
import { choice, optionalText, version } from "#http/fields.server.ts";

const parts = Object.fromEntries(COVER_NOTE_PARTS.map((part) => [part, optionalText(4000)])) as Record<
  (typeof COVER_NOTE_PARTS)[number],
  ReturnType<typeof optionalText>
>;

export const schema = z
  .strictObject({
    ...decisionPointFields,
    /** Asked only before the decision point is tabled. */
    purpose: choice(PURPOSES).optional(),
    bodyId: z.string().optional(),
    background: optionalText(4000),
    ...parts,
    version,
  })
  .check(checkDecisionPoint);

/** What was written of the cover note; a part that is empty is not there. */
export function coverNoteFrom(typed: z.output<typeof schema>): CoverNote {
  return Object.fromEntries(
    COVER_NOTE_PARTS.flatMap((part) => {
      const text = typed[part];
      return text === null ? [] : [[part, text]];
    }),
  );
}
