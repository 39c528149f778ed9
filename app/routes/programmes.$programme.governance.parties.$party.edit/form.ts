import { z } from "zod";
import { version } from "#http/fields.server.ts";
import { partyFields } from "#http/party-form.server.ts";

export const schema = z.strictObject({ ...partyFields, version });
