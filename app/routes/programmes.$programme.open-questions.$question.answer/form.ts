import { z } from "zod";
import { optionalDay, requiredText, version } from "#http/fields.server.ts";

export const schema = z.strictObject({
  answer: requiredText(4000),
  answeredOn: optionalDay.refine((day) => day !== null, { error: "day" }),
  version,
});
