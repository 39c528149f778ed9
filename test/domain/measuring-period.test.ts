import { expect, test } from "vitest";
import { day } from "#domain/day.ts";
import {
  fitsFrequency,
  isPeriodOver,
  lastEndedPeriod,
  measuringPeriodOn,
  measuringPeriodsBetween,
  middleOf,
} from "#domain/measuring-period.ts";
import { periodDrawn } from "#test/support/drawn-measurements.ts";

test.each([
  ["monthly", "2024-02-01", "2024-02-29"],
  ["quarterly", "2024-01-01", "2024-03-31"],
  ["half-yearly", "2024-01-01", "2024-06-30"],
  ["yearly", "2024-01-01", "2024-12-31"],
] as const)("a %s period is whole in the calendar", (frequency, from, until) => {
  expect(measuringPeriodOn(frequency, day("2024-02-10"))).toEqual({ from, until });
});

test.each([
  ["2026-06-30", "2025-12-31"],
  ["2026-07-01", "2026-06-30"],
])("on %s the last half year that is over ended on %s", (today, until) => {
  expect(lastEndedPeriod("half-yearly", day(today)).until).toBe(until);
});

test.each([
  ["2026-10", true],
  ["2026-11-20", true],
  ["2026-11-21", false],
  ["2026-11", false],
  ["2026", false],
])("that %s is over on 20 November 2026 is %s", (period, isOver) => {
  expect(isPeriodOver(periodDrawn(period), day("2026-11-20"))).toBe(isOver);
});

test.each([
  ["2026-10", "monthly", true],
  ["2026-10", "quarterly", false],
  ["2026", "quarterly", false],
  ["2026", "yearly", true],
  ["2026-10-05", "monthly", false],
  ["2026-10-05", null, true],
] as const)("that %s is a period of what is measured %s is %s", (period, frequency, fits) => {
  expect(fitsFrequency(periodDrawn(period), frequency)).toBe(fits);
});

test("the quarters of a stretch are those in which it begins and ends, and all between", () => {
  const periods = measuringPeriodsBetween("quarterly", { from: day("2025-11-20"), until: day("2026-04-01") });
  expect(periods.map(({ from }) => from)).toEqual(["2025-10-01", "2026-01-01", "2026-04-01"]);
});

test.each([
  ["2022-07", "2022-07-16"],
  ["2022-07-09", "2022-07-09"],
  ["2024", "2024-07-02"],
])("the middle of %s is %s", (period, middle) => {
  expect(middleOf(periodDrawn(period))).toBe(middle);
});
