import { describe, expect, test } from "vitest";
import { day } from "#domain/day.ts";
import { dayTwice, isAfterBaseline, pathValueOn, targetPath } from "#domain/target-path.ts";
import { pathDrawn } from "#test/support/drawn-measurements.ts";

const CLOSED_PLACES = pathDrawn("2020-01-01 235, 2024-12-31 100");
const asked = (on: string, path = CLOSED_PLACES) => pathValueOn(path, day(on));

describe("a path from 235 on 1-1-2020 to 100 on 31-12-2024", () => {
  test.each([
    ["2019-12-31", null],
    ["2020-01-01", 235],
    ["2022-07-16", 167],
    ["2024-12-30", 101],
    ["2024-12-31", 100],
    ["2026-01-01", 100],
  ])("asks on %s: %s", (on, value) => {
    expect(asked(on)).toBe(value);
  });

  test("asks the next place only on the day that it gets there", () => {
    // 135 places in 1826 days: the first is there after thirteen days and a half.
    expect(["2020-01-13", "2020-01-14", "2020-01-15"].map((on) => asked(on))).toEqual([235, 235, 234]);
  });
});

test("a path that rises asks the next one only when it is there, too", () => {
  const rising = pathDrawn("2026-01-01 0, 2026-01-11 5");
  expect(["2026-01-02", "2026-01-03", "2026-01-04", "2026-01-05"].map((on) => asked(on, rising))).toEqual([
    0, 1, 1, 2,
  ]);
});

test("a path turns at each of its points", () => {
  const path = pathDrawn("2026-01-01 10, 2026-01-11 20, 2026-01-21 0");
  expect(["2026-01-06", "2026-01-11", "2026-01-16"].map((on) => asked(on, path))).toEqual([15, 20, 10]);
});

test("a path begins with its baseline, wherever that stands among its points", () => {
  const baseline = { on: day("2020-01-01"), value: 235 };
  expect(targetPath({ baseline, path: pathDrawn("2024-12-31 100, 2022-01-01 180") })).toEqual(
    pathDrawn("2020-01-01 235, 2022-01-01 180, 2024-12-31 100"),
  );
  expect(targetPath({ baseline: null, path: [] })).toEqual([]);
});

test("an empty path asks nothing", () => {
  expect(asked("2026-01-01", [])).toBeNull();
});

test("two points on one day are one too many", () => {
  expect(dayTwice(pathDrawn("2026-01-01 1, 2026-01-01 2"))).toBe("2026-01-01");
  expect(dayTwice(CLOSED_PLACES)).toBeUndefined();
});

test.each([
  ["2025-12-31", false],
  ["2026-01-01", false],
  ["2026-01-02", true],
])("that a point on %s follows a baseline of 1 January 2026 is %s", (on, isAfter) => {
  expect(isAfterBaseline(pathDrawn(`${on} 1, 2026-12-31 2`), { on: day("2026-01-01") })).toBe(isAfter);
});
