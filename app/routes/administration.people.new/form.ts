import { z } from "zod";
import { emailAddress, onceKey, requiredText } from "#http/fields.server.ts";

export const schema = z.strictObject({
  once: onceKey,
  name: requiredText(200),
  organisation: requiredText(200),
  email: emailAddress,
});
