import { describe, expect, test } from "vitest";
import { day } from "#domain/day.ts";
import type { Direction } from "#domain/indicator.ts";
import { isAtTarget, projectionOf } from "#domain/indicator-projection.ts";
import { periodValues, withGaps } from "#domain/measurement-history.ts";
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
      hasPassedTarget: false,
    });
  });

  test("never comes to a target that it moves away from", () => {
    expect(projectionOf(FALLING, pathDrawn("2026-04-11 150"))?.reachesTargetOn).toBeNull();
  });

  test("does not go below nothing, unless something there ever was", () => {
    expect(projectionOf(FALLING, pathDrawn("2026-06-01 40"))?.onTargetDay?.value).toBe(0);
    expect(projectionOf(FALLING, pathDrawn("2026-06-01 -40"))?.onTargetDay?.value).toBe(-51);
  });

  test("has nothing to come to without a path", () => {
    expect(projectionOf(FALLING, [])).toMatchObject({ onTargetDay: null, reachesTargetOn: null });
  });
});

describe("what has passed is not still to come", () => {
  test("a target day that went by says nothing of what will be", () => {
    const late = projectionOf(FALLING, TARGET, { asOf: day("2026-05-01") });
    expect(late).toMatchObject({ until: { on: "2026-01-21", value: 80 }, onTargetDay: null });
    expect(late).toMatchObject({ reachesTargetOn: null, hasPassedTarget: true });
  });

  test("a target that the line went by already is not reached once more", () => {
    const passed = projectionOf(FALLING, pathDrawn("2026-04-11 90"));
    expect(passed).toMatchObject({ reachesTargetOn: null, hasPassedTarget: true });
    expect(passed?.onTargetDay).toEqual({ on: "2026-04-11", value: 0 });
  });

  test("without a day told, the last period has passed, also where nobody measured it", () => {
    const known = values("period  value\n2026-01  90\n2026-02  60\n2026-03  30");
    const unmeasured = withGaps(known, { frequency: "monthly", until: day("2026-04-30") });
    expect(projectionOf(known, pathDrawn("2026-04-30 0"))?.onTargetDay).not.toBeNull();
    expect(projectionOf(unmeasured, pathDrawn("2026-04-30 0"))?.onTargetDay).toBeNull();
  });
});

describe("the last measurement", () => {
  const at = (direction: Direction | null, value: number) =>
    isAtTarget(FALLING, { direction, target: { value } });

  test("is at the target where it came to it or went past it, the way it should go", () => {
    expect([at("lower", 80), at("lower", 85), at("higher", 75)]).toEqual([true, true, true]);
  });

  test("is not where it has yet to go, where it must hold, or where nobody said which way is better", () => {
    expect([at("lower", 79), at("higher", 81), at("hold", 80), at(null, 80)]).toEqual(Array(4).fill(false));
    expect(isAtTarget([{ value: null }], { direction: "lower", target: { value: 80 } })).toBe(false);
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
