import { and, eq, sql } from "drizzle-orm";
import { v7 as newId } from "uuid";
import { type Author, entryBy } from "#db/author.ts";
import { LOST_RACE, type LostRace } from "#db/lost-race.ts";
import { once } from "#db/once.ts";
import type { Store } from "#db/store.ts";
import type { Recess } from "#domain/calendar.ts";

interface Known {
  readonly programmeId: string;
  readonly id: string;
  readonly version: number;
}

/** Records when a programme rests, once per form. Two may overlap: a day in either of them is a day in recess. */
export function recordRecess(
  store: Store,
  author: Author,
  { programmeId, once: key, ...given }: Recess & { readonly programmeId: string; readonly once: string },
): Promise<string> {
  return once(store, author, {
    key,
    work: async (tx) => {
      const id = newId();
      const row = { ...columnsOf(given), programmeId, id, provenance: "entered" as const, version: 1 };
      await tx.insert(store.t.recess).values(row);
      const deed = { chain: programmeId, verb: "record", entity: "recess", entityId: id };
      return { result: id, audit: [entryBy(author, { ...deed, change: { ...given } })] };
    },
  });
}

/** Changes a recess unless somebody else did so, or removed it, since `version` was read. */
export function editRecess(
  store: Store,
  author: Author,
  { edit, programmeId, id, version }: Known & { readonly edit: Recess },
): Promise<{ readonly kind: "saved" } | LostRace> {
  const { recess } = store.t;
  return store.write<{ readonly kind: "saved" } | LostRace>(async (tx) => {
    const rows = await tx
      .update(recess)
      .set({ ...columnsOf(edit), version: sql`${recess.version} + 1` })
      .where(and(eq(recess.programmeId, programmeId), eq(recess.id, id), eq(recess.version, version)))
      .returning();
    if (rows.length === 0) return LOST_RACE;
    const deed = { chain: programmeId, verb: "edit", entity: "recess", entityId: id };
    return { result: { kind: "saved" }, audit: [entryBy(author, { ...deed, change: { ...edit } })] };
  });
}

/** Takes a recess out of the calendar; the log keeps what it was. */
export function removeRecess(
  store: Store,
  author: Author,
  { programmeId, id, version }: Known,
): Promise<{ readonly kind: "removed" } | LostRace> {
  const { recess } = store.t;
  return store.write<{ readonly kind: "removed" } | LostRace>(async (tx) => {
    const [row] = await tx
      .delete(recess)
      .where(and(eq(recess.programmeId, programmeId), eq(recess.id, id), eq(recess.version, version)))
      .returning();
    if (row === undefined) return LOST_RACE;
    const change = { name: row.name, from: row.startsOn, until: row.endsOn };
    const deed = { chain: programmeId, verb: "remove", entity: "recess", entityId: id, change };
    return { result: { kind: "removed" }, audit: [entryBy(author, deed)] };
  });
}

function columnsOf({ name, from, until }: Recess) {
  return { name, startsOn: from, endsOn: until };
}
