import { z } from "zod";
import { criterionFields } from "#http/criterion-form.server.ts";
import { optionalDay, version } from "#http/fields.server.ts";

export const schema = z.strictObject({ ...criterionFields, endedOn: optionalDay, version });
