import { z } from "zod";
import { onceKey } from "#http/fields.server.ts";
import { holdsTogether, seatFields } from "#http/seat-form.server.ts";

export const schema = z.strictObject({ ...seatFields, once: onceKey }).check(holdsTogether);
