import type { z } from "zod";
import type { DeliverableEdit } from "#domain/deliverable.ts";
import { id, optionalDay, optionalText, requiredText, version } from "./fields.server.ts";

/** What can be said of any product, new or old. */
export const deliverableFields = {
  name: requiredText(200),
  workstreamId: id.optional(),
  reviewerId: id.optional(),
  dueOn: optionalDay,
};

/** What goes with a step that needs no reason. */
export const stepFields = { reason: optionalText(500), version };

type Typed = z.output<z.ZodObject<typeof deliverableFields>>;

/** What was typed, as the domain says it: an empty field is unknown. */
export function deliverableFrom({ name, workstreamId, reviewerId, dueOn }: Typed): DeliverableEdit {
  return { name, dueOn, workstreamId: workstreamId ?? null, reviewerId: reviewerId ?? null };
}
