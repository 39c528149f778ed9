import type { AgendaChange } from "#domain/publication.ts";
import { formatList } from "./format.ts";
import type { Speech } from "./speech.ts";

/** What a later version of an agenda changed, as a sentence. */
export function sayChange(change: AgendaChange, { words, language }: Speech): string {
  const say = words.agenda.change;
  switch (change.kind) {
    case "meeting-moved":
      return say["meeting-moved"];
    case "renumbered":
      return say.renumbered(change.from, change.number, change.title);
    case "edited": {
      const fields = change.fields.map((field) => words.agenda.fields[field]);
      return say.edited(change.number, change.title, formatList(fields, language));
    }
    default:
      return say[change.kind](change.number, change.title);
  }
}
