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

export const HOLIDAYS = [
  "new-year",
  "good-friday",
  "easter-monday",
  "kings-day",
  "liberation-day",
  "ascension-day",
  "whit-monday",
  "christmas-day",
  "boxing-day",
] as const;
export type Holiday = (typeof HOLIDAYS)[number];

/** What keeps a body from meeting on a day. */
export type Obstacle =
  | { readonly kind: "weekend" }
  | { readonly kind: "holiday"; readonly holiday: Holiday }
  | { readonly kind: "recess"; readonly name: string };

/** All that keeps a body from meeting on this day; nothing where it is free. */
export function obstaclesOn(on: Day, calendar: WorkCalendar): readonly Obstacle[] {
  return [
    ...(weekday(on) > 5 ? [{ kind: "weekend" } as const] : []),
    ...rememberedHolidays(yearOf(on))
      .filter((holiday) => holiday.on === on)
      .map(({ holiday }) => ({ kind: "holiday", holiday }) as const),
    ...calendar.recesses
      .filter((recess) => isWithin(on, recess))
      .map(({ name }) => ({ kind: "recess", name }) as const),
  ];
}

/** Neither weekend nor public holiday; recess is another matter, see `isInRecess`. */
export function isWorkingDay(on: Day): boolean {
  return weekday(on) <= 5 && !rememberedHolidays(yearOf(on)).some((holiday) => holiday.on === on);
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

/** A public holiday with the day on which it falls. */
export interface DatedHoliday {
  readonly on: Day;
  readonly holiday: Holiday;
}

/**
 * The last day from which a term of `days` calendar days has run out by `until`: the inverse of `afterTerm`. A term
 * that must have run out by 18-11-2025 and takes 42 days begins on 7-10-2025.
 */
export function beforeTerm(until: Day, days: number, calendar: WorkCalendar): Day {
  let reached = until;
  while (!isWorkingDay(reached) || isInRecess(reached, calendar)) reached = plusDays(reached, -1);
  for (let counted = 0; counted < days; ) {
    if (!isInRecess(reached, calendar)) counted += 1;
    reached = plusDays(reached, -1);
  }
  return reached;
}

/** That day, or the working day before it: what must have left by a Sunday leaves on the Friday. */
export function workingDayUntil(until: Day): Day {
  return isWorkingDay(until) ? until : workingDayUntil(plusDays(until, -1));
}

/** That day, or the working day after it. */
export function workingDayFrom(from: Day): Day {
  return isWorkingDay(from) ? from : workingDayFrom(plusDays(from, 1));
}

/**
 * The Dutch public holidays of a year, in order. Source: Algemene termijnenwet art. 3, which puts Good Friday on
 * a par with them and counts 5 May every year; King's Day moves to Saturday when 27 April is a Sunday. Two of them
 * may share a day: in 2016 Ascension Day fell on 5 May.
 */
export function namedHolidaysOf(year: number): readonly DatedHoliday[] {
  const easter = easterSunday(year);
  const days: Readonly<Record<Holiday, Day>> = {
    "new-year": day(`${year}-01-01`),
    "good-friday": plusDays(easter, -2),
    "easter-monday": plusDays(easter, 1),
    "kings-day": kingsDay(year),
    "liberation-day": day(`${year}-05-05`),
    "ascension-day": plusDays(easter, 39),
    "whit-monday": plusDays(easter, 50),
    "christmas-day": day(`${year}-12-25`),
    "boxing-day": day(`${year}-12-26`),
  };
  return HOLIDAYS.map((holiday) => ({ on: days[holiday], holiday })).sort((one, other) =>
    one.on < other.on ? -1 : 1,
  );
}

/** The same without their names. */
export function holidaysOf(year: number): readonly Day[] {
  return namedHolidaysOf(year).map(({ on }) => on);
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

const remembered = new Map<number, readonly DatedHoliday[]>();

/** The same year is asked for day after day; working it out once is enough, since it never changes. */
function rememberedHolidays(year: number): readonly DatedHoliday[] {
  const holidays = remembered.get(year) ?? namedHolidaysOf(year);
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
