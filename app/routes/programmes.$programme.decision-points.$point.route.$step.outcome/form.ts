import { z } from "zod";
import { optionalDay, optionalText, version } from "#http/fields.server.ts";

export const schema = z.strictObject({ doneOn: optionalDay, outcome: optionalText(500), version });
