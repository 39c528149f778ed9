import { z } from "zod";
import { onceKey, requiredText } from "#http/fields.server.ts";
import { learningFields } from "#http/learning-form.server.ts";

export const schema = z.strictObject({ ...learningFields, reason: requiredText(500), once: onceKey });
