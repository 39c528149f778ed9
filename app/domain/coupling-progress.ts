import type { Followed } from "./coupling.ts";
import type { Day } from "./day.ts";
import { middleOf } from "./measuring-period.ts";
import { hasWayToGo, percentOfWay, targetPath } from "./target-path.ts";

/** How far an indicator was in a period, in percent of its way, to a tenth; null: nobody knows. */
export interface ProgressPoint {
  readonly on: Day;
  readonly percent: number | null;
}

/** The way of an indicator from where it began to its target, period by period; none where the one or the other is unknown. */
export function progressAlong({
  definition,
  values,
}: Pick<Followed, "definition" | "values">): readonly ProgressPoint[] {
  const points = definition === undefined ? [] : targetPath(definition);
  if (!hasWayToGo(points)) return [];
  return values.map(({ period, value }) => ({
    on: middleOf(period),
    percent: value === null ? null : percentOfWay(points, value),
  }));
}
