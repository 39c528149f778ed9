import { z } from "zod";
import { version } from "#http/fields.server.ts";
import { holdsTogether, seatFields } from "#http/seat-form.server.ts";

export const schema = z.strictObject({ ...seatFields, version }).check(holdsTogether);
