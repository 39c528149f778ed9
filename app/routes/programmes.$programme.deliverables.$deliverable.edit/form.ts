import { z } from "zod";
import { deliverableFields } from "#http/deliverable-form.server.ts";
import { version } from "#http/fields.server.ts";

export const schema = z.strictObject({ ...deliverableFields, version });
