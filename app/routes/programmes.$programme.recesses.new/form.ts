import { z } from "zod";
import { onceKey } from "#http/fields.server.ts";
import { recessFields, untilAfterFrom } from "#http/recess-fields.server.ts";

export const schema = z.strictObject({ once: onceKey, ...recessFields }).check(untilAfterFrom);
