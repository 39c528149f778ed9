import fc from "fast-check";
import { expect, test } from "vitest";
import { afterTerm, beforeTerm, isInRecess, isWorkingDay, type WorkCalendar } from "#domain/calendar.ts";
import { day, daysBetween, plusDays } from "#domain/day.ts";
import { calendarWith } from "#test/support/drawn-values.ts";
import { breaks, holds } from "#test/support/law.ts";

const terms = fc.record({
  from: fc.nat(1500).map((count) => plusDays(day("2025-01-01"), count)),
  days: fc.nat(30),
  calendar: fc.constantFrom("", "2026-04-25 to 2026-05-03", "2026-07-11 to 2026-08-23").map(calendarWith),
});

const neverShortens = (over: typeof afterTerm) =>
  fc.property(terms, ({ from, days, calendar }) => {
    const end = over(from, days, calendar);
    expect(daysBetween(from, end)).toBeGreaterThanOrEqual(days);
    expect(isWorkingDay(end)).toBe(true);
    expect(isInRecess(end, calendar)).toBe(false);
    expect(end <= over(from, days + 1, calendar)).toBe(true);
    expect(end <= over(plusDays(from, 1), days, calendar)).toBe(true);
  });

test("a term is never over early, nor on a day off, and a longer or later one is never over sooner", () => {
  holds(neverShortens(afterTerm));
});

test("that law notices a term that only counts days", () => {
  breaks(neverShortens((from, days) => plusDays(from, days)));
});

test("a recess stretches a term, and never shortens it", () => {
  holds(
    fc.property(terms, ({ from, days, calendar }) => {
      const none: WorkCalendar = { recesses: [] };
      expect(afterTerm(from, days, calendar) >= afterTerm(from, days, none)).toBe(true);
    }),
  );
});

const isInverse = (before: typeof beforeTerm) =>
  fc.property(terms, ({ from: until, days, calendar }) => {
    const from = before(until, days, calendar);
    expect(afterTerm(from, days, calendar) <= until).toBe(true);
    expect(afterTerm(plusDays(from, 1), days, calendar) > until).toBe(true);
  });

test("a term counted back is over in time, and would not be if it began a day later", () => {
  holds(isInverse(beforeTerm));
});

test("that law notices a count back over days off", () => {
  breaks(isInverse((until, days) => plusDays(until, -days)));
});
