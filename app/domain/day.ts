import { addDays } from "date-fns/addDays";
import { differenceInCalendarDays } from "date-fns/differenceInCalendarDays";
import { getISODay } from "date-fns/getISODay";

declare const brand: unique symbol;

/** A calendar day, `YYYY-MM-DD`: compares with `<`, is stored as it reads, knows no time zone. */
export type Day = string & { readonly [brand]: "Day" };

/** The day that `text` (`YYYY-MM-DD`) names. Throws on anything else: for literals and stored values. */
export function day(text: string): Day {
  const parsed = parseDay(text);
  if (parsed === undefined) throw new Error(`not a day: ${text}`);
  return parsed;
}

/** The day that a person or a form wrote as `YYYY-MM-DD`, or undefined where it does not exist; no year 0 (PostgreSQL). */
export function parseDay(text: string): Day | undefined {
  if (!/^(?!0000)\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  return written(dateOf(text)) === text ? (text as Day) : undefined;
}

/** The day `days` calendar days after `from`; before it where `days` is negative. */
export function plusDays(from: Day, days: number): Day {
  return written(addDays(dateOf(from), days));
}

/** Calendar days from `from` to `until`: 0 on the same day, negative when `until` lies before. */
export function daysBetween(from: Day, until: Day): number {
  return differenceInCalendarDays(dateOf(until), dateOf(from));
}

const AMSTERDAM = new Intl.DateTimeFormat("en-CA", { timeZone: "Europe/Amsterdam", dateStyle: "short" });

/** The calendar day in the Netherlands at that instant. The only place where an instant becomes a day. */
export function dayAt(instant: Date): Day {
  return AMSTERDAM.format(instant) as Day;
}

/** 1 is Monday, 7 is Sunday (ISO 8601). */
export function weekday(of: Day): number {
  return getISODay(dateOf(of));
}

/** The calendar year. */
export function yearOf(of: Day): number {
  return Number(of.slice(0, 4));
}

/** The later of two days. */
export function laterOf(one: Day, other: Day): Day {
  return one < other ? other : one;
}

/** Whether `on` lies in the period; an end that is null is open. Both ends count. */
export function isWithin(
  on: Day,
  period: { readonly from: Day | null; readonly until: Day | null },
): boolean {
  return (period.from === null || period.from <= on) && (period.until === null || on <= period.until);
}

/**
 * The first moment of a day in the machine's own zone, where date-fns counts. A month or a date that does not exist
 * rolls over into the next, which is how `parseDay` knows it. Terms are counted day by day, thousands of times a page,
 * so a day is read and written by its places: reading by pattern took half of such a page.
 */
function dateOf(text: string): Date {
  const date = new Date(2000, 0, 1);
  date.setFullYear(Number(text.slice(0, 4)), Number(text.slice(5, 7)) - 1, Number(text.slice(8, 10)));
  return date;
}

function written(date: Date): Day {
  const places = [
    String(date.getFullYear()).padStart(4, "0"),
    String(date.getMonth() + 1).padStart(2, "0"),
    String(date.getDate()).padStart(2, "0"),
  ];
  return places.join("-") as Day;
}
