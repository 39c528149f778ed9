import { z } from "zod";
import { requiredDay, version, whole } from "#http/fields.server.ts";

export const schema = z.strictObject({
  everyWeeks: whole({ least: 1, most: 26, finding: "reportWeeks" }),
  from: requiredDay,
  version,
});
