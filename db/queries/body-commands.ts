import { and, eq, max, sql } from "drizzle-orm";
import { v7 as newId } from "uuid";
import { type Author, entryBy } from "#db/author.ts";
import { LOST_RACE, type LostRace } from "#db/lost-race.ts";
import { once } from "#db/once.ts";
import type { Done, Store, Writer } from "#db/store.ts";
import type { BodyEdit, BodyId } from "#domain/body.ts";
import type { Day } from "#domain/day.ts";
import { type Reporting, wouldReportToItself } from "#domain/reporting.ts";
import { meetAtProgramme } from "./programmes.ts";

interface InProgramme {
  readonly programmeId: string;
}

/** A body at the version that its form was filled from. */
interface AsSeen extends InProgramme {
  readonly id: BodyId;
  readonly version: number;
}

type Saved = { readonly kind: "saved" };
type Refused = { readonly kind: "unknown-body" } | { readonly kind: "circle" };

/** Adds a body at the end of the list, once per form. */
export function createBody(
  store: Store,
  author: Author,
  { programmeId, once: key, edit }: InProgramme & { readonly once: string; readonly edit: BodyEdit },
): Promise<Saved | Refused> {
  const { body } = store.t;
  const work = async (tx: Writer): Promise<Done<Saved | Refused>> => {
    // Two changes side by side to who reports to whom might close a circle.
    await meetAtProgramme(tx, store, programmeId);
    const id = newId();
    const refused = await refusalOf(tx, store, { programmeId, id, reportsToId: edit.reportsToId });
    if (refused !== undefined) return { result: refused, audit: [] };
    const [last] = await tx
      .select({ ordinal: max(body.ordinal) })
      .from(body)
      .where(eq(body.programmeId, programmeId));
    const ordinal = (last?.ordinal ?? 0) + 1;
    await tx
      .insert(body)
      .values({ ...edit, programmeId, id, ordinal, dissolvedOn: null, provenance: "entered", version: 1 });
    const deed = { chain: programmeId, verb: "create", entity: "body", entityId: id, change: { ...edit } };
    return { result: { kind: "saved" }, audit: [entryBy(author, deed)] };
  };
  return once(store, author, { key, work });
}

/** Changes what is known of a body, unless somebody else did so since `version` was read. From then on it is ours (ADR 0017). */
export function editBody(
  store: Store,
  author: Author,
  { programmeId, id, version, edit }: AsSeen & { readonly edit: BodyEdit },
): Promise<Saved | Refused | LostRace> {
  const { body } = store.t;
  return store.write<Saved | Refused | LostRace>(async (tx) => {
    await meetAtProgramme(tx, store, programmeId);
    const refused = await refusalOf(tx, store, { programmeId, id, reportsToId: edit.reportsToId });
    if (refused !== undefined) return { result: refused, audit: [] };
    const [row] = await tx
      .update(body)
      .set({ ...edit, provenance: "entered", version: sql`${body.version} + 1` })
      .where(and(eq(body.programmeId, programmeId), eq(body.id, id), eq(body.version, version)))
      .returning();
    if (row === undefined) return LOST_RACE;
    const deed = { chain: programmeId, verb: "edit", entity: "body", entityId: id, change: { ...edit } };
    return { result: { kind: "saved" as const }, audit: [entryBy(author, deed)] };
  });
}

/** Says from which day a body is no more; null says that it goes on after all. Nothing of it is removed. */
export function dissolveBody(
  store: Store,
  author: Author,
  { programmeId, id, version, on }: AsSeen & { readonly on: Day | null },
): Promise<Saved | LostRace> {
  const { body } = store.t;
  return store.write<Saved | LostRace>(async (tx) => {
    const [row] = await tx
      .update(body)
      .set({ dissolvedOn: on, version: sql`${body.version} + 1` })
      .where(and(eq(body.programmeId, programmeId), eq(body.id, id), eq(body.version, version)))
      .returning();
    if (row === undefined) return LOST_RACE;
    const change = { name: row.name, on };
    const verb = on === null ? "continue" : "dissolve";
    const deed = { chain: programmeId, verb, entity: "body", entityId: id, change };
    return { result: { kind: "saved" as const }, audit: [entryBy(author, deed)] };
  });
}

/** Why a body may not report as said: to none of this programme, or in the end to itself. */
async function refusalOf(
  tx: Writer,
  { t: { body } }: Store,
  { programmeId, ...wanted }: InProgramme & Reporting,
): Promise<Refused | undefined> {
  const lines = await tx
    .select({ id: body.id, reportsToId: body.reportsToId })
    .from(body)
    .where(eq(body.programmeId, programmeId));
  const { reportsToId } = wanted;
  if (reportsToId !== null && lines.every(({ id }) => id !== reportsToId)) return { kind: "unknown-body" };
  return wouldReportToItself(lines, wanted) ? { kind: "circle" } : undefined;
}
