import type { Day } from "#domain/day.ts";

const AMSTERDAM = new Intl.DateTimeFormat("en-CA", { timeZone: "Europe/Amsterdam", dateStyle: "short" });

/** The calendar day in the Netherlands at this moment. The only place where an instant becomes a day. */
export function todayOf(now: Date): Day {
  return AMSTERDAM.format(now) as Day;
}
