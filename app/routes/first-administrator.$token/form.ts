import { z } from "zod";
import { newPasswordFields, passwordsAgree } from "#auth/password-fields.server.ts";
import { emailAddress, requiredText } from "#http/fields.server.ts";

export const schema = z
  .strictObject({
    name: requiredText(200),
    organisation: requiredText(200),
    email: emailAddress,
    ...newPasswordFields,
  })
  .check(passwordsAgree);
