import type { Day } from "#domain/day.ts";
import { formatDay } from "./format.ts";
import type { Speech } from "./speech.ts";

/** By when an agenda that is not published yet will be; once that day is past, only that it is not. */
export function sayAgendaFollows(
  { papersDueOn, today }: { readonly papersDueOn: Day; readonly today: Day },
  { words, language }: Speech,
): string {
  return papersDueOn < today ? words.agenda.notYet : words.agenda.follows(formatDay(papersDueOn, language));
}
