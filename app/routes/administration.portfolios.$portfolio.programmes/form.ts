import { z } from "zod";

/** Empty is nothing chosen. */
export const schema = z.strictObject({
  programme: z.string({ error: "choose" }).min(1, { error: "choose" }),
});
