import fc from "fast-check";
import { expect, test } from "vitest";
import { isWorkingDay } from "#domain/calendar.ts";
import { day, plusDays } from "#domain/day.ts";
import { plusWorkingDays, workingDaysBetween } from "#domain/working-days.ts";
import { holds } from "#test/support/law.ts";

test("a weekend counts for nothing: from Friday to Monday is one working day", () => {
  expect(workingDaysBetween(day("2026-06-05"), day("2026-06-08"))).toBe(1);
  expect(plusWorkingDays(day("2026-06-05"), 1)).toBe("2026-06-08");
  expect(plusWorkingDays(day("2026-06-08"), -1)).toBe("2026-06-05");
});

test("Christmas counts for nothing, and one that falls in a weekend takes nothing away", () => {
  expect(workingDaysBetween(day("2026-12-24"), day("2026-12-28"))).toBe(1);
  expect(workingDaysBetween(day("2026-12-28"), day("2026-12-24"))).toBe(-1);
});

const someDay = fc.integer({ min: 0, max: 4000 }).map((days) => plusDays(day("2020-01-01"), days));

test("counted in stretches is the same as counted day by day", () => {
  holds(
    fc.property(someDay, fc.integer({ min: -120, max: 120 }), (from, days) => {
      let reached = from;
      for (let left = Math.abs(days); left > 0; ) {
        reached = plusDays(reached, Math.sign(days));
        if (isWorkingDay(reached)) left -= 1;
      }
      expect(plusWorkingDays(from, days)).toBe(reached);
      if (days > 0) expect(workingDaysBetween(from, reached)).toBe(days);
    }),
  );
});
