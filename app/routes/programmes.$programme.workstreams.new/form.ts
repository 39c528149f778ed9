import { z } from "zod";
import { onceKey } from "#http/fields.server.ts";
import { finishesAfterItStarts, workstreamFields } from "#http/workstream-form.server.ts";

export const schema = z.strictObject({ ...workstreamFields, once: onceKey }).check(finishesAfterItStarts);
