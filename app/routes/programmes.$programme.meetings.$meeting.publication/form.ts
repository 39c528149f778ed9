import { z } from "zod";
import { version } from "#http/fields.server.ts";

/** The newest version that the publisher saw; 0 is none. */
export const schema = z.strictObject({ after: version });
