import { expect, test } from "vitest";
import { day } from "#domain/day.ts";
import { besideOf, placeIn, ticksOf, windowOf } from "#domain/timeline.ts";

const today = day("2026-11-20");
const given = { around: today, days: [day("2026-01-10"), day("2028-06-01")], today };

test("everything there is lies in the window, with room around it", () => {
  const all = windowOf("all", given);
  expect(all).toEqual({ zoom: "all", from: "2025-12-20", until: "2028-06-22" });
  expect(besideOf(all)).toBeNull();
  expect(ticksOf(all).map(({ on }) => on)).toEqual(["2026-01-01", "2027-01-01", "2028-01-01"]);
});

test("a year begins in January, has four quarters, and the years beside it", () => {
  const year = windowOf("year", given);
  expect([year.from, year.until]).toEqual(["2026-01-01", "2026-12-31"]);
  expect(ticksOf(year).map(({ unit }) => unit)).toEqual(Array(4).fill("quarter"));
  expect(besideOf(year)).toEqual({ before: "2025-01-01", after: "2027-01-01" });
});

test("a quarter has three months, also across the turn of the year", () => {
  const quarter = windowOf("quarter", given);
  expect([quarter.from, quarter.until, besideOf(quarter)]).toEqual([
    ...["2026-10-01", "2026-12-31"],
    { before: "2026-07-01", after: "2027-01-01" },
  ]);
  expect(ticksOf(quarter)).toHaveLength(3);
});

test("the first day lies at the left end, the day after the last at the right one", () => {
  const year = windowOf("year", given);
  expect([placeIn(year, day("2026-01-01")), placeIn(year, day("2027-01-01"))]).toEqual([0, 1]);
});
