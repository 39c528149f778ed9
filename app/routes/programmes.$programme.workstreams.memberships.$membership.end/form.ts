import { z } from "zod";
import { requiredDay, version } from "#http/fields.server.ts";

export const schema = z.strictObject({ until: requiredDay, version });
