import { z } from "zod";
import { version } from "#http/fields.server.ts";

/** The newest version that the publisher knew of (0 is none), and a mark of the agenda as it was shown. */
export const schema = z.strictObject({ after: version, seen: z.string({ error: "unusable" }) });
