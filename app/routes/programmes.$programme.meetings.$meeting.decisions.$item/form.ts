import { z } from "zod";
import { bindsParties, DECISION_STATUSES, OUTCOMES } from "#domain/decision.ts";
import { choice, optionalText } from "#http/fields.server.ts";

/** Only agreement is intended or definitive, and only agreement has a text of its own: the requested decision. */
export const schema = z
  .strictObject({
    outcome: choice(OUTCOMES),
    status: choice(DECISION_STATUSES).optional(),
    text: optionalText(4000),
    reservation: optionalText(2000),
    /** The decision that this one corrects, as it stood when the form was opened; empty is none. */
    corrects: z.string().optional(),
  })
  .check(({ value, issues }) => {
    const isAgreed = bindsParties(value.outcome);
    if (isAgreed && value.status === undefined) {
      issues.push({ code: "custom", message: "choose", path: ["status"], input: value.status });
    }
    if (value.outcome !== "akkoord" && value.text === null) {
      issues.push({ code: "custom", message: "required", path: ["text"], input: value.text });
    }
  });
