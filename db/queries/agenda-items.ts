import { and, asc, eq, max, ne, sql } from "drizzle-orm";
import { v7 as newId } from "uuid";
import { type Author, entryBy } from "#db/author.ts";
import { LOST_RACE, type LostRace } from "#db/lost-race.ts";
import { once } from "#db/once.ts";
import type { Sight } from "#db/sight.ts";
import type { Done, Store, Writer } from "#db/store.ts";
import { type AgendaItem, moved } from "#domain/agenda.ts";

/** Where an agenda item stands: its meeting, in its programme. */
export interface OnAgenda {
  readonly programmeId: string;
  readonly meetingId: string;
}

export async function listAgendaItems(
  { read, t: { agendaItem } }: Store,
  { programmeId, seesConfidential }: Sight,
  meetingId: string,
): Promise<readonly AgendaItem[]> {
  const rows = await read
    .select()
    .from(agendaItem)
    .where(
      and(
        eq(agendaItem.programmeId, programmeId),
        eq(agendaItem.meetingId, meetingId),
        seesConfidential ? undefined : eq(agendaItem.isConfidential, false),
      ),
    )
    .orderBy(asc(agendaItem.position), asc(agendaItem.id));
  return rows.map(({ programmeId: _, meetingId: __, ...row }) => row);
}

export type NewItem = Omit<AgendaItem, "id" | "position" | "version">;

/**
 * Puts items at the end of an agenda. One whose proposal is already there is left alone, so asking twice adds one. A
 * meeting that was cancelled gets none.
 */
export function addAgendaItems(
  store: Store,
  author: Author,
  { items, ...on }: OnAgenda & { readonly items: readonly NewItem[] },
): Promise<readonly string[]> {
  return store.write((tx) => placed(tx, store, { author, items, on }));
}

/** Puts somebody's own item at the end of an agenda, once per form that asks it. */
export function addOwnItem(
  store: Store,
  author: Author,
  { item, once: key, ...on }: OnAgenda & { readonly item: NewItem; readonly once: string },
): Promise<readonly string[]> {
  return once(store, author, { key, work: (tx) => placed(tx, store, { author, items: [item], on }) });
}

async function placed(
  tx: Writer,
  store: Store,
  { author, items, on }: { author: Author; items: readonly NewItem[]; on: OnAgenda },
): Promise<Done<readonly string[]>> {
  const { agendaItem } = store.t;
  if (!(await inPreparation(tx, store, on))) return { result: [], audit: [] };
  const [last] = await tx
    .select({ position: max(agendaItem.position) })
    .from(agendaItem)
    .where(ofAgenda(store, on));
  const first = (last?.position ?? 0) + 1;
  const rows = items.map((item, index) => ({
    ...on,
    ...item,
    id: newId(),
    position: first + index,
    version: 1,
  }));
  if (rows.length === 0) return { result: [], audit: [] };
  const added = await tx.insert(agendaItem).values(rows).onConflictDoNothing().returning();
  const audit = added.map((row) =>
    entryBy(author, {
      chain: on.programmeId,
      verb: "add",
      entity: "agenda-item",
      entityId: row.id,
      change: { ...row, annotation: row.annotation && "…" },
    }),
  );
  return { result: added.map(({ id }) => id), audit };
}

export type ItemEdit = Pick<
  AgendaItem,
  "kind" | "title" | "note" | "minutes" | "presenter" | "papers" | "isConfidential"
> & { readonly annotation?: string | null };

