import { and, eq } from "drizzle-orm";
import { v7 as newId } from "uuid";
import { type Author, entryBy } from "#db/author.ts";
import { LOST_RACE, type LostRace } from "#db/lost-race.ts";
import { once } from "#db/once.ts";
import type { Done, Store, Writer } from "#db/store.ts";
import type { Coupling } from "#domain/coupling.ts";
import { type CouplingObstacle, couplingObstacle } from "#domain/coupling-obstacle.ts";
import type { Day } from "#domain/day.ts";
import { indicatorFrom } from "./indicators.ts";

type CouplingEdit = Pick<Coupling, "name" | "leadingId" | "followingId">;

export type Coupled = { readonly kind: "saved" } | CouplingObstacle;

/** Says that one indicator must go before another, once per form. */
export function createCoupling(
  store: Store,
  author: Author,
  {
    programmeId,
    once: key,
    on,
    edit,
  }: {
    readonly programmeId: string;
    readonly once: string;
    readonly on: Day;
    readonly edit: CouplingEdit;
  },
): Promise<Coupled> {
  const { coupling, indicator } = store.t;
  const work = async (tx: Writer): Promise<Done<Coupled>> => {
    const indicators = await tx.select().from(indicator).where(eq(indicator.programmeId, programmeId));
    const couplings = await tx.select().from(coupling).where(eq(coupling.programmeId, programmeId));
    const standing = { indicators: indicators.map(indicatorFrom), couplings, today: on };
    const obstacle = couplingObstacle(edit, standing);
    if (obstacle !== undefined) return { result: obstacle, audit: [] };
    const id = newId();
    const [row] = await tx
      .insert(coupling)
      .values({ ...edit, programmeId, id, provenance: "entered" })
      .onConflictDoNothing()
      .returning();
    // Somebody else coupled the same two a moment before.
    if (row === undefined) return { result: { kind: "known" }, audit: [] };
    const deed = { chain: programmeId, verb: "add", entity: "coupling", entityId: id, change: { ...edit } };
    return { result: { kind: "saved" }, audit: [entryBy(author, deed)] };
  };
  return once<Coupled>(store, author, { key, work });
}

/** Takes a coupling away; the log keeps what it was. */
export function removeCoupling(
  store: Store,
  author: Author,
  {
    programmeId,
    id,
    version,
  }: { readonly programmeId: string; readonly id: string; readonly version: number },
): Promise<{ readonly kind: "saved" } | LostRace> {
  const { coupling } = store.t;
  return store.write<{ readonly kind: "saved" } | LostRace>(async (tx) => {
    const [row] = await tx
      .delete(coupling)
      .where(and(eq(coupling.programmeId, programmeId), eq(coupling.id, id), eq(coupling.version, version)))
      .returning();
    if (row === undefined) return LOST_RACE;
    const change = { name: row.name, leadingId: row.leadingId, followingId: row.followingId };
    const deed = { chain: programmeId, verb: "remove", entity: "coupling", entityId: id, change };
    return { result: { kind: "saved" }, audit: [entryBy(author, deed)] };
  });
}
