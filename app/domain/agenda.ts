import type { DecisionPointId } from "./decision-point.ts";

/** The kinds of agenda item, in the order in which a steering group takes them. */
export const AGENDA_KINDS = [
  "opening",
  "previous-lists",
  "announcements",
  "decision",
  "discussion",
  "information",
  "progress",
  "communication",
  "closing",
] as const;
export type AgendaKind = (typeof AGENDA_KINDS)[number];

/** The kinds that ask something of the table: to decide, to discuss, to take note. The others are its frame. */
export const ASKING_KINDS = [
  "decision",
  "discussion",
  "information",
] as const satisfies readonly AgendaKind[];
export type AskingKind = (typeof ASKING_KINDS)[number];

export type AgendaItemId = string;

/** One item on an agenda in the making. */
export interface AgendaItem {
  readonly id: AgendaItemId;
  readonly kind: AgendaKind;
  readonly title: string;
  readonly note: string | null;
  readonly minutes: number;
  readonly presenter: string | null;
  /** Names or addresses of the papers, one each. */
  readonly papers: readonly string[];
  readonly decisionPointId: DecisionPointId | null;
  readonly proposalKey: string | null;
  /** The chair's private annotation: it goes to no one else and into no version. */
  readonly annotation: string | null;
  readonly isConfidential: boolean;
  readonly position: number;
  readonly version: number;
}

/** The minutes an item of this kind takes unless somebody says otherwise. */
export const USUAL_MINUTES: Readonly<Record<AgendaKind, number>> = {
  opening: 5,
  "previous-lists": 10,
  announcements: 5,
  decision: 15,
  discussion: 15,
  information: 5,
  progress: 10,
  communication: 5,
  closing: 5,
};

type Placed = Pick<AgendaItem, "id" | "kind" | "position" | "isConfidential">;
export type Numbered<Item> = Item & { readonly number: string };

export interface Section<Item> {
  readonly kind: AgendaKind;
  readonly number: number;
  readonly items: readonly Numbered<Item>[];
}

/**
 * The agenda as sections with numbers. Every kind has its own number on every agenda, so that no item is numbered
 * anew because another section is empty, or is not for this reader. A section with one standing item is that item,
 * whether or not a confidential one stands with it. Confidential items come last in their section, so that leaving
 * them out betrays nothing by a missing number.
 */
export function sectionsOf<Item extends Placed>(items: readonly Item[]): readonly Section<Item>[] {
  return AGENDA_KINDS.map((kind, index) => ({ kind, number: index + 1, items: ordered(items, kind) }))
    .filter(({ items: found }) => found.length > 0)
    .map(({ kind, number, items: found }) => ({
      kind,
      number,
      items: found.map((item, place) => ({
        ...item,
        number: place === 0 && isItsSection(kind, found) ? `${number}` : `${number}.${place + 1}`,
      })),
    }));
}

/** Whether an item carries the number of its section: it is that section, which then needs no heading of its own. */
export function carriesSection({ number, items }: Section<unknown>): boolean {
  return items.some((item) => item.number === `${number}`);
}

function isItsSection(kind: AgendaKind, items: readonly Placed[]): boolean {
  const open = items.filter(({ isConfidential }) => !isConfidential).length;
  return isStanding(kind) && (open === 1 || items.length === 1);
}

/** The order of a section's items after one moved to another place (0 is first). What is confidential stays last. */
export function moved(
  items: readonly Placed[],
  { id, to }: { readonly id: AgendaItemId; readonly to: number },
): readonly AgendaItemId[] {
  const item = items.find((one) => one.id === id);
  if (item === undefined) return items.map((one) => one.id);
  const others = ordered(items, item.kind).filter((one) => one.id !== id);
  const open = others.filter(({ isConfidential }) => !isConfidential).length;
  const [first, last] = item.isConfidential ? [open, others.length] : [0, open];
  const place = Math.min(Math.max(to, first), last);
  return [...others.slice(0, place), item, ...others.slice(place)].map((one) => one.id);
}

export interface MinutesBudget {
  readonly planned: number;
  /** Null: the meeting's length is unknown. */
  readonly available: number | null;
  readonly over: number;
}

/** The minutes of all items against the length of the meeting. */
export function minutesBudget(
  items: readonly { readonly minutes: number }[],
  available: number | null,
): MinutesBudget {
  const planned = items.reduce((sum, { minutes }) => sum + minutes, 0);
  return { planned, available, over: available === null ? 0 : Math.max(0, planned - available) };
}

/** What an item of this kind asks of the table; undefined for what asks nothing. */
export function askedBy(kind: AgendaKind): AskingKind | undefined {
  return ASKING_KINDS.find((asking) => asking === kind);
}

/** The kinds that are the frame of every meeting. */
export function isStanding(kind: AgendaKind): boolean {
  return kind === "opening" || kind === "previous-lists" || kind === "closing";
}

function ordered<Item extends Placed>(items: readonly Item[], kind: AgendaKind): readonly Item[] {
  const key = ({ isConfidential, position, id }: Item) =>
    `${isConfidential ? 1 : 0} ${String(position).padStart(6, "0")} ${id}`;
  return items.filter((item) => item.kind === kind).sort((one, other) => (key(one) < key(other) ? -1 : 1));
}
