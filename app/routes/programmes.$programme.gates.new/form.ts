import { z } from "zod";
import { onceKey } from "#http/fields.server.ts";
import { gateFields } from "#http/gate-form.server.ts";

export const schema = z.strictObject({ ...gateFields, once: onceKey });
