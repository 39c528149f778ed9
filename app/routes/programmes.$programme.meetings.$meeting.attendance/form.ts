import { z } from "zod";
import { version } from "#http/fields.server.ts";

const ids = z.array(z.string()).default([]);

/** Who of the seated comes, and which guests are invited; a box that is not ticked is not sent. */
export const schema = z.strictObject({ seated: ids, guests: ids, version });
