import { type Holiday, namedHolidaysOf, type RecordedRecess } from "./calendar.ts";
import { type Day, day, laterOf, plusDays, yearOf } from "./day.ts";
import type { Meeting } from "./meeting.ts";

/** Something that stands on a day of the year ahead. */
export type YearEntry =
  | { readonly kind: "meeting"; readonly on: Day; readonly meeting: Meeting }
  | { readonly kind: "holiday"; readonly on: Day; readonly holiday: Holiday }
  /** A recess stands on its first day, or on today where it runs already. */
  | { readonly kind: "recess"; readonly on: Day; readonly recess: RecordedRecess };

/** A month with all that stands in it, day by day. */
export interface YearMonth {
  readonly firstDay: Day;
  readonly entries: readonly YearEntry[];
}

const MONTHS = 12;

/** Twelve months from the month of today, with what is on or after today in them; a month with nothing is there too. */
export function yearAhead(
  today: Day,
  {
    meetings,
    recesses,
  }: { readonly meetings: readonly Meeting[]; readonly recesses: readonly RecordedRecess[] },
): readonly YearMonth[] {
  const firstDays = monthsFrom(today);
  const years = [...new Set(firstDays.map(yearOf))];
  const entries: readonly YearEntry[] = [
    ...recesses
      .filter(({ until }) => until >= today)
      .map((recess) => ({ kind: "recess", on: laterOf(recess.from, today), recess }) as const),
    ...years.flatMap(namedHolidaysOf).map((holiday) => ({ kind: "holiday", ...holiday }) as const),
    ...meetings.map((meeting) => ({ kind: "meeting", on: meeting.on, meeting }) as const),
  ];
  const ahead = entries.filter(({ on }) => on >= today).sort((one, other) => (one.on < other.on ? -1 : 1));
  return firstDays.map((firstDay) => ({
    firstDay,
    entries: ahead.filter(({ on }) => on.slice(0, 7) === firstDay.slice(0, 7)),
  }));
}

function monthsFrom(today: Day): readonly Day[] {
  const months = [firstOf(today)];
  while (months.length < MONTHS) months.push(firstOf(plusDays(months.at(-1) ?? today, 31)));
  return months;
}

function firstOf(on: Day): Day {
  return day(`${on.slice(0, 7)}-01`);
}
