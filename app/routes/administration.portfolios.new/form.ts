import { z } from "zod";
import { onceKey, requiredText } from "#http/fields.server.ts";

export const schema = z.strictObject({ once: onceKey, name: requiredText(200) });
