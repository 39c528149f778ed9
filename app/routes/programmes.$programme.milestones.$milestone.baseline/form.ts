import { z } from "zod";
import { optionalText, requiredDay, requiredText, version } from "#http/fields.server.ts";

export const schema = z.strictObject({
  baselineOn: requiredDay,
  reason: requiredText(500),
  decisionId: optionalText(100),
  version,
});
