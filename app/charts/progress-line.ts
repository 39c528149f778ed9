import type { ProgressPoint } from "#domain/coupling-progress.ts";
import { type Day, daysBetween, plusDays } from "#domain/day.ts";
import { levelsFor, type MeasureScale } from "./measure-scale.ts";
import { MOST_DOTS } from "./most-dots.ts";

/** One of two coupled indicators as it is drawn: how far on its way, period by period. */
export interface ProgressLine {
  readonly name: string;
  readonly points: readonly ProgressPoint[];
}

/** From nothing to all of the way at least; whoever went back or beyond is drawn there. */
export function progressScaleOf(lines: readonly ProgressLine[], today: Day): MeasureScale {
  const points = lines.flatMap((line) => line.points);
  const days = [...points.map(({ on }) => on)].sort();
  const [first, last] = [days[0] ?? today, days.at(-1) ?? today];
  const room = Math.max(14, Math.round(daysBetween(first, last) * 0.06));
  const percents = points.flatMap(({ percent }) => (percent === null ? [] : [percent]));
  return {
    across: [plusDays(first, -room), plusDays(last, room)],
    ...levelsFor([0, 100, ...percents], { decimals: 0, most: 5 }),
  };
}

/** The points without a gap between: nothing is drawn across what nobody knows. */
export function progressRuns(points: readonly ProgressPoint[]) {
  const runs: { readonly on: Day; readonly percent: number }[][] = [[]];
  for (const { on, percent } of points) {
    if (percent === null) runs.push([]);
    else runs.at(-1)?.push({ on, percent });
  }
  return runs.filter(({ length }) => length > 0);
}

/** Whether a line has a dot on a day: on each of its own days, or, of many, where no line shows it. */
export function isDotted(points: readonly ProgressPoint[], on: Day): boolean {
  const index = points.findIndex((one) => one.on === on);
  const isKnown = (point: ProgressPoint | undefined) => point !== undefined && point.percent !== null;
  if (!isKnown(points[index])) return false;
  return points.length <= MOST_DOTS || (!isKnown(points[index - 1]) && !isKnown(points[index + 1]));
}

/** Where a line runs on a day: its own point, or straight between two of its own; null in a gap and beyond its ends. */
export function progressOn(points: readonly ProgressPoint[], on: Day): number | null {
  const own = points.find((one) => one.on === on);
  if (own !== undefined) return own.percent;
  const before = points.findLast((one) => one.on < on);
  const after = points.find((one) => one.on > on);
  if (before?.percent == null || after?.percent == null) return null;
  const share = daysBetween(before.on, on) / daysBetween(before.on, after.on);
  return before.percent + (after.percent - before.percent) * share;
}
