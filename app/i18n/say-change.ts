import type { AgendaChange } from "#domain/publication.ts";
import { formatList } from "./format.ts";
import type { Names, Speech } from "./speech.ts";

/** What a later version of an agenda changed, as a sentence that says what it has become. */
export function sayChange(change: AgendaChange, names: Names, { words, language }: Speech): string {
  const say = words.agenda.change;
  switch (change.kind) {
    case "meeting-moved":
      return say["meeting-moved"];
    case "expected":
    case "no-longer-expected":
      return say[change.kind](change.name);
    case "renumbered":
      return say.renumbered(change.from, change.number, change.title);
    case "minutes":
      return say.minutes(change.number, change.title, change.from, change.to);
    case "verdict": {
      const standing = words.verdict.standings[change.to].toLowerCase();
      return say.verdict(change.number, change.title, names[change.partyId] ?? "?", standing);
    }
    case "edited": {
      const fields = change.fields.map((field) => words.agenda.fields[field]);
      return say.edited(change.number, change.title, formatList(fields, language));
    }
    default:
      return say[change.kind](change.number, change.title);
  }
}
