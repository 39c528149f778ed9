import { z } from "zod";
import { actionFields } from "#http/action-form.server.ts";
import { onceKey } from "#http/fields.server.ts";

export const schema = z.strictObject({ ...actionFields, once: onceKey });
