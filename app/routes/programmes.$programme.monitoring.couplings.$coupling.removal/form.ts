import { z } from "zod";
import { version } from "#http/fields.server.ts";

export const schema = z.strictObject({ version });
