import { z } from "zod";
import { DOMAINS } from "#domain/authority.ts";
import { choice } from "#http/fields.server.ts";

/** The domains that the matrix showed when the button was pressed. */
export const schema = z.strictObject({ domains: z.array(choice(DOMAINS)).min(1) });
