import { z } from "zod";
import { choice, requiredDay, version } from "#http/fields.server.ts";
import { ENDS } from "./ends.ts";

export const schema = z.strictObject({ state: choice(ENDS), closedOn: requiredDay, version });
