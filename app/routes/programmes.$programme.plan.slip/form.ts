import { z } from "zod";
import { choice, onceKey, optionalText, requiredText, whole } from "#http/fields.server.ts";

/** Later pushes what follows; earlier pulls nothing. */
export const DIRECTIONS = ["later", "earlier"] as const;

const asking = {
  item: requiredText(100),
  days: whole({ least: 1, most: 500, finding: "slipDays" }),
  direction: choice(DIRECTIONS),
};

/** What the address asks to think through. */
export const asked = z.strictObject(asking);

/** The same, to be committed: with a reason, and the mark of what was looked at. */
export const schema = z.strictObject({
  ...asking,
  reason: requiredText(500),
  decisionId: optionalText(100),
  seen: optionalText(100),
  once: onceKey,
});
