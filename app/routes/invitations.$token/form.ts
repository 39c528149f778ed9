import { z } from "zod";
import { newPasswordFields, passwordsAgree } from "#auth/password-fields.server.ts";

export const schema = z.strictObject(newPasswordFields).check(passwordsAgree);
