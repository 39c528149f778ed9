import { type Day, day, daysBetween } from "#domain/day.ts";
import { type DrawnValue, type MeasureLine, prolonged } from "./measure-line.ts";

const ZERO = day("2000-01-01");

/** What the chart draws on a day, counted from 1-1-2000; null interrupts a line. */
export interface ChartRow {
  readonly at: number;
  readonly measured: number | null;
  readonly isMeasured: boolean;
  /** Between two gaps, where no line shows it. */
  readonly isAlone: boolean;
  readonly path: number | null;
  readonly band: readonly [number, number] | null;
  readonly projection: number | null;
  /** The values that contradict each other. */
  readonly least: number | null;
  readonly greatest: number | null;
}

/** A row for every day on which a line has a point. On days that are not its own, a measured line runs straight on. */
export function chartRowsOf(line: MeasureLine, across: readonly [Day, Day]): readonly ChartRow[] {
  const path = prolonged(line.path, across[1]);
  const band = prolonged(line.band, across[1]);
  const days = [...path, ...line.projection, ...line.values].map(({ on }) => on);
  return [...new Set(days)].sort().map((on) => {
    const index = line.values.findIndex((one) => one.on === on);
    const own = line.values[index];
    const margin = band.find((one) => one.on === on);
    const isContradicted = own !== undefined && own.conflict.length > 1;
    return {
      at: daysBetween(ZERO, on),
      measured: own === undefined ? between(line.values, on) : own.value,
      isMeasured: own !== undefined && own.value !== null,
      isAlone: !isKnown(line.values[index - 1]) && !isKnown(line.values[index + 1]),
      path: path.find((one) => one.on === on)?.value ?? null,
      band: margin === undefined ? null : [margin.low, margin.high],
      projection: line.projection.find((one) => one.on === on)?.value ?? null,
      least: isContradicted ? Math.min(...own.conflict) : null,
      greatest: isContradicted ? Math.max(...own.conflict) : null,
    };
  });
}

function isKnown(one: DrawnValue | undefined): boolean {
  return one !== undefined && one.value !== null;
}

/** Where the line of what was measured runs on a day between two measurements; null where there is none, or a gap. */
function between(values: readonly DrawnValue[], on: Day): number | null {
  const before = values.findLast((one) => one.on < on);
  const after = values.find((one) => one.on > on);
  if (before?.value == null || after?.value == null) return null;
  const share = daysBetween(before.on, on) / daysBetween(before.on, after.on);
  return before.value + (after.value - before.value) * share;
}
