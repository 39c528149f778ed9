import { z } from "zod";
import { agendaItemFields } from "#http/agenda-item-form.server.ts";
import { optionalText, version } from "#http/fields.server.ts";

export const schema = z.strictObject({ ...agendaItemFields, annotation: optionalText(4000), version });
