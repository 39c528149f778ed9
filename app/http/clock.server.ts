import { type Day, dayAt } from "#domain/day.ts";

/** The calendar day in the Netherlands at this moment. */
export function todayOf(now: Date): Day {
  return dayAt(now);
}
