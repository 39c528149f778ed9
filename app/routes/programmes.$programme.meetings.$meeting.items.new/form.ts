import { z } from "zod";
import { agendaItemFields } from "#http/agenda-item-form.server.ts";

export const schema = z.strictObject({ ...agendaItemFields, decisionPointId: z.string().optional() });
