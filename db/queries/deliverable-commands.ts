import { and, eq, max, sql } from "drizzle-orm";
import { v7 as newId } from "uuid";
import { type Author, entryBy } from "#db/author.ts";
import { LOST_RACE, type LostRace } from "#db/lost-race.ts";
import { once } from "#db/once.ts";
import type { Done, Store, Writer } from "#db/store.ts";
import type { Day } from "#domain/day.ts";
import {
  type DeliverableEdit,
  type DeliverableId,
  type DeliverableKind,
  type DeliverableState,
  mayBecome,
} from "#domain/deliverable.ts";

interface InProgramme {
  readonly programmeId: string;
}

/** A product at the version that its form was filled from. */
interface AsSeen extends InProgramme {
  readonly id: DeliverableId;
  readonly version: number;
}

interface NewDeliverable extends InProgramme {
  readonly once: string;
  readonly kind: DeliverableKind;
  readonly edit: DeliverableEdit;
  readonly today: Day;
}

interface Step extends AsSeen {
  readonly state: DeliverableState;
  readonly reason: string | null;
  readonly today: Day;
}

type Saved = { readonly kind: "saved"; readonly id: DeliverableId };
/** The workstream or the reviewing body is not of this programme. */
type Unknown = { readonly kind: "unknown" };

/** Adds a product in the making, once per form, with the first row of its history. */
export function createDeliverable(
  store: Store,
  author: Author,
  { programmeId, once: key, kind, edit, today }: NewDeliverable,
): Promise<Saved | Unknown> {
  const { deliverable, deliverableChange } = store.t;
  const work = async (tx: Writer): Promise<Done<Saved | Unknown>> => {
    if (!(await areOfProgramme(tx, store, { programmeId, edit })))
      return { result: { kind: "unknown" }, audit: [] };
    const [last] = await tx
      .select({ ordinal: max(deliverable.ordinal) })
      .from(deliverable)
      .where(eq(deliverable.programmeId, programmeId));
    const [id, ordinal, state] = [newId(), (last?.ordinal ?? 0) + 1, "in-the-making" as const];
    await tx
      .insert(deliverable)
      .values({ ...edit, programmeId, id, ordinal, kind, state, provenance: "entered" });
    await tx.insert(deliverableChange).values({
      ...{ programmeId, id: newId(), deliverableId: id, state, changedOn: today, reason: null },
      byName: author.name,
    });
    const deed = { verb: "create", entity: "deliverable", entityId: id, change: { ...edit, kind } };
    return { result: { kind: "saved", id }, audit: [entryBy(author, { chain: programmeId, ...deed })] };
  };
  return once(store, author, { key, work });
}

/** Changes what is known of a product, unless somebody else did so since `version` was read. From then on it is ours (ADR 0017). */
export function editDeliverable(
  store: Store,
  author: Author,
  { programmeId, id, version, edit }: AsSeen & { readonly edit: DeliverableEdit },
): Promise<Saved | Unknown | LostRace> {
  const { deliverable } = store.t;
  return store.write<Saved | Unknown | LostRace>(async (tx) => {
    if (!(await areOfProgramme(tx, store, { programmeId, edit })))
      return { result: { kind: "unknown" as const }, audit: [] };
    const [row] = await tx
      .update(deliverable)
      .set({ ...edit, provenance: "entered", version: sql`${deliverable.version} + 1` })
      .where(
        and(
          eq(deliverable.programmeId, programmeId),
          eq(deliverable.id, id),
          eq(deliverable.version, version),
        ),
      )
      .returning();
    if (row === undefined) return LOST_RACE;
    const deed = { verb: "edit", entity: "deliverable", entityId: id, change: { ...edit } };
    return {
      result: { kind: "saved" as const, id },
      audit: [entryBy(author, { chain: programmeId, ...deed })],
    };
  });
}

const VERBS: Readonly<Record<DeliverableState, string>> = {
  "in-the-making": "resume",
  submitted: "submit",
  adopted: "adopt",
  rejected: "reject",
};

/** Takes a product one step further, and adds that step to its history. Whoever comes too late is told so. */
export function stepDeliverable(
  store: Store,
  author: Author,
  { programmeId, id, version, state, reason, today }: Step,
): Promise<Saved | LostRace> {
  const { deliverable, deliverableChange } = store.t;
  return store.write<Saved | LostRace>(async (tx) => {
    const own = and(eq(deliverable.programmeId, programmeId), eq(deliverable.id, id));
    const [before] = await tx.select({ state: deliverable.state }).from(deliverable).where(own);
    if (before === undefined || !mayBecome(before, state)) return LOST_RACE;
    // The version guards the state that was read: whoever changed it since has made it another.
    const [row] = await tx
      .update(deliverable)
      .set({ state, version: sql`${deliverable.version} + 1` })
      .where(and(own, eq(deliverable.version, version), eq(deliverable.state, before.state)))
      .returning();
    if (row === undefined) return LOST_RACE;
    await tx.insert(deliverableChange).values({
      ...{ programmeId, id: newId(), deliverableId: id, state, changedOn: today, reason },
      byName: author.name,
    });
    const change = { name: row.name, reason };
    const deed = { verb: VERBS[state], entity: "deliverable", entityId: id, change };
    return {
      result: { kind: "saved" as const, id },
      audit: [entryBy(author, { chain: programmeId, ...deed })],
    };
  });
}

async function areOfProgramme(
  tx: Writer,
  { t: { workstream, body } }: Store,
  {
    programmeId,
    edit: { workstreamId, reviewerId },
  }: InProgramme & { readonly edit: Pick<DeliverableEdit, "workstreamId" | "reviewerId"> },
): Promise<boolean> {
  const workstreams = await tx
    .select({ id: workstream.id })
    .from(workstream)
    .where(and(eq(workstream.programmeId, programmeId), eq(workstream.id, workstreamId ?? "")));
  const bodies = await tx
    .select({ id: body.id })
    .from(body)
    .where(and(eq(body.programmeId, programmeId), eq(body.id, reviewerId ?? "")));
  return (workstreamId === null || workstreams.length > 0) && (reviewerId === null || bodies.length > 0);
}
