import { and, eq, max, sql } from "drizzle-orm";
import { v7 as newId } from "uuid";
import { type Author, entryBy } from "#db/author.ts";
import { LOST_RACE, type LostRace } from "#db/lost-race.ts";
import { once } from "#db/once.ts";
import type { Done, Store, Writer } from "#db/store.ts";
import type { Day } from "#domain/day.ts";
import { type WorkstreamEdit, type WorkstreamId, wouldBelongToItself } from "#domain/workstream.ts";

interface InProgramme {
  readonly programmeId: string;
}

/** A workstream at the version that its form was filled from. */
interface AsSeen extends InProgramme {
  readonly id: WorkstreamId;
  readonly version: number;
}

type Saved = { readonly kind: "saved"; readonly id: WorkstreamId };
/** The lead, the parent or the body is not of this programme; or the parent belongs to this one. */
type Refused = { readonly kind: "unknown" } | { readonly kind: "circle" };

/** Adds a workstream at the end of the list, once per form. */
export function createWorkstream(
  store: Store,
  author: Author,
  { programmeId, once: key, edit }: InProgramme & { readonly once: string; readonly edit: WorkstreamEdit },
): Promise<Saved | Refused> {
  const { workstream } = store.t;
  const work = async (tx: Writer): Promise<Done<Saved | Refused>> => {
    await holdTree(tx, store, programmeId);
    const id = newId();
    const refused = await refusalOf(tx, store, { programmeId, id, edit });
    if (refused !== undefined) return { result: refused, audit: [] };
    const [last] = await tx
      .select({ ordinal: max(workstream.ordinal) })
      .from(workstream)
      .where(eq(workstream.programmeId, programmeId));
    const ordinal = (last?.ordinal ?? 0) + 1;
    await tx.insert(workstream).values({ ...edit, programmeId, id, ordinal, provenance: "entered" });
    const deed = { verb: "create", entity: "workstream", entityId: id, change: { ...edit } };
    return { result: { kind: "saved", id }, audit: [entryBy(author, { chain: programmeId, ...deed })] };
  };
  return once(store, author, { key, work });
}

/** Changes what is known of a workstream, unless somebody else did so since `version` was read. From then on it is ours (ADR 0017). */
export function editWorkstream(
  store: Store,
  author: Author,
  { programmeId, id, version, edit }: AsSeen & { readonly edit: WorkstreamEdit },
): Promise<Saved | Refused | LostRace> {
  const { workstream } = store.t;
  return store.write<Saved | Refused | LostRace>(async (tx) => {
    await holdTree(tx, store, programmeId);
    const refused = await refusalOf(tx, store, { programmeId, id, edit });
    if (refused !== undefined) return { result: refused, audit: [] };
    const was = await standing(tx, store, { programmeId, id });
    const [row] = await tx
      .update(workstream)
      .set({ ...edit, provenance: "entered", version: sql`${workstream.version} + 1` })
      .where(
        and(eq(workstream.programmeId, programmeId), eq(workstream.id, id), eq(workstream.version, version)),
      )
      .returning();
    if (row === undefined) return LOST_RACE;
    const deed = { verb: "edit", entity: "workstream", entityId: id, change: { ...edit, was } };
    return {
      result: { kind: "saved" as const, id },
      audit: [entryBy(author, { chain: programmeId, ...deed })],
    };
  });
}

/** Says from which day a workstream is no more; null says that it goes on after all. Nothing of it is removed. */
export function endWorkstream(
  store: Store,
  author: Author,
  { programmeId, id, version, on }: AsSeen & { readonly on: Day | null },
): Promise<Saved | LostRace> {
  const { workstream } = store.t;
  return store.write<Saved | LostRace>(async (tx) => {
    const before = await standing(tx, store, { programmeId, id });
    const [row] = await tx
      .update(workstream)
      .set({ endedOn: on, version: sql`${workstream.version} + 1` })
      .where(
        and(eq(workstream.programmeId, programmeId), eq(workstream.id, id), eq(workstream.version, version)),
      )
      .returning();
    if (row === undefined) return LOST_RACE;
    const was = { endedOn: before?.endedOn ?? null };
    const verb = on === null ? "continue" : "end";
    const deed = { verb, entity: "workstream", entityId: id, change: { name: row.name, on, was } };
    return {
      result: { kind: "saved" as const, id },
      audit: [entryBy(author, { chain: programmeId, ...deed })],
    };
  });
}

/** What stands of a workstream until it is changed, but for its place in the list. */
async function standing(
  tx: Writer,
  { t: { workstream } }: Store,
  { programmeId, id }: InProgramme & { readonly id: WorkstreamId },
) {
  const { name, theme, nature, leadId, parentId, bodyId, startsOn, endsOn, endedOn, provenance } = workstream;
  const [row] = await tx
    .select({ name, theme, nature, leadId, parentId, bodyId, startsOn, endsOn, endedOn, provenance })
    .from(workstream)
    .where(and(eq(workstream.programmeId, programmeId), eq(workstream.id, id)));
  return row;
}

/** Of two changes to the tree the second waits here: side by side they might close a circle. */
async function holdTree(tx: Writer, { t: { programme } }: Store, programmeId: string): Promise<void> {
  await tx
    .update(programme)
    .set({ version: sql`${programme.version}` })
    .where(eq(programme.id, programmeId));
}

/** Why a workstream may not be as said: it names what is not of this programme, or would belong to itself. */
async function refusalOf(
  tx: Writer,
  { t: { workstream, participant, body } }: Store,
  { programmeId, id, edit }: InProgramme & { readonly id: WorkstreamId; readonly edit: WorkstreamEdit },
): Promise<Refused | undefined> {
  const { parentId, leadId, bodyId } = edit;
  const among = await tx
    .select({ id: workstream.id, parentId: workstream.parentId })
    .from(workstream)
    .where(eq(workstream.programmeId, programmeId));
  const leads = await tx
    .select({ id: participant.id })
    .from(participant)
    .where(and(eq(participant.programmeId, programmeId), eq(participant.id, leadId ?? "")));
  const bodies = await tx
    .select({ id: body.id })
    .from(body)
    .where(and(eq(body.programmeId, programmeId), eq(body.id, bodyId ?? "")));
  const isUnknown =
    (parentId !== null && among.every((one) => one.id !== parentId)) ||
    (leadId !== null && leads.length === 0) ||
    (bodyId !== null && bodies.length === 0);
  if (isUnknown) return { kind: "unknown" };
  return wouldBelongToItself(among, { id, parentId }) ? { kind: "circle" } : undefined;
}
