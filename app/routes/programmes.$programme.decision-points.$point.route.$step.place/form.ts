import { z } from "zod";
import { version } from "#http/fields.server.ts";

/** The place in the route; 0 is the first. */
export const schema = z.strictObject({ to: z.number().int(), version });
