import { z } from "zod";
import { optionalDay, version } from "#http/fields.server.ts";

/** Empty: they go on after all. */
export const schema = z.strictObject({ endedOn: optionalDay, version });
