import { z } from "zod";
import { requiredText } from "#http/fields.server.ts";

export const schema = z.strictObject({ key: z.string({ error: "unusable" }), reason: requiredText(500) });
