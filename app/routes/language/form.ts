import { z } from "zod";
import { choice } from "#http/fields.server.ts";
import { LANGUAGES } from "#i18n/language.ts";

export const schema = z.strictObject({ language: choice(LANGUAGES), to: z.string().optional() });
