import { z } from "zod";
import { onceKey } from "#http/fields.server.ts";
import { endsAfterStart, phaseFields } from "#http/phase-form.server.ts";

export const schema = z.strictObject({ ...phaseFields, once: onceKey }).check(endsAfterStart);
