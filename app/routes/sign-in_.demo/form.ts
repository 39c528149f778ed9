import { z } from "zod";
import { id } from "#http/fields.server.ts";

export const schema = z.strictObject({ account: id, to: z.string().optional(), kept: z.string().optional() });
