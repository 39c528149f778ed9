import { z } from "zod";
import { DELIVERABLE_KINDS } from "#domain/deliverable.ts";
import { deliverableFields } from "#http/deliverable-form.server.ts";
import { choice, onceKey } from "#http/fields.server.ts";

export const schema = z.strictObject({
  ...deliverableFields,
  kind: choice(DELIVERABLE_KINDS),
  once: onceKey,
});
