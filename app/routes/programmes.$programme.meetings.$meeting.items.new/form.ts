import { z } from "zod";
import { agendaItemFields } from "#http/agenda-item-form.server.ts";
import { onceKey } from "#http/fields.server.ts";

export const schema = z.strictObject({
  ...agendaItemFields,
  decisionPointId: z.string().optional(),
  once: onceKey,
});
