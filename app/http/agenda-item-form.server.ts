import { AGENDA_KINDS } from "#domain/agenda.ts";
import { checkbox, choice, lines, optionalText, requiredText, whole } from "./fields.server.ts";

/** What can be said of any agenda item, new or old. */
export const agendaItemFields = {
  title: requiredText(200),
  kind: choice(AGENDA_KINDS),
  minutes: whole({ least: 1, most: 480, finding: "minutes" }),
  presenter: optionalText(200),
  note: optionalText(4000),
  papers: lines(2000),
  isConfidential: checkbox,
};
