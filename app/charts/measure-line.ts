import type { Day } from "#domain/day.ts";
import type { DefinitionEdit } from "#domain/indicator.ts";
import type { Projection } from "#domain/indicator-projection.ts";
import type { PeriodValue } from "#domain/measurement-history.ts";
import { type MeasuringPeriod, middleOf } from "#domain/measuring-period.ts";
import { type PathPoint, targetPath } from "#domain/target-path.ts";
import { type BandPoint, toleranceBand } from "#domain/tolerance-band.ts";

/** One indicator, or one party of it, with no more than is drawn. Values are whole numbers of 10^-decimals. */
export interface MeasureLine {
  readonly decimals: number;
  readonly unit: string | null;
  readonly direction: DefinitionEdit["direction"];
  readonly tolerances: DefinitionEdit["tolerances"];
  readonly path: readonly PathPoint[];
  readonly band: readonly BandPoint[];
  readonly values: readonly DrawnValue[];
  /** Two ends, or none. */
  readonly projection: readonly PathPoint[];
}

/** A period on the day that stands for it; null: a gap, or a contradiction, with the values that contradict. */
export interface DrawnValue {
  readonly on: Day;
  readonly period: MeasuringPeriod;
  readonly value: number | null;
  readonly conflict: readonly number[];
}

interface Given {
  readonly indicator: { readonly decimals: number };
  readonly definition: DefinitionEdit;
  readonly values: readonly PeriodValue[];
  readonly projection?: Projection | undefined;
}

export function measureLineOf({ indicator, definition, values, projection }: Given): MeasureLine {
  return {
    ...{ decimals: indicator.decimals, unit: definition.unit },
    ...{ direction: definition.direction, tolerances: definition.tolerances },
    path: targetPath(definition),
    band: toleranceBand(definition),
    values: values.map(({ period, value, conflict }) => ({ on: middleOf(period), period, value, conflict })),
    projection: projection === undefined ? [] : [projection.from, projection.until],
  };
}

/** A path or a margin until a day: after its last point the target stays. */
export function prolonged<Point extends { readonly on: Day }>(
  points: readonly Point[],
  until: Day,
): readonly Point[] {
  const last = points.at(-1);
  return last === undefined || last.on >= until ? points : [...points, { ...last, on: until }];
}

/** What was measured without a gap between: the line is drawn within a run, and never across what nobody measured. */
export function runsOf(
  values: readonly DrawnValue[],
): readonly (readonly { readonly on: Day; readonly value: number }[])[] {
  const runs: { readonly on: Day; readonly value: number }[][] = [[]];
  for (const { on, value } of values) {
    if (value === null) runs.push([]);
    else runs.at(-1)?.push({ on, value });
  }
  return runs.filter(({ length }) => length > 0);
}
