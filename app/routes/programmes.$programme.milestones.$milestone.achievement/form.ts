import { z } from "zod";
import { optionalText, requiredDay, version } from "#http/fields.server.ts";

export const schema = z.strictObject({ achievedOn: requiredDay, reason: optionalText(500), version });
