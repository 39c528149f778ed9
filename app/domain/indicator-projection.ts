import { type Day, daysBetween, plusDays } from "./day.ts";
import type { Direction } from "./indicator.ts";
import type { PeriodValue } from "./measurement-history.ts";
import { middleOf } from "./measuring-period.ts";
import { lineThrough } from "./straight-line.ts";
import type { PathPoint } from "./target-path.ts";

/** Over how many of the last measurements a line is drawn, and how few are too few (R8). */
export const PROJECTED_OVER = { most: 6, least: 3 } as const;

/** No line is drawn further ahead than this, in days: fifty years. */
const HORIZON_DAYS = 18_262;

/** Where an indicator goes if it goes on like this. What lies behind is not said to be still to come. */
export interface Projection {
  /** The first and the last day of the line, and what it says there: for whoever draws it. */
  readonly from: PathPoint;
  readonly until: PathPoint;
  /** What it says on the day of the target; null without one, or where that day has passed. */
  readonly onTargetDay: PathPoint | null;
  /** When it comes to the target; null: it never does, only beyond the horizon, or on a day that has passed. */
  readonly reachesTargetOn: Day | null;
  /** Whether the line came to the target on a day that has passed: to stay there, or on its way back. */
  readonly hasPassedTarget: boolean;
}

interface Reckoned {
  readonly over?: number;
  /** Up to and including this day all has passed; not told: the last period, also where nobody measured it. */
  readonly asOf?: Day | undefined;
}

/**
 * The straight line by least squares over the last known values; undefined where there are too few to say anything. What
 * never was below nothing does not go there: there are no fewer than no places.
 */
export function projectionOf(
  values: readonly PeriodValue[],
  points: readonly PathPoint[],
  { over = PROJECTED_OVER.most, asOf = values.at(-1)?.period.until }: Reckoned = {},
): Projection | undefined {
  const known = values.flatMap(({ period, value }) =>
    value === null ? [] : [{ on: middleOf(period), value }],
  );
  const last = known.slice(-over);
  const [first, end] = [last[0], last.at(-1)];
  if (first === undefined || end === undefined || last.length < PROJECTED_OVER.least) return undefined;
  const line = lineThrough(last.map(({ on, value }) => ({ x: daysBetween(first.on, on), y: value })));
  if (line === undefined) return undefined;
  const least = [...known, ...points].some(({ value }) => value < 0) ? Number.NEGATIVE_INFINITY : 0;
  const at = (on: Day): PathPoint => ({
    on,
    value: Math.max(least, Math.round(line.start + line.slope * daysBetween(first.on, on))),
  });
  const isToCome = (on: Day) => asOf === undefined || on > asOf;
  const target = points.at(-1);
  const met = target === undefined ? null : meetingDay(line, { from: first.on, value: target.value });
  const ahead = target !== undefined && isToCome(target.on) ? at(target.on) : null;
  return {
    ...{ from: at(first.on), until: ahead ?? at(end.on), onTargetDay: ahead },
    reachesTargetOn: met !== null && isToCome(met) ? met : null,
    hasPassedTarget: met !== null && !isToCome(met),
  };
}

/** Whether the last that was measured is at the target, or past it. Where it must hold there is nothing to come to. */
export function isAtTarget(
  values: readonly Pick<PeriodValue, "value">[],
  { direction, target }: { readonly direction: Direction | null; readonly target: Pick<PathPoint, "value"> },
): boolean {
  const last = values.findLast(({ value }) => value !== null)?.value ?? null;
  if (last === null) return false;
  return (direction === "lower" && last <= target.value) || (direction === "higher" && last >= target.value);
}

/** When a line comes to a value, counted from its first day; it may have been there before. */
function meetingDay(
  { start, slope }: { readonly start: number; readonly slope: number },
  { from, value }: { readonly from: Day; readonly value: number },
): Day | null {
  if (slope === 0) return null;
  const days = Math.ceil((value - start) / slope);
  return days < 0 || days > HORIZON_DAYS ? null : plusDays(from, days);
}
