import { type Day, daysBetween, plusDays } from "#domain/day.ts";
import { MOST_DOTS } from "./most-dots.ts";

/** A milestone as its trend is drawn: what was reported, and what was agreed. */
export interface TrendLine {
  readonly id: string;
  /** Stands at the end of the line where there are several, and in their table. */
  readonly number: number;
  readonly name: string;
  readonly dots: readonly TrendDot[];
  readonly agreed: readonly { readonly from: Day; readonly on: Day }[];
}

export interface TrendDot {
  readonly id: string;
  readonly reportedOn: Day;
  readonly on: Day;
  readonly isAchieved: boolean;
  /** The report in words, its reason included. */
  readonly said: string;
}

/** The reports that have a dot: of a long trend its first, its last, and the day it was achieved. */
export function dottedOf(dots: readonly TrendDot[]): readonly TrendDot[] {
  if (dots.length <= MOST_DOTS) return dots;
  return dots.filter(({ isAchieved }, index) => isAchieved || index === 0 || index === dots.length - 1);
}

/** How far the two scales reach: report days across, expected days up. */
export interface TrendScale {
  readonly across: readonly [Day, Day];
  readonly up: readonly [Day, Day];
}

/** Both scales hold all that is drawn, with a little room around it. */
export function scaleOf(lines: readonly TrendLine[], today: Day): TrendScale {
  const reports = lines.flatMap(({ dots, agreed }) => [
    ...dots.map(({ reportedOn }) => reportedOn),
    ...agreed.map(({ from }) => from),
  ]);
  const expected = lines.flatMap(({ dots, agreed }) => [...dots, ...agreed].map(({ on }) => on));
  return { across: reach([...reports, today]), up: reach(expected.length === 0 ? [today] : expected) };
}

function reach(days: readonly Day[]): readonly [Day, Day] {
  const sorted = [...days].sort();
  const [first, last] = [sorted[0] as Day, sorted.at(-1) as Day];
  const room = Math.max(14, Math.round(daysBetween(first, last) * 0.06));
  return [plusDays(first, -room), plusDays(last, room)];
}

/** Where a day lies on a scale, from 0 to 1. */
export function placeOn([first, last]: readonly [Day, Day], on: Day): number {
  return daysBetween(first, on) / daysBetween(first, last);
}

/**
 * What stands at the end of each line, by its id: its number, and where several end on nearly the same spot all of
 * their numbers at the first of them, so that none lies on another.
 */
export function endNumbersOf(
  lines: readonly TrendLine[],
  { across, up }: TrendScale,
): ReadonlyMap<string, string> {
  const ends = lines.flatMap(({ id, number, dots }) => {
    const last = dots.at(-1);
    return last === undefined
      ? []
      : [{ id, number, x: placeOn(across, last.reportedOn), y: placeOn(up, last.on) }];
  });
  const spots: (typeof ends)[] = [];
  for (const end of ends) {
    const near = spots.find(
      ([first]) => first && Math.abs(first.x - end.x) < 0.04 && Math.abs(first.y - end.y) < 0.06,
    );
    if (near === undefined) spots.push([end]);
    else near.push(end);
  }
  return new Map(spots.map((spot) => [spot[0]?.id ?? "", spot.map(({ number }) => number).join(", ")]));
}

/** Firsts of months on a scale, not more than there is room for. */
export function monthsOn([first, last]: readonly [Day, Day], most: number): readonly Day[] {
  const months: Day[] = [];
  for (let on = nextMonth(first); on <= last; on = nextMonth(on)) months.push(on);
  const step = Math.max(1, Math.ceil(months.length / most));
  return months.filter((_, index) => index % step === 0);
}

function nextMonth(from: Day): Day {
  const first = `${from.slice(0, 7)}-01` as Day;
  return `${plusDays(first, 32).slice(0, 7)}-01` as Day;
}
