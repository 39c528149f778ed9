import { describe, expect, test } from "vitest";
import type { IndicatorDefinition } from "#domain/indicator.ts";
import { indicatorStatus, isOutOfTolerance } from "#domain/indicator-status.ts";
import { periodValues } from "#domain/measurement-history.ts";
import { measured, pathDrawn, someDefinition } from "#test/support/drawn-measurements.ts";

const statusOf = (drawing: string, told: Partial<IndicatorDefinition> = {}) =>
  indicatorStatus(someDefinition(told), periodValues(measured(drawing), null));

const JULY = `
  period   value
  2022-07  147
`;

describe("closed places in July 2022: the path asks 167, there are 147", () => {
  const status = statusOf(JULY);

  test("it goes where it should, so the steering light is green", () => {
    expect(status.steering).toBe("green");
  });

  test("demand that falls faster than planned leaves uncovered costs, so the money light is amber", () => {
    expect(status.money).toBe("amber");
  });

  test("the reason is what was measured, what the path asks, and by how much it is off on which side", () => {
    expect(status).toEqual({
      ...{ kind: "judged", steering: "green", money: "amber", light: "amber" },
      period: { from: "2022-07-01", until: "2022-07-31" },
      ...{ measured: 147, path: 167, deviation: -20, deviationPercent: -12, side: "favourable" },
      tolerance: { greenPercent: 10, amberPercent: 20 },
    });
  });
});

const ON_200 = { baseline: null, path: pathDrawn("2026-01-01 200") };
const beside200 = (value: number, told: Partial<IndicatorDefinition> = {}) => {
  const { steering, money } = statusOf(`period   value\n2026-02  ${value}`, { ...ON_200, ...told });
  return `${steering} ${money}`;
};

describe("beside a path that asks 200, with ten and twenty percent on either side", () => {
  test.each([
    [200, "green green"],
    [220, "green green"],
    [221, "amber green"],
    [240, "amber green"],
    [241, "red green"],
    [180, "green green"],
    [179, "green amber"],
    [160, "green amber"],
    [159, "green red"],
  ])("where lower is better %i is %s: steering and money", (value, lights) => {
    expect(beside200(value)).toBe(lights);
  });

  test.each([
    [180, "green green"],
    [179, "amber green"],
    [221, "green amber"],
  ])("where higher is better %i is %s", (value, lights) => {
    expect(beside200(value, { direction: "higher" })).toBe(lights);
  });

  test.each([
    [221, "amber green"],
    [179, "amber green"],
  ])("where it must hold %i is %s: both sides are the wrong one", (value, lights) => {
    expect(beside200(value, { direction: "hold" })).toBe(lights);
  });

  test("each side has a tolerance of its own", () => {
    const tolerances = {
      unfavourable: { greenPercent: 0, amberPercent: 5 },
      favourable: { greenPercent: 50, amberPercent: 60 },
    };
    expect([201, 211, 100].map((value) => beside200(value, { tolerances }))).toEqual([
      "amber green",
      "red green",
      "green green",
    ]);
  });
});

test("beside a path that asks nothing anything is out of tolerance, and no percentage is named", () => {
  const status = statusOf("period   value\n2026-02  1", { baseline: null, path: pathDrawn("2026-01-01 0") });
  expect(status).toMatchObject({ steering: "red", deviationPercent: null });
});

describe("unknown is not green", () => {
  test.each([
    ["no-measurement", "period   value", {}],
    ["no-measurement", "id  period   value     corrects\na   2022-07  147\nb   2022-07  onbekend  a", {}],
    ["conflict", "period   value  source\n2022-07  147    rijk\n2022-07  150    regio", {}],
    ["no-path", JULY, { baseline: null, path: [] }],
    ["no-direction", JULY, { direction: null }],
    ["before-path", "period  value\n2019    300", {}],
  ] as const)("%s", (why, drawing, told) => {
    expect(statusOf(drawing, told)).toMatchObject({ why, steering: "unknown", money: "unknown" });
  });

  test("what nobody has defined is unknown", () => {
    expect(indicatorStatus(undefined, periodValues(measured(JULY), null))).toMatchObject({
      why: "no-definition",
      light: "unknown",
    });
  });

  test("and it is not out of tolerance either", () => {
    expect(isOutOfTolerance(statusOf("period   value"))).toBe(false);
    expect(isOutOfTolerance(statusOf(JULY))).toBe(true);
  });
});
