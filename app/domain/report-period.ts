import { type Day, day, daysBetween, plusDays, weekday, yearOf } from "./day.ts";

/** How often the workstreams of a programme report, counted from the first day of a period. */
export interface ReportRhythm {
  readonly everyWeeks: number;
  readonly from: Day;
  /** Nobody has said it: it is what is usual. */
  readonly isUsual: boolean;
}

/** What a report is about: its first and its last day. */
export interface ReportPeriod {
  readonly from: Day;
  readonly until: Day;
}

/** Four weeks, unless a programme says otherwise. */
export const USUAL_REPORT_WEEKS = 4;

/**
 * The rhythm that a programme has said, or else the usual one: every four weeks from the Monday of the week in which its
 * first phase began or, where no phase has a day, the year.
 */
export function reportRhythmOf(
  stated: { readonly everyWeeks: number | null; readonly from: Day | null },
  { firstPhaseOn, today }: { readonly firstPhaseOn: Day | null; readonly today: Day },
): ReportRhythm {
  return {
    everyWeeks: stated.everyWeeks ?? USUAL_REPORT_WEEKS,
    from: stated.from ?? mondayOf(firstPhaseOn ?? day(`${yearOf(today)}-01-01`)),
    isUsual: stated.everyWeeks === null || stated.from === null,
  };
}

/** The period in which a day lies, before the first day of the rhythm too: periods have no beginning. */
export function periodOn({ everyWeeks, from }: ReportRhythm, on: Day): ReportPeriod {
  const length = everyWeeks * 7;
  const first = plusDays(from, Math.floor(daysBetween(from, on) / length) * length);
  return { from: first, until: plusDays(first, length - 1) };
}

export function periodBefore(rhythm: ReportRhythm, { from }: ReportPeriod): ReportPeriod {
  return periodOn(rhythm, plusDays(from, -1));
}

/** The period of today and so many before it, the last first; none that lies wholly before the rhythm began. */
export function periodsUntil(
  rhythm: ReportRhythm,
  { today, count }: { readonly today: Day; readonly count: number },
): readonly ReportPeriod[] {
  const periods = [periodOn(rhythm, today)];
  for (let last = periods[0]; last !== undefined && periods.length < count; last = periods.at(-1)) {
    const before = periodBefore(rhythm, last);
    if (before.until < rhythm.from) break;
    periods.push(before);
  }
  return periods;
}

/** A report is about a period that begins with its own, and about one that lies wholly within it: rhythms may change. */
export function isAbout(
  report: { readonly periodFrom: Day; readonly periodUntil: Day },
  { from, until }: ReportPeriod,
): boolean {
  return report.periodFrom === from || (report.periodFrom <= from && until <= report.periodUntil);
}

function mondayOf(on: Day): Day {
  return plusDays(on, 1 - weekday(on));
}
