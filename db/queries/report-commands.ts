import { and, eq, isNull, sql } from "drizzle-orm";
import { v7 as newId } from "uuid";
import { type Author, entryBy } from "#db/author.ts";
import { LOST_RACE, type LostRace } from "#db/lost-race.ts";
import { once } from "#db/once.ts";
import type { Done, Store, Writer } from "#db/store.ts";
import type { Day } from "#domain/day.ts";
import type { MilestoneId } from "#domain/milestone.ts";
import type { ReportText } from "#domain/progress-report.ts";
import type { ReportPeriod } from "#domain/report-period.ts";
import type { WorkstreamId } from "#domain/workstream.ts";

/** A milestone of the workstream that is expected on another day than the form was filled with. */
export interface Move {
  readonly milestoneId: MilestoneId;
  readonly from: Day | null;
  readonly to: Day | null;
  readonly reason: string;
}

interface Submission extends ReportText {
  readonly programmeId: string;
  readonly once: string;
  readonly workstreamId: WorkstreamId;
  readonly period: ReportPeriod;
  readonly moves: readonly Move[];
  readonly on: Day;
}

export type Submitting =
  | { readonly kind: "submitted"; readonly id: string }
  | { readonly kind: "unknown-workstream" }
  | LostRace;

/**
 * Sends a report: the report, the forecasts of the milestones that moved, and the end of the draft, all or none of it and
 * once per form. Lost where this period was reported about meanwhile, or where somebody else moved one of the milestones.
 */
export function submitReport(
  store: Store,
  author: Author,
  { once: key, ...input }: Submission,
): Promise<Submitting> {
  const work = async (tx: Writer): Promise<Done<Submitting>> => {
    const { programmeId, workstreamId, period, moves, on, ...text } = input;
    const name = await nameOf(store, tx, { programmeId, workstreamId });
    if (name === undefined) return { result: { kind: "unknown-workstream" }, audit: [] };
    const of = { programmeId, workstreamId, periodFrom: period.from, periodUntil: period.until };
    const id = await insertEdition(store, author, { tx, of, text, on, edition: 1 });
    if (id === undefined) return LOST_RACE;
    for (const move of moves) {
      if (!(await forecast(store, author, { tx, programmeId, workstreamId, move, on }))) return LOST_RACE;
    }
    await forgetDraft(store, tx, { of, accountId: author.accountId });
    const change = { name, from: period.from, until: period.until, moves };
    const deed = { chain: programmeId, verb: "submit", entity: "progress-report", entityId: id, change };
    return { result: { kind: "submitted", id }, audit: [entryBy(author, deed)] };
  };
  return once<Submitting>(store, author, { key, work });
}

interface Correction extends ReportText {
  readonly programmeId: string;
  readonly once: string;
  readonly workstreamId: WorkstreamId;
  readonly period: ReportPeriod;
  /** The edition that this one corrects. */
  readonly corrects: number;
  readonly on: Day;
}

/** Sends a new edition of a report, once per form, unless somebody corrected the same edition meanwhile. */
export function correctReport(
  store: Store,
  author: Author,
  { once: key, ...input }: Correction,
): Promise<Submitting> {
  const work = async (tx: Writer): Promise<Done<Submitting>> => {
    const { programmeId, workstreamId, period, corrects, on, ...text } = input;
    const name = await nameOf(store, tx, { programmeId, workstreamId });
    if (name === undefined) return { result: { kind: "unknown-workstream" }, audit: [] };
    const of = { programmeId, workstreamId, periodFrom: period.from, periodUntil: period.until };
    const id = await insertEdition(store, author, { tx, of, text, on, edition: corrects + 1 });
    if (id === undefined) return LOST_RACE;
    const change = { name, from: period.from, until: period.until, edition: corrects + 1 };
    const deed = { chain: programmeId, verb: "correct", entity: "progress-report", entityId: id, change };
    return { result: { kind: "submitted", id }, audit: [entryBy(author, deed)] };
  };
  return once<Submitting>(store, author, { key, work });
}

