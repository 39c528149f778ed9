import { z } from "zod";
import { onceKey, requiredText, whole } from "#http/fields.server.ts";

export const schema = z.strictObject({
  predecessorId: requiredText(100),
  successorId: requiredText(100),
  lagDays: whole({ least: 0, most: 500, finding: "lagDays" }),
  once: onceKey,
});
