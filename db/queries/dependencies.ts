import { and, asc, eq, sql } from "drizzle-orm";
import { v7 as newId } from "uuid";
import { type Author, entryBy } from "#db/author.ts";
import { LOST_RACE, type LostRace } from "#db/lost-race.ts";
import { once } from "#db/once.ts";
import type { Sight } from "#db/sight.ts";
import type { Done, Store, Writer } from "#db/store.ts";
import type { Day } from "#domain/day.ts";
import { type Dependency, type PlanKind, wouldClose } from "#domain/plan.ts";
import { listDeedsSince } from "./plan-deeds.ts";

/** What waits for what in a programme; with `asOf` as it was at the end of that day. */
export async function listDependencies(
  store: Store,
  sight: Sight,
  { asOf }: { readonly asOf?: Day | undefined } = {},
): Promise<readonly Dependency[]> {
  const { dependency } = store.t;
  const rows = await store.read
    .select()
    .from(dependency)
    .where(eq(dependency.programmeId, sight.programmeId))
    .orderBy(asc(dependency.id));
  const now = rows.map(dependencyFrom);
  if (asOf === undefined) return now;
  const deeds = await listDeedsSince(store, sight, { entity: "dependency", after: asOf });
  const isLater = (id: string) => deeds.some((deed) => deed.verb === "add" && deed.entityId === id);
  const removed = deeds.flatMap(({ verb, change }) => (verb === "remove" ? [change.was as Dependency] : []));
  return [...now, ...removed]
    .filter(({ id }) => !isLater(id))
    .sort((one, other) => (one.id < other.id ? -1 : 1));
}

type Row = Store["t"]["dependency"]["$inferSelect"];

function dependencyFrom({ id, predecessorId, successorId, lagDays, provenance, version }: Row): Dependency {
  return { id, predecessorId, successorId, lagDays, provenance, version };
}

interface Wanted {
  readonly programmeId: string;
  readonly predecessorId: string;
  readonly successorId: string;
  readonly lagDays: number;
}

export type Tying =
  | { readonly kind: "added"; readonly id: string }
  /** One of the two is not in this programme; they wait for each other already; or it would close a circle. */
  | { readonly kind: "not-there" | "known" | "circle" };

/** Says that one thing waits for another, once per form. Two at once cannot close a circle between them. */
export function addDependency(
  store: Store,
  author: Author,
  { once: key, on, ...wanted }: Wanted & { readonly once: string; readonly on: Day },
): Promise<Tying> {
  const { dependency } = store.t;
  const { programmeId, predecessorId, successorId } = wanted;
  const work = async (tx: Writer): Promise<Done<Tying>> => {
    await holdPlan(tx, store, programmeId);
    const [before, after] = [
      await thingOf(tx, store, { programmeId, id: predecessorId }),
      await thingOf(tx, store, { programmeId, id: successorId }),
    ];
    if (before === undefined || after === undefined) return refused("not-there");
    const links = await tx.select().from(dependency).where(eq(dependency.programmeId, programmeId));
    if (links.some((one) => one.predecessorId === predecessorId && one.successorId === successorId))
      return refused("known");
    if (wouldClose(links, wanted)) return refused("circle");
    const id = newId();
    const kinds = { predecessorKind: before.kind, successorKind: after.kind };
    await tx.insert(dependency).values({ ...wanted, ...kinds, id, provenance: "entered", version: 1 });
    const change = { on, before: before.name, after: after.name, lagDays: wanted.lagDays };
    const deed = { chain: programmeId, verb: "add", entity: "dependency", entityId: id, change };
    return { result: { kind: "added", id }, audit: [entryBy(author, deed)] };
  };
  return once<Tying>(store, author, { key, work });
}

/** Says that it waits no more; the log keeps what it was. */
export function removeDependency(
  store: Store,
  author: Author,
  {
    programmeId,
    id,
    version,
    on,
  }: { readonly programmeId: string; readonly id: string; readonly version: number; readonly on: Day },
): Promise<{ readonly kind: "removed" } | LostRace> {
  const { dependency } = store.t;
  return store.write<{ readonly kind: "removed" } | LostRace>(async (tx) => {
    const [row] = await tx
      .delete(dependency)
      .where(
        and(eq(dependency.programmeId, programmeId), eq(dependency.id, id), eq(dependency.version, version)),
      )
      .returning();
    if (row === undefined) return LOST_RACE;
    const names = {
      before: (await thingOf(tx, store, { programmeId, id: row.predecessorId }))?.name ?? null,
      after: (await thingOf(tx, store, { programmeId, id: row.successorId }))?.name ?? null,
    };
    const change = { on, ...names, was: dependencyFrom(row) };
    const deed = { chain: programmeId, verb: "remove", entity: "dependency", entityId: id, change };
    return { result: { kind: "removed" }, audit: [entryBy(author, deed)] };
  });
}

function refused(kind: "not-there" | "known" | "circle") {
  return { result: { kind }, audit: [] } as const;
}

/** Of two changes to what waits for what the second waits here. */
async function holdPlan(tx: Writer, { t: { programme } }: Store, programmeId: string): Promise<void> {
  await tx
    .update(programme)
    .set({ version: sql`${programme.version}` })
    .where(eq(programme.id, programmeId));
}

/** What of the plan is called by this id, in this programme. */
async function thingOf(
  tx: Writer,
  { t: { phase, gate, workstream, milestone } }: Store,
  { programmeId, id }: { readonly programmeId: string; readonly id: string },
): Promise<{ readonly kind: PlanKind; readonly name: string } | undefined> {
  for (const [kind, table] of Object.entries({ phase, gate, workstream, milestone })) {
    const [row] = await tx
      .select({ name: table.name })
      .from(table)
      .where(and(eq(table.programmeId, programmeId), eq(table.id, id)));
    if (row !== undefined) return { kind: kind as PlanKind, name: row.name };
  }
  return undefined;
}
