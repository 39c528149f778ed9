import { z } from "zod";
import { version } from "#http/fields.server.ts";
import { questionFields } from "#http/open-question-form.server.ts";

export const schema = z.strictObject({ ...questionFields, version });
