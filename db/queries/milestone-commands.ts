import { and, eq, max, sql } from "drizzle-orm";
import { v7 as newId } from "uuid";
import type { AuditEntry } from "#db/audit-entry.ts";
import { type Author, entryBy } from "#db/author.ts";
import { LOST_RACE, type LostRace } from "#db/lost-race.ts";
import { once } from "#db/once.ts";
import type { Done, Store, Writer } from "#db/store.ts";
import type { Day } from "#domain/day.ts";
import type { Milestone } from "#domain/milestone.ts";
import { keepBaseline } from "./milestone-baseline.ts";
import { areInProgramme, NOT_THERE, type NotThere } from "./named-in-programme.ts";

export interface InProgramme {
  readonly programmeId: string;
  /** The day on which it is done. */
  readonly on: Day;
}

/** A milestone at the version that its form was filled from. */
export interface AsSeen extends InProgramme {
  readonly id: string;
  readonly version: number;
}

/** What somebody may say of a milestone besides its days. */
export type MilestoneText = Pick<Milestone, "name" | "workstreamId">;

export type Saved = { readonly kind: "saved" };

/** Puts a milestone at the end of the list, once per form; its first baseline may be unknown. */
export function createMilestone(
  store: Store,
  author: Author,
  {
    programmeId,
    on,
    once: key,
    baselineOn,
    ...text
  }: InProgramme & MilestoneText & { readonly once: string; readonly baselineOn: Day | null },
): Promise<NotThere | { readonly kind: "created"; readonly id: string }> {
  type Made = NotThere | { readonly kind: "created"; readonly id: string };
  const work = async (tx: Writer): Promise<Done<Made>> => {
    const made = await insertMilestone(tx, store, { author, programmeId, on, baselineOn, ...text });
    if (made === undefined) return NOT_THERE;
    return { result: { kind: "created", id: made.id }, audit: [made.audit] };
  };
  return once<Made>(store, author, { key, work });
}

/** Puts a milestone at the end of the list; undefined where it names a workstream that the programme does not have. */
export async function insertMilestone(
  tx: Writer,
  store: Store,
  {
    author,
    programmeId,
    on,
    baselineOn,
    ...text
  }: InProgramme & MilestoneText & { readonly author: Author; readonly baselineOn: Day | null },
): Promise<{ readonly id: string; readonly audit: AuditEntry } | undefined> {
  const { milestone } = store.t;
  if (!(await areInProgramme(tx, store, { programmeId, workstream: text.workstreamId }))) return undefined;
  const [last] = await tx
    .select({ ordinal: max(milestone.ordinal) })
    .from(milestone)
    .where(eq(milestone.programmeId, programmeId));
  const id = newId();
  const row = { ...text, programmeId, id, ordinal: (last?.ordinal ?? 0) + 1, baselineOn };
  await tx
    .insert(milestone)
    .values({ ...row, forecastOn: null, achievedOn: null, provenance: "entered", version: 1 });
  // Also where nobody knows the day: so that one can tell since when the milestone is there.
  await keepBaseline(tx, store, {
    ...{ programmeId, id, endsOn: baselineOn, setOn: on, byName: author.name },
    ...{ reason: null, decisionId: null },
  });
  const deed = { chain: programmeId, verb: "create", entity: "milestone", entityId: id };
  return { id, audit: entryBy(author, { ...deed, change: { on, ...text, baselineOn } }) };
}

/** Changes what a milestone is called and of which workstream it is, unless somebody else did since `version`. */
export function editMilestone(
  store: Store,
  author: Author,
  { programmeId, id, version, on, ...text }: AsSeen & MilestoneText,
): Promise<Saved | NotThere | LostRace> {
  const { milestone } = store.t;
  return store.write<Saved | NotThere | LostRace>(async (tx) => {
    if (!(await areInProgramme(tx, store, { programmeId, workstream: text.workstreamId }))) return NOT_THERE;
    const own = and(eq(milestone.programmeId, programmeId), eq(milestone.id, id));
    const [before] = await tx.select().from(milestone).where(own);
    const [row] = await tx
      .update(milestone)
      .set({ ...text, provenance: "entered", version: sql`${milestone.version} + 1` })
      .where(and(own, eq(milestone.version, version)))
      .returning();
    if (row === undefined || before === undefined) return LOST_RACE;
    const was = { name: before.name, workstreamId: before.workstreamId, provenance: before.provenance };
    const deed = { chain: programmeId, verb: "edit", entity: "milestone", entityId: id };
    const audit = [entryBy(author, { ...deed, change: { on, ...text, was } })];
    return { result: { kind: "saved" }, audit };
  });
}
