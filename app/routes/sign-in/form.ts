import { z } from "zod";
import { PASSWORD_LENGTH } from "#auth/password.server.ts";

export const schema = z.strictObject({
  email: z.email({ error: "email" }).max(200, { error: "tooLong:200" }),
  password: z
    .string({ error: "required" })
    .max(PASSWORD_LENGTH.most, { error: `tooLong:${PASSWORD_LENGTH.most}` }),
  to: z.string().optional(),
  /** A form that came too late, see `keptOf`. */
  kept: z.string().optional(),
});
