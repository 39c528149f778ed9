import { z } from "zod";

/** The kept form, beside what the form of the door held: a 307 brings all of it along. */
export const schema = z.strictObject({
  kept: z.string(),
  ...{ to: z.string().optional(), account: z.string().optional() },
  ...{ email: z.string().optional(), password: z.string().optional() },
});
