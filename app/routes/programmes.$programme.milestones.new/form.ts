import { z } from "zod";
import { onceKey, optionalDay, optionalText, requiredText } from "#http/fields.server.ts";

export const schema = z.strictObject({
  name: requiredText(200),
  workstreamId: optionalText(100),
  baselineOn: optionalDay,
  once: onceKey,
});
