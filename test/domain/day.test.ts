import fc from "fast-check";
import { expect, test } from "vitest";
import {
  type Day,
  day,
  daysBetween,
  isWithin,
  laterOf,
  parseDay,
  plusDays,
  weekday,
  yearOf,
} from "#domain/day.ts";
import { holds } from "#test/support/law.ts";

const days: fc.Arbitrary<Day> = fc
  .integer({ min: -40_000, max: 40_000 })
  .map((count) => plusDays(day("2000-01-01"), count));

test.each(["2026-03-10", "2024-02-29", "2000-02-29", "1900-01-01"])("%s is a day", (text) => {
  expect(parseDay(text)).toBe(text);
});

test.each([
  "2026-02-29",
  "1900-02-29",
  "0000-01-01",
  "2026-13-01",
  "2026-00-10",
  "2026-04-31",
  "2026-3-10",
  "10-03-2026",
  " 2026-03-10",
  "2026-03-10T00:00",
  "",
])("%j is not a day", (text) => {
  expect(parseDay(text)).toBeUndefined();
  expect(() => day(text)).toThrow(`not a day: ${text}`);
});

test("a term counts over the end of a month, a year, February and the changes of the clock", () => {
  expect(plusDays(day("2026-12-31"), 1)).toBe("2027-01-01");
  expect(plusDays(day("2024-02-28"), 2)).toBe("2024-03-01");
  expect(plusDays(day("2026-03-10"), -10)).toBe("2026-02-28");
  expect(plusDays(day("2026-03-28"), 2)).toBe("2026-03-30");
  expect(daysBetween(day("2026-03-28"), day("2026-03-30"))).toBe(2);
  expect(daysBetween(day("2026-10-26"), day("2026-10-24"))).toBe(-2);
});

test("a week runs from Monday 1 to Sunday 7", () => {
  expect([2, 3, 4, 5, 6, 7, 8].map((date) => weekday(day(`2026-03-0${date}`)))).toEqual([
    1, 2, 3, 4, 5, 6, 7,
  ]);
});

test("a period counts both its ends, and an end that is open never stops", () => {
  const from = day("2026-03-02");
  const until = day("2026-03-08");
  const during = (on: string, period: { from: Day | null; until: Day | null }) => isWithin(day(on), period);
  expect(
    ["2026-03-01", "2026-03-02", "2026-03-08", "2026-03-09"].map((on) => during(on, { from, until })),
  ).toEqual([false, true, true, false]);
  expect(during("1999-01-01", { from: null, until })).toBe(true);
  expect(during("2099-01-01", { from, until: null })).toBe(true);
  expect(during("2026-03-01", { from, until: null })).toBe(false);
  expect(during("2026-03-09", { from: null, until })).toBe(false);
  expect(during("2026-03-09", { from: null, until: null })).toBe(true);
});

test("counting days forth and back ends where it began", () => {
  holds(
    fc.property(days, fc.integer({ min: -5000, max: 5000 }), (from, count) => {
      const until = plusDays(from, count);
      expect(daysBetween(from, until)).toBe(count);
      expect(plusDays(until, -count)).toBe(from);
    }),
  );
});

test("days compare as they read", () => {
  holds(
    fc.property(days, days, (one, other) => {
      expect(one < other).toBe(daysBetween(one, other) > 0);
      expect(laterOf(one, other)).toBe(daysBetween(one, other) > 0 ? other : one);
      expect(laterOf(other, one)).toBe(laterOf(one, other));
    }),
  );
});

test("every day agrees with the calendar of the world in universal time", () => {
  holds(
    fc.property(days, (on) => {
      const universal = new Date(`${on}T00:00:00Z`);
      expect(weekday(on)).toBe(universal.getUTCDay() === 0 ? 7 : universal.getUTCDay());
      expect(yearOf(on)).toBe(universal.getUTCFullYear());
      expect(plusDays(on, 1)).toBe(new Date(universal.getTime() + 86_400_000).toISOString().slice(0, 10));
      expect(parseDay(on)).toBe(on);
    }),
  );
});
