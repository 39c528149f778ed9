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
  return written(startOf(text)) === text ? (text as Day) : undefined;
}

/** The day `days` calendar days after `from`; before it where `days` is negative. */
export function plusDays(from: Day, days: number): Day {
  return written(startOf(from) + days * DAY_MS);
}

/** Calendar days from `from` to `until`: 0 on the same day, negative when `until` lies before. */
export function daysBetween(from: Day, until: Day): number {
  return (startOf(until) - startOf(from)) / DAY_MS;
}

/** 1 is Monday, 7 is Sunday (ISO 8601). */
export function weekday(of: Day): number {
  return ((new Date(startOf(of)).getUTCDay() + 6) % 7) + 1;
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

const DAY_MS = 86_400_000;

/**
 * The instant at which a day starts in UTC, where every day is as long as any other. A month or a date that does not
 * exist rolls over into the next, which is how `parseDay` knows it. Terms are counted day by day, thousands of times a
 * page, so a day is read and written by its places, and no time zone is asked for.
 */
function startOf(text: string): number {
  const [year, month, date] = [Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8, 10))];
  return new Date(0).setUTCFullYear(year, month - 1, date);
}

function written(instant: number): Day {
  const date = new Date(instant);
  const [month, dayOfMonth] = [date.getUTCMonth() + 1, date.getUTCDate()];
  return `${String(date.getUTCFullYear()).padStart(4, "0")}-${two(month)}-${two(dayOfMonth)}` as Day;
}

function two(count: number): string {
  return count < 10 ? `0${count}` : String(count);
}
