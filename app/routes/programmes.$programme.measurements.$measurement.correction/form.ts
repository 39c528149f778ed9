import { z } from "zod";
import { onceKey, optionalText, requiredText } from "#http/fields.server.ts";

export const schema = z.strictObject({
  value: optionalText(40),
  source: optionalText(200),
  reason: requiredText(500),
  once: onceKey,
});
