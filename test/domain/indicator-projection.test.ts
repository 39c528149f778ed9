import { describe, expect, test } from "vitest";
import { projectionOf } from "#domain/indicator-projection.ts";
import { periodValues } from "#domain/measurement-history.ts";
import { measured, pathDrawn } from "#test/support/drawn-measurements.ts";

const values = (drawing: string) => periodValues(measured(drawing), null);
const TARGET = pathDrawn("2026-01-01 100, 2026-04-11 0");
const FALLING = values(`
  period      value
  2026-01-01  100
  2026-01-11  90
  2026-01-21  80
`);

describe("a row of measurements that falls by one a day", () => {
  test("comes to its target when the line does, and says what it will be on the day of the target", () => {
    expect(projectionOf(FALLING, TARGET)).toEqual({
      from: { on: "2026-01-01", value: 100 },
      until: { on: "2026-04-11", value: 0 },
      onTargetDay: { on: "2026-04-11", value: 0 },
      reachesTargetOn: "2026-04-11",
    });
  });

  test("never comes to a target that it moves away from", () => {
    expect(projectionOf(FALLING, pathDrawn("2026-04-11 150"))?.reachesTargetOn).toBeNull();
  });

  test("has nothing to come to without a path", () => {
    expect(projectionOf(FALLING, [])).toMatchObject({ onTargetDay: null, reachesTargetOn: null });
  });
});

test("two measurements are too few for a line", () => {
  expect(projectionOf(FALLING.slice(1), TARGET)).toBeUndefined();
});

test("only the last six count, or as many as are asked for", () => {
  const turned = values(`
    period      value
    2026-01-01  0
    2026-01-11  100
    2026-01-21  90
    2026-01-31  80
    2026-02-10  70
    2026-02-20  60
    2026-03-02  50
  `);
  expect(projectionOf(turned, TARGET)?.from).toEqual({ on: "2026-01-11", value: 100 });
  expect(projectionOf(turned, TARGET, { over: 3 })?.from).toEqual({ on: "2026-02-10", value: 70 });
});

test("a gap is skipped, not taken for zero", () => {
  const withGap = [
    ...FALLING.slice(0, 1),
    {
      ...{ value: null, measurements: [], conflict: [], missing: [] },
      period: values("period      value\n2026-01-06  1")[0]?.period ?? { from: "", until: "" },
    } as (typeof FALLING)[number],
    ...FALLING.slice(1),
  ];
  expect(projectionOf(withGap, TARGET)).toEqual(projectionOf(FALLING, TARGET));
});
