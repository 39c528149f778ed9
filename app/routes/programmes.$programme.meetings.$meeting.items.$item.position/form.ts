import { z } from "zod";

/** The place in its section; 0 is the first. */
export const schema = z.strictObject({ to: z.number().int() });
