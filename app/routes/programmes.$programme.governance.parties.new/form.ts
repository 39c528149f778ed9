import { z } from "zod";
import { onceKey, requiredText } from "#http/fields.server.ts";
import { partyFields } from "#http/party-form.server.ts";

export const schema = z.strictObject({ name: requiredText(120), ...partyFields, once: onceKey });
