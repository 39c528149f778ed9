import type { Day } from "./day.ts";
import { isAbout, periodBefore, periodOn, type ReportPeriod, type ReportRhythm } from "./report-period.ts";
import type { Workstream, WorkstreamId } from "./workstream.ts";

/** Which period of which workstream a report is about. */
export interface ReportHead {
  readonly workstreamId: WorkstreamId;
  readonly periodFrom: Day;
  readonly periodUntil: Day;
}

/** A workstream that has not reported about a period. */
export interface Reminder {
  readonly workstreamId: WorkstreamId;
  /** The last day of the last period before it about which it did report; null: it never has. */
  readonly silentSince: Day | null;
}

type Reporting = Pick<Workstream, "id" | "startsOn" | "endedOn">;

/** The workstreams that have not reported about a period in which they were there. */
export function remindersOf(
  period: ReportPeriod,
  {
    workstreams,
    reports,
  }: { readonly workstreams: readonly Reporting[]; readonly reports: readonly ReportHead[] },
): readonly Reminder[] {
  return workstreams
    .filter((workstream) => isThere(workstream, period) && !hasReported(workstream, { period, reports }))
    .map(({ id }) => ({ workstreamId: id, silentSince: lastBefore(id, { period, reports }) }));
}

/** A period about which somebody must still report, and whether that is too late already. */
export interface DueReport {
  readonly period: ReportPeriod;
  readonly isLate: boolean;
}

/**
 * The reports that a workstream owes today, the oldest first: of the period that ended last, where it was due, and of
 * the one that runs. What was missed before that is no longer asked for. Where nobody has said how often to report, a
 * report is only missed by whoever reported before.
 */
export function dueReports(
  workstream: Reporting,
  {
    rhythm,
    reports,
    today,
  }: { readonly rhythm: ReportRhythm; readonly reports: readonly ReportHead[]; readonly today: Day },
): readonly DueReport[] {
  const now = periodOn(rhythm, today);
  const isMissing = isReportMissing(workstream, { rhythm, reports, today }) === true;
  const isOpen = isThere(workstream, now) && !hasReported(workstream, { period: now, reports });
  return [
    ...(isMissing ? [{ period: periodBefore(rhythm, now), isLate: true }] : []),
    ...(isOpen ? [{ period: now, isLate: false }] : []),
  ];
}

/** Whether the report of the last period that ended is missing; null: none was due. */
export function isReportMissing(
  workstream: Reporting,
  {
    rhythm,
    reports,
    today,
  }: { readonly rhythm: ReportRhythm; readonly reports: readonly ReportHead[]; readonly today: Day },
): boolean | null {
  const period = periodBefore(rhythm, periodOn(rhythm, today));
  if (hasReported(workstream, { period, reports })) return false;
  const wasAsked = !rhythm.isUsual && rhythm.from <= period.from;
  const reportedBefore = lastBefore(workstream.id, { period, reports }) !== null;
  return isThere(workstream, period) && (wasAsked || reportedBefore) ? true : null;
}

/** A workstream whose first day is unknown was there all the time. */
function isThere({ startsOn, endedOn }: Reporting, { from, until }: ReportPeriod): boolean {
  return (startsOn === null || startsOn <= until) && (endedOn === null || from < endedOn);
}

function hasReported(
  { id }: Reporting,
  { period, reports }: { readonly period: ReportPeriod; readonly reports: readonly ReportHead[] },
): boolean {
  return reports.some((report) => report.workstreamId === id && isAbout(report, period));
}

function lastBefore(
  id: WorkstreamId,
  { period, reports }: { readonly period: ReportPeriod; readonly reports: readonly ReportHead[] },
): Day | null {
  const before = reports.filter((one) => one.workstreamId === id && one.periodFrom < period.from);
  return before.reduce<Day | null>(
    (last, { periodUntil }) => (last === null || last < periodUntil ? periodUntil : last),
    null,
  );
}
