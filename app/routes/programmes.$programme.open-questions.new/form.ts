import { z } from "zod";
import { onceKey } from "#http/fields.server.ts";
import { questionFields } from "#http/open-question-form.server.ts";

export const schema = z.strictObject({ ...questionFields, once: onceKey });
