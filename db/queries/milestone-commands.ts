import { and, eq, max, sql } from "drizzle-orm";
import { v7 as newId } from "uuid";
import type { AuditEntry } from "#db/audit-entry.ts";
import { type Author, entryBy } from "#db/author.ts";
import { LOST_RACE, type LostRace } from "#db/lost-race.ts";
import { once } from "#db/once.ts";
import type { Done, Store, Writer } from "#db/store.ts";
import type { Day } from "#domain/day.ts";
import type { Milestone } from "#domain/milestone.ts";

interface InProgramme {
  readonly programmeId: string;
  /** The day on which it is done. */
  readonly on: Day;
}

/** A milestone at the version that its form was filled from. */
interface AsSeen extends InProgramme {
  readonly id: string;
  readonly version: number;
}

/** What somebody may say of a milestone besides its days. */
export type MilestoneText = Pick<Milestone, "name" | "workstreamId">;

type Saved = { readonly kind: "saved" };
const NOT_THERE = { result: { kind: "not-there" as const }, audit: [] } as const;
type NotThere = { readonly kind: "not-there" };

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
  if (!(await isOfProgramme(tx, store, { programmeId, ...text }))) return undefined;
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
    if (!(await isOfProgramme(tx, store, { programmeId, ...text }))) return NOT_THERE;
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

interface Reported {
  /** The day that is expected now; null: nobody can say any more. */
  readonly forecastOn: Day | null;
  readonly reason: string | null;
  readonly decisionId: string | null;
}

/** Adds a forecast to the row of them. Of what was achieved it takes that back. */
export function reportForecast(
  store: Store,
  author: Author,
  { forecastOn, reason, decisionId, ...one }: AsSeen & Reported,
): Promise<Saved | NotThere | LostRace> {
  const columns = { forecastOn, achievedOn: null };
  const told = { endsOn: forecastOn, isAchieved: false, reason, decisionId };
  return reportOn(store, author, { ...one, verb: "forecast", columns, told });
}

/** Says on which day a milestone was achieved: the last of its reports. */
export function achieveMilestone(
  store: Store,
  author: Author,
  { achievedOn, reason, ...one }: AsSeen & { readonly achievedOn: Day; readonly reason: string | null },
): Promise<Saved | NotThere | LostRace> {
  const columns = { forecastOn: achievedOn, achievedOn };
  const told = { endsOn: achievedOn, isAchieved: true, reason, decisionId: null };
  return reportOn(store, author, { ...one, verb: "achieve", columns, told });
}

/** Agrees another day. That is itself a decision: it has a reason, and the old day is kept. */
export function rebaseline(
  store: Store,
  author: Author,
  {
    baselineOn,
    reason,
    decisionId,
    ...one
  }: AsSeen & {
    readonly baselineOn: Day;
    readonly reason: string;
    readonly decisionId: string | null;
  },
): Promise<Saved | NotThere | LostRace> {
  const { milestone } = store.t;
  const { programmeId, id, version, on } = one;
  return store.write<Saved | NotThere | LostRace>(async (tx) => {
    if (!(await isDecided(tx, store, { programmeId, decisionId }))) return NOT_THERE;
    const [row] = await tx
      .update(milestone)
      .set({ baselineOn, version: sql`${milestone.version} + 1` })
      .where(
        and(eq(milestone.programmeId, programmeId), eq(milestone.id, id), eq(milestone.version, version)),
      )
      .returning();
    if (row === undefined) return LOST_RACE;
    await keepBaseline(tx, store, {
      ...{ programmeId, id, endsOn: baselineOn, setOn: on, byName: author.name },
      ...{ reason, decisionId },
    });
    const change = { on, name: row.name, baselineOn, reason };
    const deed = { chain: programmeId, verb: "rebaseline", entity: "milestone", entityId: id, change };
    return { result: { kind: "saved" }, audit: [entryBy(author, deed)] };
  });
}

interface Telling extends AsSeen {
  readonly verb: "forecast" | "achieve";
  readonly columns: { readonly forecastOn: Day | null; readonly achievedOn: Day | null };
  readonly told: {
    readonly endsOn: Day | null;
    readonly isAchieved: boolean;
    readonly reason: string | null;
    readonly decisionId: string | null;
  };
}

/** Writes a report and keeps it beside the milestone, in one go. */
function reportOn(
  store: Store,
  author: Author,
  { programmeId, id, version, on, verb, columns, told }: Telling,
): Promise<Saved | NotThere | LostRace> {
  const { milestone, forecast } = store.t;
  return store.write<Saved | NotThere | LostRace>(async (tx) => {
    if (!(await isDecided(tx, store, { programmeId, decisionId: told.decisionId }))) return NOT_THERE;
    const [row] = await tx
      .update(milestone)
      .set({ ...columns, version: sql`${milestone.version} + 1` })
      .where(
        and(eq(milestone.programmeId, programmeId), eq(milestone.id, id), eq(milestone.version, version)),
      )
      .returning();
    if (row === undefined) return LOST_RACE;
    await tx.insert(forecast).values({
      ...{ ...told, programmeId, id: newId(), kind: "milestone", subjectId: id, startsOn: null },
      ...{ reportedOn: on, byName: author.name, provenance: "entered" },
    });
    const change = { on, name: row.name, expectedOn: told.endsOn, reason: told.reason };
    const deed = { chain: programmeId, verb, entity: "milestone", entityId: id, change };
    return { result: { kind: "saved" }, audit: [entryBy(author, deed)] };
  });
}

interface Agreed {
  readonly programmeId: string;
  readonly id: string;
  readonly endsOn: Day | null;
  readonly setOn: Day;
  readonly reason: string | null;
  readonly decisionId: string | null;
  readonly byName: string;
}

async function keepBaseline(
  tx: Writer,
  { t: { baseline } }: Store,
  { id, ...agreed }: Agreed,
): Promise<void> {
  await tx.insert(baseline).values({
    ...{ ...agreed, id: newId(), kind: "milestone", subjectId: id, startsOn: null, provenance: "entered" },
  });
}

/** Whether the workstream that a form names is one of this programme. */
async function isOfProgramme(
  tx: Writer,
  { t: { workstream } }: Store,
  { programmeId, workstreamId }: { readonly programmeId: string; readonly workstreamId: string | null },
): Promise<boolean> {
  if (workstreamId === null) return true;
  const own = and(eq(workstream.programmeId, programmeId), eq(workstream.id, workstreamId));
  return (await tx.select({ id: workstream.id }).from(workstream).where(own)).length > 0;
}

/** Whether the decision that a form names is one of this programme. */
export async function isDecided(
  tx: Writer,
  { t: { decision } }: Store,
  { programmeId, decisionId }: { readonly programmeId: string; readonly decisionId: string | null },
): Promise<boolean> {
  if (decisionId === null) return true;
  const own = and(eq(decision.programmeId, programmeId), eq(decision.id, decisionId));
  return (await tx.select({ id: decision.id }).from(decision).where(own)).length > 0;
}
