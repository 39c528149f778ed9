import { z } from "zod";
import { onceKey } from "#http/fields.server.ts";
import { positionFields } from "#http/position-form.server.ts";

export const schema = z.strictObject({ ...positionFields, once: onceKey });
