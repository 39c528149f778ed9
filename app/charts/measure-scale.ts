import { type Day, day, daysBetween, plusDays, yearOf } from "#domain/day.ts";
import type { MeasureLine } from "./measure-line.ts";

/** In pixels: a drawing that is lower than this is a small one, with room for less. */
export const SMALL_BELOW = 150;

/** How far the scales of a figure reach: days across, values up, with the values that are written beside it. */
export interface MeasureScale {
  readonly across: readonly [Day, Day];
  readonly up: readonly [number, number];
  readonly levels: readonly number[];
}

/** Both scales hold all that is drawn of these lines, so that several of them can be compared. */
export function measureScaleOf(
  lines: readonly MeasureLine[],
  { today, most = 5 }: { readonly today: Day; readonly most?: number },
): MeasureScale {
  const days = lines.flatMap(({ path, values, projection }) => [
    ...[...path, ...projection].map(({ on }) => on),
    ...values.flatMap(({ period }) => [period.from, period.until]),
  ]);
  const drawn = lines.flatMap(({ path, band, values, projection }) => [
    ...[...path, ...projection].map(({ value }) => value),
    ...band.flatMap(({ low, high }) => [low, high]),
    ...values.flatMap(({ value, conflict }) => [...(value === null ? [] : [value]), ...conflict]),
  ]);
  const decimals = lines[0]?.decimals ?? 0;
  return { across: reach(days.length === 0 ? [today] : days), ...levelsFor(drawn, { decimals, most }) };
}

/** Round levels around values; from zero on where zero is near, because a picture of half a scale exaggerates. */
export function levelsFor(
  values: readonly number[],
  { decimals, most }: { readonly decimals: number; readonly most: number },
): Pick<MeasureScale, "up" | "levels"> {
  const [least, greatest] = [Math.min(...values), Math.max(...values)];
  if (values.length === 0) return { up: [0, 1], levels: [] };
  const from = least >= 0 && least < greatest * 0.6 ? 0 : least;
  const until = greatest <= 0 && greatest > least * 0.6 ? 0 : greatest;
  const one = 10 ** decimals;
  const step = Math.max(roundStep((until - from) / most), until === from ? one : 1);
  const [bottom, top] = [Math.floor(from / step) * step, Math.ceil(until / step) * step];
  const up: readonly [number, number] = bottom === top ? [bottom - step, top + step] : [bottom, top];
  const levels: number[] = [];
  for (let level = up[0]; level <= up[1] + step / 2; level += step) levels.push(level);
  return { up, levels };
}

/** Where a day lies from left to right, and a value from bottom to top, from 0 to 1. */
export function acrossOf({ across: [first, last] }: Pick<MeasureScale, "across">, on: Day): number {
  return daysBetween(first, on) / daysBetween(first, last);
}

export function upOf({ up: [bottom, top] }: Pick<MeasureScale, "up">, value: number): number {
  return (value - bottom) / (top - bottom);
}

/** First days of years or, on a short scale, of months, far enough apart for their names; of a month that is a long one. */
export function daysOn(
  [first, last]: readonly [Day, Day],
  most: number,
): { readonly unit: "year" | "month"; readonly days: readonly Day[] } {
  const months = monthStarts(first, last);
  const years = months.filter((on) => on.slice(5, 7) === "01");
  const [unit, all] = years.length >= 3 ? (["year", years] as const) : (["month", months] as const);
  const step = Math.max(1, Math.ceil(all.length / (unit === "month" ? Math.min(most, 3) : most)));
  return { unit, days: all.filter((_, index) => index % step === 0) };
}

function monthStarts(first: Day, last: Day): readonly Day[] {
  const starts: Day[] = [];
  let [year, month] = [yearOf(first), Number(first.slice(5, 7))];
  for (;;) {
    const on = day(`${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-01`);
    if (on > last) return starts;
    if (on >= first) starts.push(on);
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
  }
}

function reach(days: readonly Day[]): readonly [Day, Day] {
  const sorted = [...days].sort();
  const [first, last] = [sorted[0] as Day, sorted.at(-1) as Day];
  const room = Math.max(14, Math.round(daysBetween(first, last) * 0.04));
  return [plusDays(first, -room), plusDays(last, room)];
}

/** 1, 2, 5, 10, 20, 50 and so on. */
function roundStep(least: number): number {
  if (least <= 0) return 1;
  const power = 10 ** Math.floor(Math.log10(least));
  return ([1, 2, 5].find((times) => times * power >= least) ?? 10) * power;
}
