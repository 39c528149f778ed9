import { z } from "zod";
import { bodyFields, endsAfterItStarts } from "#http/body-form.server.ts";
import { onceKey } from "#http/fields.server.ts";

export const schema = z.strictObject({ ...bodyFields, once: onceKey }).check(endsAfterItStarts);
