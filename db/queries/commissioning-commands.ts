import { and, eq, inArray, sql } from "drizzle-orm";
import { v7 as newId } from "uuid";
import { type Author, entryBy } from "#db/author.ts";
import { LOST_RACE, type LostRace } from "#db/lost-race.ts";
import { once } from "#db/once.ts";
import type { Done, Store, Writer } from "#db/store.ts";
import type { Day } from "#domain/day.ts";
import type { Commissioning, PartyId } from "#domain/party.ts";

interface InProgramme {
  readonly programmeId: string;
}

interface AsSeen extends InProgramme {
  readonly id: string;
  readonly version: number;
}

type Said = Pick<Commissioning, "role" | "partyId" | "scope">;
type Saved = { readonly kind: "saved" };
type Unknown = { readonly kind: "unknown" };

interface NewCommissioning extends InProgramme, Pick<Said, "role" | "scope"> {
  readonly once: string;
  /** Several parties share it; none is: still to be named. */
  readonly partyIds: readonly PartyId[];
}

/** Records who commissions what, once per form: a row for each party that shares in it. */
export function createCommissioning(
  store: Store,
  author: Author,
  { programmeId, once: key, role, scope, partyIds }: NewCommissioning,
): Promise<Saved | Unknown> {
  const { commissioning } = store.t;
  const work = async (tx: Writer): Promise<Done<Saved | Unknown>> => {
    if (!(await areParties(tx, store, { programmeId, partyIds })))
      return { result: { kind: "unknown" }, audit: [] };
    const of = { programmeId, role, scope, provenance: "entered" as const, endedOn: null, version: 1 };
    const among = partyIds.length === 0 ? [null] : partyIds;
    const rows = among.map((partyId) => ({ ...of, id: newId(), partyId }));
    await tx.insert(commissioning).values(rows);
    const audit = rows.map(({ id, partyId }) =>
      entryBy(author, {
        ...{ chain: programmeId, verb: "create", entity: "commissioning", entityId: id },
        change: { name: scope, role, scope, partyId },
      }),
    );
    return { result: { kind: "saved" }, audit };
  };
  return once(store, author, { key, work });
}

/** Changes who commissions, unless somebody else did so since `version` was read. From then on it is ours (ADR 0017). */
export function editCommissioning(
  store: Store,
  author: Author,
  { programmeId, id, version, edit }: AsSeen & { readonly edit: Said },
): Promise<Saved | Unknown | LostRace> {
  const { commissioning: table } = store.t;
  return store.write<Saved | Unknown | LostRace>(async (tx) => {
    const partyIds = edit.partyId === null ? [] : [edit.partyId];
    if (!(await areParties(tx, store, { programmeId, partyIds })))
      return { result: { kind: "unknown" as const }, audit: [] };
    const [row] = await tx
      .update(table)
      .set({ ...edit, provenance: "entered", version: sql`${table.version} + 1` })
      .where(and(eq(table.programmeId, programmeId), eq(table.id, id), eq(table.version, version)))
      .returning();
    if (row === undefined) return LOST_RACE;
    const change = { name: row.scope, ...edit };
    const deed = { chain: programmeId, verb: "edit", entity: "commissioning", entityId: id, change };
    return { result: { kind: "saved" as const }, audit: [entryBy(author, deed)] };
  });
}

/** Says from which day somebody no longer commissions. It stays in the history. */
export function endCommissioning(
  store: Store,
  author: Author,
  { programmeId, id, version, on }: AsSeen & { readonly on: Day },
): Promise<Saved | LostRace> {
  const { commissioning: table } = store.t;
  return store.write<Saved | LostRace>(async (tx) => {
    const [row] = await tx
      .update(table)
      .set({ endedOn: on, version: sql`${table.version} + 1` })
      .where(and(eq(table.programmeId, programmeId), eq(table.id, id), eq(table.version, version)))
      .returning();
    if (row === undefined) return LOST_RACE;
    const change = { name: row.scope, role: row.role, on };
    const deed = { chain: programmeId, verb: "end", entity: "commissioning", entityId: id, change };
    return { result: { kind: "saved" as const }, audit: [entryBy(author, deed)] };
  });
}

async function areParties(
  tx: Writer,
  { t: { party } }: Store,
  { programmeId, partyIds }: InProgramme & { readonly partyIds: readonly PartyId[] },
): Promise<boolean> {
  if (partyIds.length === 0) return true;
  const found = await tx
    .select({ id: party.id })
    .from(party)
    .where(and(eq(party.programmeId, programmeId), inArray(party.id, [...partyIds])));
  return found.length === partyIds.length;
}
