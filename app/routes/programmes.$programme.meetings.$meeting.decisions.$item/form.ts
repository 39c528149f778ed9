import { z } from "zod";
import { DECISION_STATUSES, OUTCOMES } from "#domain/decision.ts";
import { choice, optionalText, requiredText } from "#http/fields.server.ts";

export const schema = z.strictObject({
  outcome: choice(OUTCOMES),
  status: choice(DECISION_STATUSES),
  text: requiredText(4000),
  reservation: optionalText(2000),
  /** The decision that this one corrects, as it stood when the form was opened; empty is none. */
  corrects: z.string().optional(),
});
