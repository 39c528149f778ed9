import { z } from "zod";
import { requiredText, version } from "#http/fields.server.ts";

export const schema = z.strictObject({ name: requiredText(200), version });