/** Says how often the workstreams report, unless somebody changed the programme since. */
export function setReportRhythm(
  store: Store,
  author: Author,
  {
    programmeId,
    version,
    everyWeeks,
    from,
  }: {
    readonly programmeId: string;
    readonly version: number;
    readonly everyWeeks: number;
    readonly from: Day;
  },
): Promise<{ readonly kind: "set" } | LostRace> {
  const { programme } = store.t;
  return store.write<{ readonly kind: "set" } | LostRace>(async (tx) => {
    const rows = await tx
      .update(programme)
      .set({ reportEveryWeeks: everyWeeks, reportFrom: from, version: sql`${programme.version} + 1` })
      .where(and(eq(programme.id, programmeId), eq(programme.version, version)))
      .returning();
    if (rows.length === 0) return LOST_RACE;
    const change = { everyWeeks, from };
    const deed = { chain: programmeId, verb: "set", entity: "report-rhythm", entityId: programmeId, change };
    return { result: { kind: "set" as const }, audit: [entryBy(author, deed)] };
  });
}

interface Period {
  readonly programmeId: string;
  readonly workstreamId: WorkstreamId;
  readonly periodFrom: Day;
  readonly periodUntil: Day;
}

/** The id of the edition; undefined where there is one already. */
async function insertEdition(
  { t: { progressReport } }: Store,
  author: Author,
  { tx, of, text, on, edition }: { tx: Writer; of: Period; text: ReportText; on: Day; edition: number },
): Promise<string | undefined> {
  const { done, coming, decisionWanted, lights } = text;
  const said = { done, coming, decisionWanted, lights };
  const sent = { submittedOn: on, submittedAt: author.at, byName: author.name };
  const [row] = await tx
    .insert(progressReport)
    .values({ ...of, id: newId(), edition, ...said, ...sent, provenance: "entered" })
    .onConflictDoNothing()
    .returning();
  return row?.id;
}

/** Whether the milestone was expected on that day still, and so could be moved. */
async function forecast(
  { t }: Store,
  author: Author,
  {
    tx,
    programmeId,
    workstreamId,
    move: { milestoneId, from, to, reason },
    on,
  }: { tx: Writer; programmeId: string; workstreamId: WorkstreamId; move: Move; on: Day },
): Promise<boolean> {
  const { milestone } = t;
  const rows = await tx
    .update(milestone)
    .set({ forecastOn: to, version: sql`${milestone.version} + 1` })
    .where(
      and(
        eq(milestone.programmeId, programmeId),
        eq(milestone.id, milestoneId),
        eq(milestone.workstreamId, workstreamId),
        isNull(milestone.achievedOn),
        from === null ? isNull(milestone.forecastOn) : eq(milestone.forecastOn, from),
      ),
    )
    .returning();
  if (rows.length === 0) return false;
  await tx.insert(t.forecast).values({
    ...{ programmeId, id: newId(), kind: "milestone", subjectId: milestoneId },
    ...{ startsOn: null, endsOn: to, reason, decisionId: null, byName: author.name },
    ...{ provenance: "entered", reportedOn: on, isAchieved: false },
  });
  return true;
}

async function forgetDraft(
  { t: { reportDraft } }: Store,
  tx: Writer,
  { of, accountId }: { of: Period; accountId: string },
): Promise<void> {
  await tx
    .delete(reportDraft)
    .where(
      and(
        eq(reportDraft.programmeId, of.programmeId),
        eq(reportDraft.workstreamId, of.workstreamId),
        eq(reportDraft.periodFrom, of.periodFrom),
        eq(reportDraft.accountId, accountId),
      ),
    );
}

async function nameOf(
  { t: { workstream } }: Store,
  tx: Writer,
  { programmeId, workstreamId }: { programmeId: string; workstreamId: WorkstreamId },
): Promise<string | undefined> {
  const [row] = await tx
    .select({ name: workstream.name })
    .from(workstream)
    .where(and(eq(workstream.programmeId, programmeId), eq(workstream.id, workstreamId)));
  return row?.name;
}
