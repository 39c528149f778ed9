import { z } from "zod";
import { COMMISSIONING_ROLES } from "#domain/party.ts";
import { choice, id, onceKey, requiredText } from "#http/fields.server.ts";

export const schema = z.strictObject({
  role: choice(COMMISSIONING_ROLES),
  scope: requiredText(300),
  /** A party that is named twice is still one party. */
  partyIds: z
    .array(id)
    .default([])
    .transform((ids) => [...new Set(ids)]),
  once: onceKey,
});
