import { z } from "zod";
import { actionFields } from "#http/action-form.server.ts";
import { version } from "#http/fields.server.ts";

export const schema = z.strictObject({ ...actionFields, version });
