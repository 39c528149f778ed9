import { type AgendaItemId, type AgendaKind, type Section, sectionsOf } from "./agenda.ts";
import type { Domain } from "./authority.ts";
import type { Day } from "./day.ts";
import type { DecisionPointId, Level } from "./decision-point.ts";
import type { Amount } from "./money.ts";
import type { Verdict } from "./verdict.ts";

/** A decision point as it stood when the agenda was published, with the verdict of that moment. */
export interface PublishedPoint {
  readonly id: DecisionPointId;
  readonly number: number;
  readonly title: string;
  readonly requestedDecision: readonly string[];
  readonly background: string | null;
  readonly domains: readonly Domain[];
  readonly amount: Amount;
  readonly cover: string | null;
  readonly neededBy: Day | null;
  readonly level: Level | null;
  readonly verdict: Verdict;
}

export interface PublishedItem {
  readonly id: AgendaItemId;
  readonly kind: AgendaKind;
  readonly title: string;
  readonly note: string | null;
  readonly minutes: number;
  readonly presenter: string | null;
  readonly papers: readonly string[];
  readonly isConfidential: boolean;
  readonly point: PublishedPoint | null;
}

/** An agenda as it went out (gepubliceerde versie): complete in itself, so that nothing later can change it. */
export interface PublishedAgenda {
  readonly programmeName: string;
  readonly bodyName: string;
  readonly on: Day;
  readonly startsAt: string | null;
  readonly endsAt: string | null;
  readonly place: string | null;
  readonly papersDueOn: Day;
  readonly expected: readonly { readonly name: string; readonly partyName: string }[];
  readonly sections: readonly Section<PublishedItem>[];
  /** The names behind the ids in the verdicts: parties and participants. */
  readonly names: Readonly<Record<string, string>>;
}

export type AgendaChange =
  | { readonly kind: "added"; readonly number: string; readonly title: string; readonly itemId: string }
  | { readonly kind: "removed"; readonly number: string; readonly title: string; readonly itemId: string }
  | {
      readonly kind: "renumbered";
      readonly from: string;
      readonly number: string;
      readonly title: string;
      readonly itemId: string;
    }
  | {
      readonly kind: "edited";
      readonly number: string;
      readonly title: string;
      readonly itemId: string;
      readonly fields: readonly EditedField[];
    }
  | { readonly kind: "meeting-moved" };

export const EDITED_FIELDS = [
  "title",
  "note",
  "minutes",
  "presenter",
  "papers",
  "requested-decision",
  "facts",
  "verdict",
] as const;
export type EditedField = (typeof EDITED_FIELDS)[number];

/** What a later version of an agenda changed, in the order of the later one; what was removed comes last. */
export function agendaChanges(before: PublishedAgenda, after: PublishedAgenda): readonly AgendaChange[] {
  const old = itemsOf(before);
  const present = itemsOf(after);
  const moved = (["on", "startsAt", "endsAt", "place"] as const).some(
    (field) => before[field] !== after[field],
  );
  return [
    ...(moved ? [{ kind: "meeting-moved" } as const] : []),
    ...present.flatMap((item) =>
      changesOf(
        old.find(({ id }) => id === item.id),
        item,
      ),
    ),
    ...old
      .filter(({ id }) => !present.some((item) => item.id === id))
      .map(({ id, number, title }) => ({ kind: "removed", number, title, itemId: id }) as const),
  ];
}

/**
 * The agenda for somebody who may not see what is confidential: numbered as if those items were not there, and
 * without the names that only they need.
 */
export function openPart(agenda: PublishedAgenda): PublishedAgenda {
  const open = itemsOf(agenda).filter(({ isConfidential }) => !isConfidential);
  const ids = open.flatMap(({ point }) => (point === null ? [] : idsIn(point.verdict)));
  return {
    ...agenda,
    sections: sectionsOf(open.map((item, position) => ({ ...item, position }))),
    names: Object.fromEntries(
      ids.flatMap((id) => (agenda.names[id] === undefined ? [] : [[id, agenda.names[id]]])),
    ),
  };
}

export function itemsOf(agenda: PublishedAgenda): readonly (PublishedItem & { readonly number: string })[] {
  return agenda.sections.flatMap(({ items }) => items);
}

/** The parties and participants that a verdict speaks of. */
function idsIn({ parties }: Verdict): readonly string[] {
  return parties.flatMap((party) => [
    party.partyId,
    ...("records" in party ? party.records.map(({ holderId }) => holderId) : []),
    ...party.remedies.flatMap((remedy) => (remedy.kind === "invite" ? [remedy.participantId] : [])),
  ]);
}

type Item = PublishedItem & { readonly number: string };

function changesOf(old: Item | undefined, item: Item): readonly AgendaChange[] {
  const { number, title, id: itemId } = item;
  if (old === undefined) return [{ kind: "added", number, title, itemId }];
  const fields = EDITED_FIELDS.filter((field) => read(old, field) !== read(item, field));
  return [
    ...(old.number === number
      ? []
      : [{ kind: "renumbered", from: old.number, number, title, itemId } as const]),
    ...(fields.length === 0 ? [] : [{ kind: "edited", number, title, itemId, fields } as const]),
  ];
}

/** One aspect of an item in a form that compares: what a reader would call the same is the same text. */
function read({ point, ...item }: Item, field: EditedField): string {
  switch (field) {
    case "requested-decision":
      return JSON.stringify(point?.requestedDecision ?? null);
    case "facts":
      return JSON.stringify([
        item.isConfidential,
        point?.title,
        point?.level,
        point?.domains,
        point?.amount,
        point?.cover,
        point?.neededBy,
        point?.background,
      ]);
    case "verdict":
      return JSON.stringify([
        point?.verdict.kind,
        point?.verdict.definitiveOn,
        point?.verdict.parties.map(({ partyId, kind }) => [partyId, kind]),
      ]);
    default:
      return JSON.stringify(item[field]);
  }
}
