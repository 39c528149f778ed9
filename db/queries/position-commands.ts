import { and, eq, max, sql } from "drizzle-orm";
import { v7 as newId } from "uuid";
import { type Author, entryBy } from "#db/author.ts";
import { LOST_RACE, type LostRace } from "#db/lost-race.ts";
import { once } from "#db/once.ts";
import type { Done, Store, Writer } from "#db/store.ts";
import type { DeliverableId } from "#domain/deliverable.ts";
import type { PositionEdit } from "#domain/position-change.ts";

interface OfList {
  readonly programmeId: string;
  readonly deliverableId: DeliverableId;
}

/** A list at the version that a form was filled from: its rows have no version of their own, the list has one. */
interface AsSeen extends OfList {
  readonly version: number;
}

type Saved = { readonly kind: "saved" };
/** There is no such list, or it was submitted: from then on its rows are what was submitted. */
type Fixed = { readonly kind: "fixed" };

/** Adds a row at the end of a list that is in the making, once per form. */
export function addPosition(
  store: Store,
  author: Author,
  { once: key, edit, ...list }: OfList & { readonly once: string; readonly edit: PositionEdit },
): Promise<Saved | Fixed> {
  const { positionChange } = store.t;
  const { programmeId, deliverableId } = list;
  const work = async (tx: Writer): Promise<Done<Saved | Fixed>> => {
    const held = await hold(tx, store, list);
    if (held === undefined) return { result: { kind: "fixed" }, audit: [] };
    const [last] = await tx
      .select({ ordinal: max(positionChange.ordinal) })
      .from(positionChange)
      .where(
        and(eq(positionChange.programmeId, programmeId), eq(positionChange.deliverableId, deliverableId)),
      );
    const [id, ordinal] = [newId(), (last?.ordinal ?? 0) + 1];
    await tx.insert(positionChange).values({ ...edit, programmeId, deliverableId, id, ordinal });
    const deed = { verb: "add", entity: "position", entityId: id, change: { name: held.name, ...edit } };
    return { result: { kind: "saved" }, audit: [entryBy(author, { chain: programmeId, ...deed })] };
  };
  return once(store, author, { key, work });
}

/** Changes a row, unless its list was changed since `version` was read. */
export function editPosition(
  store: Store,
  author: Author,
  { id, edit, ...list }: AsSeen & { readonly id: string; readonly edit: PositionEdit },
): Promise<Saved | LostRace> {
  const { positionChange } = store.t;
  return changed(store, author, {
    list,
    work: async (tx) => {
      const [row] = await tx
        .update(positionChange)
        .set(edit)
        .where(rowIn(store, list, id))
        .returning();
      return row === undefined ? undefined : { verb: "edit", entityId: id, change: { ...edit } };
    },
  });
}

/** Takes a row out of its list, unless that was changed since. The log keeps what it said. */
export function removePosition(
  store: Store,
  author: Author,
  { id, ...list }: AsSeen & { readonly id: string },
): Promise<Saved | LostRace> {
  const { positionChange } = store.t;
  return changed(store, author, {
    list,
    work: async (tx) => {
      const [row] = await tx
        .delete(positionChange)
        .where(rowIn(store, list, id))
        .returning();
      if (row === undefined) return undefined;
      const { programmeId: _, deliverableId: __, id: ___, ...change } = row;
      return { verb: "remove", entityId: id, change };
    },
  });
}

/** Puts these rows in the place of all that the list has: all of them, or, where it was changed since, none. */
export function replacePositions(
  store: Store,
  author: Author,
  { edits, ...list }: AsSeen & { readonly edits: readonly PositionEdit[] },
): Promise<Saved | LostRace> {
  const { positionChange } = store.t;
  const { programmeId, deliverableId } = list;
  return changed(store, author, {
    list,
    work: async (tx) => {
      await tx
        .delete(positionChange)
        .where(
          and(eq(positionChange.programmeId, programmeId), eq(positionChange.deliverableId, deliverableId)),
        );
      const rows = edits.map((edit, index) => ({
        ...{ ...edit, programmeId, deliverableId, id: newId(), ordinal: index + 1 },
      }));
      // PostgreSQL takes a limited number of values in one statement.
      for (let from = 0; from < rows.length; from += 500)
        await tx.insert(positionChange).values(rows.slice(from, from + 500));
      return { verb: "import", entityId: deliverableId, change: { count: edits.length } };
    },
  });
}

interface Change {
  readonly list: AsSeen;
  readonly work: (tx: Writer) => Promise<
    | {
        readonly verb: string;
        readonly entityId: string;
        readonly change: Readonly<Record<string, string | number | boolean | null>>;
      }
    | undefined
  >;
}

/** Work on a list that nobody changed since it was seen, with the row of the log that names the list. */
function changed(store: Store, author: Author, { list, work }: Change): Promise<Saved | LostRace> {
  return store.write<Saved | LostRace>(async (tx) => {
    const held = await hold(tx, store, list);
    if (held === undefined) return LOST_RACE;
    const deed = await work(tx);
    if (deed === undefined) return LOST_RACE;
    const change = { ...deed.change, name: held.name };
    const entry = { chain: list.programmeId, entity: "position", ...deed, change };
    return { result: { kind: "saved" as const }, audit: [entryBy(author, entry)] };
  });
}

/** The list, raised to its next version; undefined where it is fixed, or, given a version, where it has another. */
async function hold(
  tx: Writer,
  { t: { deliverable } }: Store,
  { programmeId, deliverableId, version }: OfList & { readonly version?: number },
): Promise<{ readonly name: string } | undefined> {
  const open = and(
    eq(deliverable.programmeId, programmeId),
    eq(deliverable.id, deliverableId),
    eq(deliverable.kind, "was-wordt-lijst"),
    eq(deliverable.state, "in-the-making"),
  );
  const [row] = await tx
    .update(deliverable)
    .set({ version: sql`${deliverable.version} + 1` })
    .where(version === undefined ? open : and(open, eq(deliverable.version, version)))
    .returning();
  return row;
}

function rowIn({ t: { positionChange } }: Store, { programmeId, deliverableId }: OfList, id: string) {
  return and(
    eq(positionChange.programmeId, programmeId),
    eq(positionChange.deliverableId, deliverableId),
    eq(positionChange.id, id),
  );
}
