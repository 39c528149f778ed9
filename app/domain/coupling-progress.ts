import type { Followed } from "./coupling.ts";
import type { Day } from "./day.ts";
import { middleOf } from "./measuring-period.ts";
import { targetPath } from "./target-path.ts";

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
  const [begin, target] = [points[0], points.at(-1)];
  if (begin === undefined || target === undefined || begin.value === target.value) return [];
  const way = target.value - begin.value;
  return values.map(({ period, value }) => ({
    on: middleOf(period),
    // Nothing gained on a way down is nothing too: without the 0 it would be shown as -0.
    percent: value === null ? null : Math.round(((value - begin.value) / way) * 1000) / 10 + 0,
  }));
}
