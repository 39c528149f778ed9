import { z } from "zod";
import { stepFields } from "#http/deliverable-form.server.ts";

export const schema = z.strictObject(stepFields);
