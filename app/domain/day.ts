import { addDays } from "date-fns/addDays";
import { differenceInCalendarDays } from "date-fns/differenceInCalendarDays";
import { isValid } from "date-fns/isValid";
import { parse } from "date-fns/parse";

declare const brand: unique symbol;

/** A calendar day, `YYYY-MM-DD`: compares with `<`, is stored as it reads, knows no time zone. */
export type Day = string & { readonly [brand]: "Day" };

const SHAPE = "yyyy-MM-dd";

/** The day that `text` (`YYYY-MM-DD`) names. Throws on anything else: for literals and stored values. */
export function day(text: string): Day {
  const parsed = parseDay(text);
  if (parsed === undefined) throw new Error(`not a day: ${text}`);
  return parsed;
}

/** The day that a person or a form wrote as `YYYY-MM-DD`, or undefined where that day does not exist. */
export function parseDay(text: string): Day | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  return isValid(parse(text, SHAPE, 0)) ? (text as Day) : undefined;
}

/** The day `days` calendar days after `from`; before it where `days` is negative. */
export function plusDays(from: Day, days: number): Day {
  return written(addDays(dateOf(from), days));
}

/** Calendar days from `from` to `until`: 0 on the same day, negative when `until` lies before. */
export function daysBetween(from: Day, until: Day): number {
  return differenceInCalendarDays(dateOf(until), dateOf(from));
}

/** 1 is Monday, 7 is Sunday (ISO 8601). */
export function weekday(of: Day): number {
  return dateOf(of).getDay() || 7;
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
 * Terms are counted day by day, thousands of times a page, and reading and writing by a pattern took most of that
 * time. A `Day` is known to be well-formed, so its places can be relied on.
 */
function dateOf(on: Day): Date {
  const date = new Date(0);
  date.setFullYear(yearOf(on), Number(on.slice(5, 7)) - 1, Number(on.slice(8, 10)));
  date.setHours(0, 0, 0, 0);
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
