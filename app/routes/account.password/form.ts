import { z } from "zod";
import { newPasswordFields, passwordsAgree } from "#auth/password-fields.server.ts";

export const schema = z
  .strictObject({
    currentPassword: z.string({ error: "required" }).max(200, { error: "tooLong:200" }),
    ...newPasswordFields,
  })
  .check(passwordsAgree);
