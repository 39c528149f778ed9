import { z } from "zod";
import { optionalText, version } from "#http/fields.server.ts";
import { gateFields } from "#http/gate-form.server.ts";

export const schema = z.strictObject({ ...gateFields, reason: optionalText(500), version });
