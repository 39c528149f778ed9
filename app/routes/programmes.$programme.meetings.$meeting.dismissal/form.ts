import { z } from "zod";
import { id, requiredText } from "#http/fields.server.ts";

export const schema = z.strictObject({ key: id, reason: requiredText(500) });