/** Changes an item unless somebody else did so since `version` was read, or cancelled the meeting. */
export function editAgendaItem(
  store: Store,
  author: Author,
  {
    id,
    version,
    edit,
    ...on
  }: OnAgenda & { readonly id: string; readonly version: number; readonly edit: ItemEdit },
): Promise<{ readonly kind: "saved" } | LostRace> {
  const { agendaItem } = store.t;
  return store.write<{ readonly kind: "saved" } | LostRace>(async (tx) => {
    if (!(await inPreparation(tx, store, on))) return LOST_RACE;
    const [row] = await tx
      .update(agendaItem)
      .set({ ...edit, version: sql`${agendaItem.version} + 1` })
      .where(and(ofAgenda(store, on), eq(agendaItem.id, id), eq(agendaItem.version, version)))
      .returning();
    if (row === undefined) return LOST_RACE;
    const deed = {
      chain: on.programmeId,
      verb: "edit",
      entity: "agenda-item",
      entityId: id,
      change: openEdit(edit),
    };
    return { result: { kind: "saved" as const }, audit: [entryBy(author, deed)] };
  });
}

/** Moves an item to another place in its section: 0 is the first. */
export function moveAgendaItem(
  store: Store,
  author: Author,
  { id, to, ...on }: OnAgenda & { readonly id: string; readonly to: number },
): Promise<{ readonly kind: "saved" } | LostRace> {
  const { agendaItem } = store.t;
  return store.write<{ readonly kind: "saved" } | LostRace>(async (tx) => {
    if (!(await inPreparation(tx, store, on))) return LOST_RACE;
    const items = await tx.select().from(agendaItem).where(ofAgenda(store, on));
    if (!items.some((item) => item.id === id)) return LOST_RACE;
    const order = moved(items, { id, to });
    const placeOf = (one: string) => items.find((item) => item.id === one)?.position ?? 0;
    const before = [...order].sort((one, other) => placeOf(one) - placeOf(other));
    if (before.every((one, place) => one === order[place])) return { result: { kind: "saved" }, audit: [] };
    for (const [index, one] of order.entries()) {
      await tx
        .update(agendaItem)
        .set({ position: index + 1 })
        .where(and(ofAgenda(store, on), eq(agendaItem.id, one)));
    }
    const deed = { chain: on.programmeId, verb: "move", entity: "agenda-item", entityId: id, change: { to } };
    return { result: { kind: "saved" as const }, audit: [entryBy(author, deed)] };
  });
}

export function removeAgendaItem(
  store: Store,
  author: Author,
  { id, version, ...on }: OnAgenda & { readonly id: string; readonly version: number },
): Promise<{ readonly kind: "removed" } | LostRace> {
  const { agendaItem } = store.t;
  return store.write<{ readonly kind: "removed" } | LostRace>(async (tx) => {
    if (!(await inPreparation(tx, store, on))) return LOST_RACE;
    const [row] = await tx
      .delete(agendaItem)
      .where(and(ofAgenda(store, on), eq(agendaItem.id, id), eq(agendaItem.version, version)))
      .returning();
    if (row === undefined) return LOST_RACE;
    const change = { title: row.title, proposalKey: row.proposalKey };
    const deed = { chain: on.programmeId, verb: "remove", entity: "agenda-item", entityId: id, change };
    return { result: { kind: "removed" as const }, audit: [entryBy(author, deed)] };
  });
}

/**
 * Marks the meeting as in preparation, unless it was cancelled; the row it locks keeps two people from placing items
 * at once, and the meeting from being cancelled meanwhile.
 */
async function inPreparation(tx: Writer, { t: { meeting } }: Store, on: OnAgenda): Promise<boolean> {
  const rows = await tx
    .update(meeting)
    .set({
      state: sql`case when ${meeting.state} = 'planned' then 'in-preparation' else ${meeting.state} end`,
    })
    .where(
      and(
        eq(meeting.programmeId, on.programmeId),
        eq(meeting.id, on.meetingId),
        ne(meeting.state, "cancelled"),
      ),
    )
    .returning();
  return rows.length > 0;
}

function ofAgenda({ t: { agendaItem } }: Store, { programmeId, meetingId }: OnAgenda) {
  return and(eq(agendaItem.programmeId, programmeId), eq(agendaItem.meetingId, meetingId));
}

/** What the log may say of an edit: that the chair's annotation changed, never what it says. */
function openEdit({ annotation, ...edit }: ItemEdit): Readonly<Record<string, unknown>> {
  return annotation === undefined ? edit : { ...edit, annotation: "…" };
}
