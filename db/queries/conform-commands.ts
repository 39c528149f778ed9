import { and, eq, sql } from "drizzle-orm";
import { v7 as newId } from "uuid";
import { type Author, entryBy } from "#db/author.ts";
import { LOST_RACE, type LostRace } from "#db/lost-race.ts";
import { once } from "#db/once.ts";
import type { Done, Store, Writer } from "#db/store.ts";
import type { ConformDeclaration } from "#domain/conform.ts";
import type { Day } from "#domain/day.ts";

type Saved = { readonly kind: "saved" };
type Unknown = { readonly kind: "unknown" };

interface NewDeclaration {
  readonly programmeId: string;
  readonly once: string;
  readonly declared: ConformDeclaration;
}

/** Records that a party follows what a body decides, once per form. */
export function declareConform(
  store: Store,
  author: Author,
  { programmeId, once: key, declared }: NewDeclaration,
): Promise<Saved | Unknown> {
  const { conformDeclaration } = store.t;
  const work = async (tx: Writer): Promise<Done<Saved | Unknown>> => {
    const names = await namesOf(tx, store, { programmeId, ...declared });
    if (names === undefined) return { result: { kind: "unknown" }, audit: [] };
    const id = newId();
    const { from, until, ...rest } = declared;
    const own = { programmeId, id, provenance: "entered" as const, version: 1 };
    await tx.insert(conformDeclaration).values({ ...rest, startsOn: from, endsOn: until, ...own });
    const change = { ...names, ...declared };
    const deed = { chain: programmeId, verb: "create", entity: "conform", entityId: id, change };
    return { result: { kind: "saved" }, audit: [entryBy(author, deed)] };
  };
  return once(store, author, { key, work });
}

interface Ending {
  readonly programmeId: string;
  readonly id: string;
  readonly version: number;
  readonly until: Day;
}

/** Says on which day a declaration binds for the last time. What was decided under it stays as it is. */
export function endConform(
  store: Store,
  author: Author,
  { programmeId, id, version, until }: Ending,
): Promise<Saved | LostRace | { readonly kind: "before-start" }> {
  const { conformDeclaration: table } = store.t;
  return store.write<Saved | LostRace | { readonly kind: "before-start" }>(async (tx) => {
    const [row] = await tx
      .update(table)
      .set({ endsOn: until, version: sql`${table.version} + 1` })
      .where(and(eq(table.programmeId, programmeId), eq(table.id, id), eq(table.version, version)))
      .returning();
    if (row === undefined) return LOST_RACE;
    if (row.startsOn !== null && until < row.startsOn)
      return { result: { kind: "before-start" as const }, audit: [] };
    const change = { ...(await namesOf(tx, store, row)), until };
    const deed = { chain: programmeId, verb: "end", entity: "conform", entityId: id, change };
    return { result: { kind: "saved" as const }, audit: [entryBy(author, deed)] };
  });
}

/** The party and the body as the log names them; undefined where one of them is not of this programme. */
async function namesOf(
  tx: Writer,
  { t: { party, organisation, body } }: Store,
  of: { readonly programmeId: string; readonly partyId: string; readonly bodyId: string },
): Promise<{ readonly name: string; readonly body: string } | undefined> {
  const { programmeId, partyId, bodyId } = of;
  const [who] = await tx
    .select({ name: organisation.name })
    .from(party)
    .innerJoin(organisation, eq(organisation.id, party.organisationId))
    .where(and(eq(party.programmeId, programmeId), eq(party.id, partyId)));
  const [what] = await tx
    .select({ name: body.name })
    .from(body)
    .where(and(eq(body.programmeId, programmeId), eq(body.id, bodyId)));
  return who && what && { name: who.name, body: what.name };
}
