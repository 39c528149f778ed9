import { z } from "zod";
import { id, onceKey } from "#http/fields.server.ts";
import { learningFields } from "#http/learning-form.server.ts";

export const schema = z.strictObject({ ...learningFields, indicatorId: id, once: onceKey });
