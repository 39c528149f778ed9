import { z } from "zod";
import { optionalDay, version } from "#http/fields.server.ts";

export const schema = z.strictObject({ endedOn: optionalDay, version });
