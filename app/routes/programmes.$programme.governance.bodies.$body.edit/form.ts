import { z } from "zod";
import { bodyFields, endsAfterItStarts } from "#http/body-form.server.ts";
import { version } from "#http/fields.server.ts";

export const schema = z.strictObject({ ...bodyFields, version }).check(endsAfterItStarts);
