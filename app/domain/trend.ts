import { type Day, daysBetween, plusDays } from "./day.ts";
import { lineThrough } from "./straight-line.ts";

/** A day that was reported for a milestone (prognose): one of a row that is only ever added to. */
export interface Forecast {
  readonly id: string;
  readonly reportedOn: Day;
  /** The day that was expected, or on which it was achieved; null: nobody could say. */
  readonly on: Day | null;
  readonly isAchieved: boolean;
  readonly reason: string | null;
  /** The decision behind it, if there is one. */
  readonly decisionId: string | null;
}

/** A day that was agreed (basis). A new one keeps the old ones. */
export interface Baseline {
  readonly id: string;
  readonly setOn: Day;
  readonly on: Day | null;
  readonly reason: string | null;
  readonly decisionId: string | null;
}

/** What the reports of a milestone amount to; with one report, or none, there is no trend to speak of. */
export const TREND_PATTERNS = [
  "achieved",
  "stale",
  "wavering",
  "slipping",
  "recovering",
  "on-plan",
  "one-report",
  "no-report",
  "unknown",
] as const;
export type TrendPattern = (typeof TREND_PATTERNS)[number];

/** That a report said another day than the one before it, and why. */
export interface Shift {
  readonly forecastId: string;
  readonly reportedOn: Day;
  readonly from: Day | null;
  readonly to: Day | null;
  /** Later is positive; null where either day is unknown. */
  readonly days: number | null;
  readonly reason: string | null;
  readonly decisionId: string | null;
}

/** R7: where a milestone goes, according to its reports so far. */
export interface MilestoneTrend {
  readonly pattern: TrendPattern;
  readonly baselineOn: Day | null;
  readonly forecastOn: Day | null;
  readonly achievedOn: Day | null;
  /** Days after the baseline; negative is before it; null where either is unknown. */
  readonly slipDays: number | null;
  /** How many days it moves with every report; null with fewer than two. */
  readonly slopeDays: number | null;
  /** When it is there if it goes on like this; null where nothing can be said, or it moves away as fast as time goes by. */
  readonly extrapolatedOn: Day | null;
  readonly shifts: readonly Shift[];
}

interface History {
  readonly forecasts: readonly Forecast[];
  readonly baselines: readonly Baseline[];
}

/** R7 on `today`. What was reported on one day counts in the order in which it was. */
export function trendOf(history: History, today: Day): MilestoneTrend {
  const forecasts = inReportOrder(history.forecasts);
  const baselineOn = latest(history.baselines)?.on ?? null;
  const last = forecasts.at(-1);
  const achievedOn = last?.isAchieved === true ? last.on : null;
  const forecastOn = last?.on ?? null;
  const shifts = shiftsIn(forecasts);
  const slipDays = baselineOn === null || forecastOn === null ? null : daysBetween(baselineOn, forecastOn);
  const facts = { baselineOn, forecastOn, achievedOn, slipDays, shifts };
  return {
    ...facts,
    pattern: patternOf(forecasts, { slipDays, shifts, today }),
    slopeDays: slopeOf(forecasts),
    extrapolatedOn: achievedOn === null ? extrapolated(forecasts, today) : null,
  };
}

/** Every report that said another day than the one before it, the oldest first. */
function shiftsIn(forecasts: readonly Forecast[]): readonly Shift[] {
  return forecasts.flatMap(({ id: forecastId, on: to, reportedOn, reason, decisionId }, index) => {
    const before = forecasts[index - 1];
    if (before === undefined || before.on === to) return [];
    const from = before.on;
    const days = from === null || to === null ? null : daysBetween(from, to);
    return [{ forecastId, reportedOn, from, to, days, reason, decisionId }];
  });
}

function patternOf(
  forecasts: readonly Forecast[],
  { slipDays, shifts, today }: Pick<MilestoneTrend, "slipDays" | "shifts"> & { readonly today: Day },
): TrendPattern {
  const last = forecasts.at(-1);
  if (last === undefined) return "no-report";
  if (last.isAchieved) return "achieved";
  if (last.on === null) return "unknown";
  if (last.on < today) return "stale";
  if (forecasts.length === 1) return "one-report";
  const directions = shifts.flatMap(({ days }) => (days === null ? [] : [Math.sign(days)]));
  const turns = directions.filter((direction, index) => index > 0 && direction !== directions[index - 1]);
  if (turns.length > 1) return "wavering";
  const isLate = slipDays !== null && slipDays > 0;
  if (directions.at(-1) === 1) return "slipping";
  if (directions.at(-1) === -1 && isLate) return "recovering";
  return isLate ? "slipping" : "on-plan";
}

/** The straight line through the reported days, report by report: its slope by least squares. */
function slopeOf(forecasts: readonly Forecast[]): number | null {
  const days = forecasts.flatMap(({ on }) => on ?? []);
  const [first] = days;
  if (first === undefined || days.length < 2) return null;
  return lineThrough(days.map((on, index) => ({ x: index, y: daysBetween(first, on) })))?.slope ?? null;
}

/** No line is drawn further ahead than this, in days: fifty years. */
const HORIZON_DAYS = 18_262;

/** Where the line through the reports, day against report day, meets the diagonal on which what is expected is there. */
function extrapolated(forecasts: readonly Forecast[], today: Day): Day | null {
  const dated = forecasts.flatMap(({ on, reportedOn }) => (on === null ? [] : [{ on, reportedOn }]));
  const [first] = dated;
  if (first === undefined || dated.length < 2) return null;
  const from = first.reportedOn;
  const line = lineThrough(
    dated.map(({ on, reportedOn }) => ({ x: daysBetween(from, reportedOn), y: daysBetween(from, on) })),
  );
  if (line === undefined || line.slope >= 1) return null;
  const meets = Math.round(line.start / (1 - line.slope));
  if (meets > HORIZON_DAYS) return null;
  const on = plusDays(from, meets);
  return on < today ? null : on;
}

/** The oldest report first; of one day the one that was written first. */
export function inReportOrder<Known extends { readonly reportedOn: Day; readonly id: string }>(
  forecasts: readonly Known[],
): readonly Known[] {
  return [...forecasts].sort((one, other) =>
    one.reportedOn === other.reportedOn ? 0 : one.reportedOn < other.reportedOn ? -1 : 1,
  );
}

function latest(baselines: readonly Baseline[]): Baseline | undefined {
  return [...baselines]
    .sort((one, other) => (one.setOn < other.setOn ? -1 : one.setOn > other.setOn ? 1 : 0))
    .at(-1);
}
