import type { AgendaItemId, AgendaKind, Section } from "./agenda.ts";
import type { Domain } from "./authority.ts";
import type { Day } from "./day.ts";
import type { CoverNote, DecisionPointId, Level } from "./decision-point.ts";
import type { Amount } from "./money.ts";
import type { PartyId } from "./party.ts";
import type { Standing } from "./standing.ts";
import type { Verdict } from "./verdict.ts";

/** A decision point as it stood when the agenda was published, with the verdict of that moment. */
export interface PublishedPoint {
  readonly id: DecisionPointId;
  readonly number: number;
  readonly title: string;
  readonly requestedDecision: readonly string[];
  readonly background: string | null;
  readonly coverNote: CoverNote;
  readonly domains: readonly Domain[];
  readonly amount: Amount;
  readonly cover: string | null;
  readonly neededBy: Day | null;
  readonly level: Level | null;
  /** Null: the body is only asked to take note, and that needs nobody's authority. */
  readonly verdict: Verdict | null;
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

interface OfItem {
  readonly number: string;
  readonly title: string;
  readonly itemId: string;
}

/** What a later version of an agenda changed, so that whoever read the earlier one knows what to read again. */
export type AgendaChange =
  | ({ readonly kind: "added" | "removed" } & OfItem)
  | ({ readonly kind: "renumbered"; readonly from: string } & OfItem)
  | ({ readonly kind: "minutes"; readonly from: number; readonly to: number } & OfItem)
  | ({ readonly kind: "verdict"; readonly partyId: PartyId; readonly to: Standing["kind"] } & OfItem)
  | ({ readonly kind: "edited"; readonly fields: readonly EditedField[] } & OfItem)
  | { readonly kind: "expected" | "no-longer-expected"; readonly name: string }
  | { readonly kind: "meeting-moved" };

export const EDITED_FIELDS = ["title", "note", "presenter", "papers", "requested-decision", "facts"] as const;
export type EditedField = (typeof EDITED_FIELDS)[number];

/** The changes in the order of the later version; what was removed comes last. */
export function agendaChanges(before: PublishedAgenda, after: PublishedAgenda): readonly AgendaChange[] {
  const old = itemsOf(before);
  const present = itemsOf(after);
  const moved = (["on", "startsAt", "endsAt", "place"] as const).some(
    (field) => before[field] !== after[field],
  );
  return [
    ...(moved ? [{ kind: "meeting-moved" } as const] : []),
    ...namesOnlyIn(after, before).map((name) => ({ kind: "expected", name }) as const),
    ...namesOnlyIn(before, after).map((name) => ({ kind: "no-longer-expected", name }) as const),
    ...present.flatMap((item) =>
      changesOf(
        old.find(({ id }) => id === item.id),
        item,
      ),
    ),
    ...old.filter(({ id }) => !present.some((item) => item.id === id)).map((item) => change("removed", item)),
  ];
}

/**
 * The versions as they are for whoever may not see what is confidential: each in its open part, and none that differs
 * from the one before it only in what they may not know of. The newest comes first.
 */
export function openVersions<Version extends { readonly agenda: PublishedAgenda }>(
  versions: readonly Version[],
): readonly Version[] {
  const open = versions.map((version) => ({ ...version, agenda: openPart(version.agenda) }));
  return open.filter(
    ({ agenda }, place) => JSON.stringify(agenda) !== JSON.stringify(open[place + 1]?.agenda),
  );
}

/** The agenda for somebody who may not see what is confidential: without those items and the names only they need. */
export function openPart(agenda: PublishedAgenda): PublishedAgenda {
  const sections = agenda.sections
    .map((section) => ({ ...section, items: section.items.filter(({ isConfidential }) => !isConfidential) }))
    .filter(({ items }) => items.length > 0);
  const ids = sections.flatMap(({ items }) => items).flatMap(({ point }) => idsIn(point?.verdict ?? null));
  return {
    ...agenda,
    sections,
    names: Object.fromEntries(
      ids.flatMap((id) => (agenda.names[id] === undefined ? [] : [[id, agenda.names[id]]])),
    ),
  };
}

export function itemsOf(agenda: PublishedAgenda): readonly (PublishedItem & { readonly number: string })[] {
  return agenda.sections.flatMap(({ items }) => items);
}

/** The parties and participants that a verdict speaks of. */
function idsIn(verdict: Verdict | null): readonly string[] {
  return (verdict?.parties ?? []).flatMap((party) => [
    party.partyId,
    ...("records" in party ? party.records.map(({ holderId }) => holderId) : []),
    ...("lapsed" in party ? party.lapsed.map(({ holderId }) => holderId) : []),
    ...party.remedies.flatMap((remedy) => (remedy.kind === "invite" ? [remedy.participantId] : [])),
  ]);
}

type Item = PublishedItem & { readonly number: string };

function changesOf(old: Item | undefined, item: Item): readonly AgendaChange[] {
  if (old === undefined) return [change("added", item)];
  const { number, title, id: itemId, minutes } = item;
  const fields = EDITED_FIELDS.filter((field) => read(old, field) !== read(item, field));
  return [
    ...(old.number === number
      ? []
      : [{ kind: "renumbered", from: old.number, number, title, itemId } as const]),
    ...(old.minutes === minutes
      ? []
      : [{ kind: "minutes", from: old.minutes, to: minutes, number, title, itemId } as const]),
    ...verdictChanges(old, item),
    ...(fields.length === 0 ? [] : [{ kind: "edited", number, title, itemId, fields } as const]),
  ];
}

/** Per party whose standing is another now, what it has become. */
function verdictChanges(old: Item, { point, number, title, id: itemId }: Item): readonly AgendaChange[] {
  const before = old.point?.verdict?.parties ?? [];
  return (point?.verdict?.parties ?? [])
    .filter(({ partyId, kind }) => before.find((party) => party.partyId === partyId)?.kind !== kind)
    .map(({ partyId, kind }) => ({ kind: "verdict", partyId, to: kind, number, title, itemId }) as const);
}

function change(kind: "added" | "removed", { number, title, id }: Item): AgendaChange {
  return { kind, number, title, itemId: id };
}

function namesOnlyIn(one: PublishedAgenda, other: PublishedAgenda): readonly string[] {
  const names = other.expected.map(({ name }) => name);
  return one.expected.map(({ name }) => name).filter((name) => !names.includes(name));
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
        point?.verdict?.parties.map(({ partyId }) => partyId),
        point?.background,
        point?.coverNote,
        point?.verdict?.definitiveOn,
      ]);
    default:
      return JSON.stringify(item[field]);
  }
}
