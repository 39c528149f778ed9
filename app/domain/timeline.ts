import { type Day, day, daysBetween, plusDays, yearOf } from "./day.ts";

export const ZOOMS = ["all", "year", "quarter"] as const;
export type Zoom = (typeof ZOOMS)[number];

/** The stretch of time that a timeline shows; both ends count. */
export interface TimeWindow {
  readonly zoom: Zoom;
  readonly from: Day;
  readonly until: Day;
}

/** A line on the scale: where a year, a quarter or a month begins. */
export interface Tick {
  readonly on: Day;
  readonly unit: "year" | "quarter" | "month";
}

/** How much is shown around everything there is, in days. */
const MARGIN_DAYS = 21;

/** Further away than this nobody plans: a day outside is taken for today. */
const YEARS = { first: 1900, last: 2200 };

/** Everything there is, or the year or quarter in which a day lies. */
export function windowOf(
  zoom: Zoom,
  {
    around: asked,
    days,
    today,
  }: { readonly around: Day; readonly days: readonly Day[]; readonly today: Day },
): TimeWindow {
  if (zoom === "all") {
    const sorted = [today, ...days].sort();
    const [first, last] = [sorted[0] ?? today, sorted.at(-1) ?? today];
    return { zoom, from: plusDays(first, -MARGIN_DAYS), until: plusDays(last, MARGIN_DAYS) };
  }
  const isNear = yearOf(asked) >= YEARS.first && yearOf(asked) <= YEARS.last;
  const around = isNear ? asked : today;
  const from = zoom === "year" ? day(`${around.slice(0, 4)}-01-01`) : quarterStart(around);
  return { zoom, from, until: plusDays(zoom === "year" ? monthsOn(from, 12) : monthsOn(from, 3), -1) };
}

/** The window before this one and the one after it; everything there is has none. */
export function besideOf({
  zoom,
  from,
  until,
}: TimeWindow): { readonly before: Day; readonly after: Day } | null {
  if (zoom === "all") return null;
  const before = plusDays(from, -1);
  return {
    before: zoom === "year" ? day(`${before.slice(0, 4)}-01-01`) : quarterStart(before),
    after: plusDays(until, 1),
  };
}

/** Where a day lies in the window: 0 at its left end, 1 at its right; outside it less or more. */
export function placeIn({ from, until }: TimeWindow, on: Day): number {
  return daysBetween(from, on) / (daysBetween(from, until) + 1);
}

/** The lines of the scale: months in a quarter, quarters in up to two years, else years. */
export function ticksOf({ from, until }: TimeWindow): readonly Tick[] {
  const length = daysBetween(from, until);
  const [unit, step] =
    length < 100
      ? (["month", 1] as const)
      : length < 740
        ? (["quarter", 3] as const)
        : (["year", 12] as const);
  const ticks: Tick[] = [];
  const first =
    unit === "year"
      ? day(`${from.slice(0, 4)}-01-01`)
      : unit === "quarter"
        ? quarterStart(from)
        : day(`${from.slice(0, 7)}-01`);
  for (let on = first; on <= until; on = monthsOn(on, step)) if (on >= from) ticks.push({ on, unit });
  return ticks;
}

/** 1 to 4. */
export function quarterOf(on: Day): number {
  return Math.floor((Number(on.slice(5, 7)) - 1) / 3) + 1;
}

/** So many quarters one after the other, the first the one in which a day lies. */
export function quartersFrom(around: Day, count: number): readonly TimeWindow[] {
  const first = quarterStart(around);
  return Array.from({ length: count }, (_, index) => ({
    ...{ zoom: "quarter" as const, from: monthsOn(first, 3 * index) },
    until: plusDays(monthsOn(first, 3 * (index + 1)), -1),
  }));
}

function quarterStart(on: Day): Day {
  return day(`${on.slice(0, 4)}-${String(quarterOf(on) * 3 - 2).padStart(2, "0")}-01`);
}

/** The first of a month, so many months later. */
function monthsOn(first: Day, months: number): Day {
  const count = yearOf(first) * 12 + Number(first.slice(5, 7)) - 1 + months;
  return day(`${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, "0")}-01`);
}
