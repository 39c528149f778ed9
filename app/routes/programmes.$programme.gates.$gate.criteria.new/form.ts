import { z } from "zod";
import { criterionFields } from "#http/criterion-form.server.ts";
import { onceKey } from "#http/fields.server.ts";

export const schema = z.strictObject({ ...criterionFields, once: onceKey });
