import { z } from "zod";
import { COMMISSIONING_ROLES } from "#domain/party.ts";
import { choice, id, requiredText, version } from "#http/fields.server.ts";

export const schema = z.strictObject({
  role: choice(COMMISSIONING_ROLES),
  scope: requiredText(300),
  partyId: id.optional(),
  version,
});
