import { expect, test } from "vitest";
import { progressAlong } from "#domain/coupling-progress.ts";
import { day } from "#domain/day.ts";
import { periodValues, withGaps } from "#domain/measurement-history.ts";
import { measured, pathDrawn, someDefinition } from "#test/support/drawn-measurements.ts";

const values = periodValues(
  measured(`
    period   value
    2022-01  235
    2022-03  100
  `),
  null,
);

test("the way runs from where it began to its target; a period that nobody measured is a gap in it, not nothing", () => {
  const definition = someDefinition();
  const known = withGaps(values, { frequency: "monthly", until: day("2022-03-31") });
  expect(progressAlong({ definition, values: known })).toEqual([
    { on: "2022-01-16", percent: 0 },
    { on: "2022-02-15", percent: null },
    { on: "2022-03-16", percent: 100 },
  ]);
});

test("without a way to go there is nothing to draw", () => {
  expect(progressAlong({ definition: undefined, values })).toEqual([]);
  expect(progressAlong({ definition: someDefinition({ baseline: null, path: [] }), values })).toEqual([]);
  const still = someDefinition({ baseline: null, path: pathDrawn("2022-01-01 5, 2024-01-01 5") });
  expect(progressAlong({ definition: still, values })).toEqual([]);
});
