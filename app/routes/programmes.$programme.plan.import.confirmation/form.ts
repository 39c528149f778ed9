import { z } from "zod";
import { onceKey, requiredText } from "#http/fields.server.ts";
import { exchangedPlan } from "#http/plan-form.server.ts";

/** Nobody types here: what was read goes along, with a mark of the changes that were shown. */
export const schema = z.strictObject({
  once: onceKey,
  fileName: requiredText(200),
  plan: exchangedPlan,
  seen: requiredText(40),
});
