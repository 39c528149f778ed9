import { holidaysOf, isWorkingDay } from "./calendar.ts";
import { type Day, daysBetween, plusDays, weekday, yearOf } from "./day.ts";

/** Ahead of more than this many, whole stretches are counted at once. */
const NEAR = 5;

/** The day so many working days later, or earlier where it is negative; none is the day itself, whatever it is. */
export function plusWorkingDays(from: Day, days: number): Day {
  const step = days < 0 ? -1 : 1;
  let reached = from;
  let left = Math.abs(days);
  // As many calendar days never hold as many working days: a weekend lies among them.
  while (left > NEAR) {
    const next = plusDays(reached, step * left);
    const passed =
      step > 0 ? workingDaysBetween(reached, next) : within(plusDays(next, -1), plusDays(reached, -1));
    reached = next;
    left -= passed;
  }
  while (left > 0) {
    reached = plusDays(reached, step);
    if (isWorkingDay(reached)) left -= 1;
  }
  return reached;
}

/** Working days after `from`, up to and with `until`: none on the same day, negative when `until` lies before. */
export function workingDaysBetween(from: Day, until: Day): number {
  return until < from ? -within(until, from) : within(from, until);
}

/** The working days in a stretch of which the first day does not count: whole weeks at once, then public holidays off. */
function within(from: Day, until: Day): number {
  const days = daysBetween(from, until);
  const weeks = Math.floor(days / 7);
  let counted = weeks * 5;
  for (let on = plusDays(from, weeks * 7); on < until; ) {
    on = plusDays(on, 1);
    if (weekday(on) <= 5) counted += 1;
  }
  for (let year = yearOf(from); year <= yearOf(until); year += 1)
    counted -= weekdayHolidays(year).filter((on) => from < on && on <= until).length;
  return counted;
}

const remembered = new Map<number, readonly Day[]>();

/** The public holidays of a year that are no Saturday or Sunday, each once: two of them may share a day. */
function weekdayHolidays(year: number): readonly Day[] {
  const days = remembered.get(year) ?? [...new Set(holidaysOf(year))].filter((on) => weekday(on) <= 5);
  remembered.set(year, days);
  return days;
}
