import { z } from "zod";
import { version } from "#http/fields.server.ts";
import { recessFields, untilAfterFrom } from "#http/recess-fields.server.ts";

export const schema = z.strictObject({ ...recessFields, version }).check(untilAfterFrom);
