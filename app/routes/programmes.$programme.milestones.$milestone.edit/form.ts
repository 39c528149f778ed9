import { z } from "zod";
import { optionalText, requiredText, version } from "#http/fields.server.ts";

export const schema = z.strictObject({ name: requiredText(200), workstreamId: optionalText(100), version });
