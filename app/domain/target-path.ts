import { type Day, daysBetween } from "./day.ts";

/** What is aimed at on a day, in 10^-decimals of the unit. */
export interface PathPoint {
  readonly on: Day;
  readonly value: number;
}

/** The points of a path in order of day, from where it began (nulmeting) to its target (streefwaarde). */
export function targetPath({
  baseline,
  path,
}: {
  readonly baseline: PathPoint | null;
  readonly path: readonly PathPoint[];
}): readonly PathPoint[] {
  const aimed = path.filter(({ on }) => on !== baseline?.on);
  return [...(baseline === null ? [] : [baseline]), ...aimed].sort(byDay);
}

/**
 * What the path asks on a day, by straight lines between its points (R8). It moves by whole ones and asks the next only
 * when it is there: 235 on 1-1-2020 to 100 on 31-12-2024 asks 167 halfway through July 2022. Null before it begins;
 * after its end the target stays.
 */
export function pathValueOn(points: readonly PathPoint[], on: Day): number | null {
  const before = points.findLast((point) => point.on <= on);
  if (before === undefined) return null;
  const after = points.find((point) => point.on > on);
  if (after === undefined) return before.value;
  const [gone, length] = [daysBetween(before.on, on), daysBetween(before.on, after.on)];
  // Values may be as large as a number can tell apart, so that their product with days is no longer exact.
  return before.value + Number((BigInt(after.value - before.value) * BigInt(gone)) / BigInt(length));
}

/** Whether a path leads anywhere: to a target that is not where it began. */
export function hasWayToGo(points: readonly PathPoint[]): boolean {
  return points[0]?.value !== points.at(-1)?.value;
}

/** How far a value is from where a path begins to its target, in percent to a tenth; null where there is no way to go. */
export function percentOfWay(points: readonly PathPoint[], value: number): number | null {
  const [begin, target] = [points[0], points.at(-1)];
  if (begin === undefined || target === undefined || !hasWayToGo(points)) return null;
  // Nothing gained on a way down is nothing too: without the 0 it would be said as -0.
  return Math.round(((value - begin.value) / (target.value - begin.value)) * 1000) / 10 + 0;
}

/** The first day on which a path has two points; undefined where each stands on a day of its own. */
export function dayTwice(points: readonly PathPoint[]): Day | undefined {
  const days = points.map(({ on }) => on);
  return days.find((on, index) => days.indexOf(on) < index);
}

/** Whether what is aimed at lies after the day on which it began. */
export function isAfterBaseline(path: readonly PathPoint[], baseline: Pick<PathPoint, "on">): boolean {
  return path.every(({ on }) => on > baseline.on);
}

function byDay(one: PathPoint, other: PathPoint): number {
  if (one.on === other.on) return 0;
  return one.on < other.on ? -1 : 1;
}
