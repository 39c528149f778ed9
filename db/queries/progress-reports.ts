import { and, asc, desc, eq, gte, inArray, lt, lte } from "drizzle-orm";
import type { Sight } from "#db/sight.ts";
import type { Store } from "#db/store.ts";
import { storedDay } from "#db/stored-day.ts";
import type { Day } from "#domain/day.ts";
import type { AskingReport } from "#domain/progress-proposal.ts";
import { lastEditions, type ProgressReport } from "#domain/progress-report.ts";
import type { ReportHead } from "#domain/report-reminder.ts";
import type { WorkstreamId } from "#domain/workstream.ts";

/** Which day one looks from: what was sent later is not known yet. */
interface AsOf {
  readonly asOf?: Day | undefined;
}

/** Which periods were reported about, without what the reports say: of each the last edition. */
export async function listReportHeads(
  { read, t: { progressReport } }: Store,
  { programmeId }: Sight,
  { asOf }: AsOf = {},
): Promise<readonly (ReportHead & { readonly id: string; readonly edition: number })[]> {
  const rows = await read
    .select({
      ...{ id: progressReport.id, workstreamId: progressReport.workstreamId },
      ...{ periodFrom: progressReport.periodFrom, periodUntil: progressReport.periodUntil },
      edition: progressReport.edition,
    })
    .from(progressReport)
    .where(
      and(
        eq(progressReport.programmeId, programmeId),
        asOf === undefined ? undefined : lte(progressReport.submittedOn, asOf),
      ),
    )
    .orderBy(asc(progressReport.workstreamId), asc(progressReport.periodFrom), asc(progressReport.edition));
  return lastEditions(rows.map((row) => ({ ...row, ...periodOf(row) })));
}

/** Which decision every report asks for that was sent from a day on, in each of its editions since. */
export async function listWishes(
  { read, t: { progressReport } }: Store,
  { programmeId }: Sight,
  { since }: { readonly since: Day | undefined },
): Promise<readonly AskingReport[]> {
  const rows = await read
    .select({
      ...{ workstreamId: progressReport.workstreamId, edition: progressReport.edition },
      ...{ periodFrom: progressReport.periodFrom, periodUntil: progressReport.periodUntil },
      ...{ decisionWanted: progressReport.decisionWanted, submittedOn: progressReport.submittedOn },
    })
    .from(progressReport)
    .where(
      and(
        eq(progressReport.programmeId, programmeId),
        since === undefined ? undefined : gte(progressReport.submittedOn, since),
      ),
    );
  return rows.map((row) => ({ ...row, ...periodOf(row), submittedOn: storedDay(row.submittedOn) }));
}

/** Reports in full, by their ids. */
export async function listReports(
  { read, t: { progressReport } }: Store,
  { programmeId }: Sight,
  ids: readonly string[],
): Promise<readonly ProgressReport[]> {
  if (ids.length === 0) return [];
  const rows = await read
    .select()
    .from(progressReport)
    .where(and(eq(progressReport.programmeId, programmeId), inArray(progressReport.id, [...ids])));
  return rows.map(reportFrom);
}

/** Every edition of the report that one of them is, the last first; empty where there is no such report. */
export async function listEditions(
  { read, t: { progressReport } }: Store,
  { programmeId }: Sight,
  { id, asOf }: AsOf & { readonly id: string },
): Promise<readonly ProgressReport[]> {
  const own = eq(progressReport.programmeId, programmeId);
  const [one] = await read
    .select({ workstreamId: progressReport.workstreamId, periodFrom: progressReport.periodFrom })
    .from(progressReport)
    .where(and(own, eq(progressReport.id, id)));
  if (one === undefined) return [];
  const rows = await read
    .select()
    .from(progressReport)
    .where(
      and(
        own,
        eq(progressReport.workstreamId, one.workstreamId),
        eq(progressReport.periodFrom, one.periodFrom),
        asOf === undefined ? undefined : lte(progressReport.submittedOn, asOf),
      ),
    )
    .orderBy(desc(progressReport.edition));
  return rows.map(reportFrom);
}

/** What a workstream reported last before a day; undefined: nothing. */
export async function findReportBefore(
  { read, t: { progressReport } }: Store,
  { programmeId }: Sight,
  { workstreamId, before }: { readonly workstreamId: WorkstreamId; readonly before: Day },
): Promise<ProgressReport | undefined> {
  const [row] = await read
    .select()
    .from(progressReport)
    .where(
      and(
        eq(progressReport.programmeId, programmeId),
        eq(progressReport.workstreamId, workstreamId),
        lt(progressReport.periodFrom, before),
      ),
    )
    .orderBy(desc(progressReport.periodFrom), desc(progressReport.edition))
    .limit(1);
  return row && reportFrom(row);
}

function reportFrom(row: Store["t"]["progressReport"]["$inferSelect"]): ProgressReport {
  const { programmeId: _, submittedAt: __, ...report } = row;
  return { ...report, ...periodOf(row), submittedOn: storedDay(row.submittedOn) };
}

function periodOf(row: { readonly periodFrom: string; readonly periodUntil: string }) {
  return { periodFrom: storedDay(row.periodFrom), periodUntil: storedDay(row.periodUntil) };
}
