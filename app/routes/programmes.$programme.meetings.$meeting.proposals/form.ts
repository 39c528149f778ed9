import { z } from "zod";
import { id } from "#http/fields.server.ts";

/** The proposals that are taken over, by their keys. */
export const schema = z.strictObject({ key: z.array(id).min(1) });
