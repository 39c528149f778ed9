import { z } from "zod";
import { emailAddress } from "#http/fields.server.ts";

export const schema = z.strictObject({ email: emailAddress });
