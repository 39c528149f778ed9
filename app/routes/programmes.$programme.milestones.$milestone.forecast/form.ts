import { z } from "zod";
import { optionalDay, optionalText, version } from "#http/fields.server.ts";

export const schema = z.strictObject({
  forecastOn: optionalDay,
  reason: optionalText(500),
  decisionId: optionalText(100),
  version,
});
