import { z } from "zod";
import { ROLES } from "#domain/role.ts";
import { choice, emailAddress, onceKey, optionalText } from "#http/fields.server.ts";

export const schema = z.strictObject({
  once: onceKey,
  email: emailAddress,
  role: choice(ROLES),
  name: optionalText(200),
  organisation: optionalText(200),
});
