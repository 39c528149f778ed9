import { type AgendaItemId, minutesBudget } from "./agenda.ts";
import { COVER_NOTE_HEADINGS, type CoverNoteHeading, missingHeadings } from "./cover-note.ts";
import type { DecisionPointId } from "./decision-point.ts";
import { lengthMinutes } from "./meeting.ts";
import { itemsOf, type PublishedAgenda } from "./publication.ts";

/** What whoever publishes an agenda should know of it first. Nothing of it forbids the publication. */
export type PublicationRemark =
  | {
      readonly kind: "over-time";
      readonly planned: number;
      readonly available: number;
      readonly over: number;
    }
  | {
      readonly kind: "cover-note";
      readonly itemId: AgendaItemId;
      readonly number: string;
      readonly title: string;
      /** Null: an item for decision to which no decision point belongs, so that its whole note is empty. */
      readonly decisionPointId: DecisionPointId | null;
      /** Never empty. */
      readonly missing: readonly CoverNoteHeading[];
    };

/** All that should be known of an agenda before it goes out: the minutes first, then each note in its order. */
export function publicationRemarks(agenda: PublishedAgenda): readonly PublicationRemark[] {
  return [...overTime(agenda), ...incompleteNotes(agenda)];
}

/** The minutes summed against the meeting's length (R13); of a meeting of unknown length nothing can be said. */
function overTime(agenda: PublishedAgenda): readonly PublicationRemark[] {
  const { planned, available, over } = minutesBudget(itemsOf(agenda), lengthMinutes(agenda));
  return available === null || over === 0 ? [] : [{ kind: "over-time", planned, available, over }];
}

function incompleteNotes(agenda: PublishedAgenda): readonly PublicationRemark[] {
  return itemsOf(agenda)
    .filter(({ kind, point }) => kind === "decision" || point !== null)
    .map(({ id: itemId, number, title, point }) => ({
      ...({ kind: "cover-note", itemId, number, title } as const),
      decisionPointId: point?.id ?? null,
      missing: point === null ? COVER_NOTE_HEADINGS : missingHeadings(point),
    }))
    .filter(({ missing }) => missing.length > 0);
}
