import { expect, test } from "vitest";
import { type Day, day } from "#domain/day.ts";
import { needsReason } from "#domain/milestone.ts";

const [JUNE, JULY] = [day("2026-06-01"), day("2026-07-01")];
const known = (baselineOn: Day | null, forecastOn: Day | null = null, achievedOn: Day | null = null) => ({
  ...{ baselineOn, forecastOn, achievedOn },
});

test.each([
  ["another day than the one before it", known(JUNE, JUNE), JULY, true],
  ["another day than was agreed, as the first report", known(JUNE), JULY, true],
  ["no day any more, where there was one", known(JUNE, JUNE), null, true],
  ["a day for what was achieved, which takes that back", known(JUNE, JUNE, JUNE), JUNE, true],
  ["the same day as before", known(JUNE, JULY), JULY, false],
  ["a first day for what had none", known(null), JULY, false],
] as const)(
  "a forecast that names %s has its reason where it moves something",
  (_, milestone, on, needed) => {
    expect(needsReason(milestone, on)).toBe(needed);
  },
);
