import type { Day } from "./day.ts";
import type { DefinitionEdit } from "./indicator.ts";
import { targetPath } from "./target-path.ts";

/** Between which values an indicator is green on a day, in 10^-decimals of the unit; between two days it runs straight. */
export interface BandPoint {
  readonly on: Day;
  readonly low: number;
  readonly high: number;
}

/** The margin on both sides of a path (R8); none where nobody said which way is better, because the sides differ. */
export function toleranceBand({
  direction,
  tolerances: { unfavourable, favourable },
  ...around
}: Pick<DefinitionEdit, "direction" | "tolerances" | "baseline" | "path">): readonly BandPoint[] {
  if (direction === null) return [];
  const below = direction === "lower" ? favourable : unfavourable;
  const above = direction === "higher" ? favourable : unfavourable;
  return targetPath(around).map(({ on, value }) => ({
    on,
    low: value - (Math.abs(value) * below.greenPercent) / 100,
    high: value + (Math.abs(value) * above.greenPercent) / 100,
  }));
}
