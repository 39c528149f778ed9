import { type Day, day, isWithin, plusDays, weekday, yearOf } from "./day.ts";
import type { Provenance } from "./provenance.ts";

/** A stretch of days on which nobody decides: both ends count. */
export interface Recess {
  readonly name: string;
  readonly from: Day;
  readonly until: Day;
}

/** A recess as a programme keeps it. */
export interface RecordedRecess extends Recess {
  readonly id: string;
  readonly provenance: Provenance;
  readonly version: number;
}

/** What a programme adds to weekends and public holidays. */
export interface WorkCalendar {
  readonly recesses: readonly Recess[];
}

export const NO_RECESS: WorkCalendar = { recesses: [] };

/** Neither weekend nor public holiday; recess is another matter, see `isInRecess`. */
export function isWorkingDay(on: Day): boolean {
  return weekday(on) <= 5 && !rememberedHolidays(yearOf(on)).includes(on);
}

export function isInRecess(on: Day, calendar: WorkCalendar): boolean {
  return calendar.recesses.some((recess) => isWithin(on, recess));
}

/**
 * The day on which a customary term of `days` calendar days has run out: days in recess do not count, and a
 * term that ends on a weekend or holiday ends on the next working day. Statutory terms do not stop for recess.
 */
export function afterTerm(from: Day, days: number, calendar: WorkCalendar): Day {
  // A verdict asks this of every record: without recess every day counts, and none has to be looked at.
  const everyDayCounts = calendar.recesses.length === 0;
  let reached = everyDayCounts ? plusDays(from, days) : from;
  for (let counted = everyDayCounts ? days : 0; counted < days; ) {
    reached = plusDays(reached, 1);
    if (!isInRecess(reached, calendar)) counted += 1;
  }
  while (!isWorkingDay(reached) || isInRecess(reached, calendar)) reached = plusDays(reached, 1);
  return reached;
}

/**
 * The Dutch public holidays of a year, in order. Source: Algemene termijnenwet art. 3, which puts Good Friday on
 * a par with them and counts 5 May every year; King's Day moves to Saturday when 27 April is a Sunday.
 */
export function holidaysOf(year: number): readonly Day[] {
  const easter = easterSunday(year);
  return [
    day(`${year}-01-01`),
    plusDays(easter, -2),
    plusDays(easter, 1),
    kingsDay(year),
    day(`${year}-05-05`),
    plusDays(easter, 39),
    plusDays(easter, 50),
    day(`${year}-12-25`),
    day(`${year}-12-26`),
  ].sort();
}

/** Easter Sunday in the Gregorian calendar (the anonymous computus, Nature 1876). */
export function easterSunday(year: number): Day {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const ofCentury = year % 100;
  const corrected = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - corrected + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const count = epact + toSunday - 7 * late + 114;
  return day(`${year}-${two(Math.floor(count / 31))}-${two((count % 31) + 1)}`);
}

const remembered = new Map<number, readonly Day[]>();

/** The same year is asked for day after day; working it out once is enough, since it never changes. */
function rememberedHolidays(year: number): readonly Day[] {
  const holidays = remembered.get(year) ?? holidaysOf(year);
  remembered.set(year, holidays);
  return holidays;
}

function kingsDay(year: number): Day {
  const birthday = day(`${year}-04-27`);
  return weekday(birthday) === 7 ? plusDays(birthday, -1) : birthday;
}

function two(count: number): string {
  return String(count).padStart(2, "0");
}
