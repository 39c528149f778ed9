import fc from "fast-check";
import { expect, test } from "vitest";
import { day } from "#domain/day.ts";
import { DIRECTIONS } from "#domain/indicator.ts";
import { judgementOf } from "#domain/indicator-status.ts";
import { toleranceBand } from "#domain/tolerance-band.ts";
import { pathDrawn, someDefinition } from "#test/support/drawn-measurements.ts";
import { breaks, holds } from "#test/support/law.ts";

const TOLERANCES = {
  unfavourable: { greenPercent: 5, amberPercent: 20 },
  favourable: { greenPercent: 10, amberPercent: 20 },
};

test.each([
  ["lower", { low: 90, high: 105 }],
  ["higher", { low: 95, high: 110 }],
  ["hold", { low: 95, high: 105 }],
] as const)("where %s is better the margin lies on the side that is meant", (direction, margin) => {
  const told = { direction, tolerances: TOLERANCES, baseline: null, path: pathDrawn("2024-12-31 100") };
  expect(toleranceBand(someDefinition(told))).toEqual([{ on: "2024-12-31", ...margin }]);
});

test("without a direction or without a path there is no margin to draw", () => {
  expect(toleranceBand(someDefinition({ direction: null }))).toEqual([]);
  expect(toleranceBand(someDefinition({ baseline: null, path: [] }))).toEqual([]);
});

const drawn = fc.record({
  direction: fc.constantFrom(...DIRECTIONS),
  target: fc.integer({ min: -200, max: 200 }),
  measured: fc.integer({ min: -300, max: 300 }),
  green: fc.tuple(fc.nat(30), fc.nat(30)),
});

/** On the day of a point of the path the margin is exactly where the light is green. */
const greenIsWithin = (band: typeof toleranceBand) =>
  fc.property(drawn, ({ direction, target, measured, green: [unfavourable, favourable] }) => {
    const [baseline] = pathDrawn(`2024-12-31 ${target}`);
    const definition = someDefinition({
      ...{ direction, baseline: baseline ?? null, path: [] },
      tolerances: {
        unfavourable: { greenPercent: unfavourable, amberPercent: 40 },
        favourable: { greenPercent: favourable, amberPercent: 40 },
      },
    });
    const on = day("2024-12-31");
    const period = { from: on, until: on };
    const status = judgementOf(definition, {
      period,
      value: measured,
      measurements: [],
      conflict: [],
      missing: [],
    });
    const [{ low, high } = { low: 0, high: 0 }] = band(definition);
    expect(status.light === "green").toBe(low <= measured && measured <= high);
  });

test("what lies within the margin is green, and nothing else", () => {
  holds(greenIsWithin(toleranceBand));
  breaks(greenIsWithin((definition) => toleranceBand({ ...definition, direction: "lower" })));
});
