import { z } from "zod";
import { version } from "#http/fields.server.ts";
import { finishesAfterItStarts, workstreamFields } from "#http/workstream-form.server.ts";

export const schema = z.strictObject({ ...workstreamFields, version }).check(finishesAfterItStarts);
