import { type Day, daysBetween, plusDays } from "#domain/day.ts";

/**
 * By how many whole weeks a story moves: its day then falls on the same weekday, as near to today as can be. A week
 * has an odd number of days, so there is never a tie.
 */
export function shiftOf(storyOn: Day, today: Day): number {
  return Math.floor((daysBetween(storyOn, today) + 3) / 7);
}

/** The one place where a day of a story moves: the same weekday, `weeks` weeks later; earlier where negative. */
export function moved(on: Day, weeks: number): Day {
  return plusDays(on, 7 * weeks);
}
