import { z } from "zod";
import { requiredText, version } from "#http/fields.server.ts";

export const schema = z.strictObject({ reason: requiredText(500), version });
