import { describe, expect, test } from "vitest";
import { couplingFinding, type Followed } from "#domain/coupling.ts";
import { day } from "#domain/day.ts";
import { periodValues } from "#domain/measurement-history.ts";
import { measured, pathDrawn, someDefinition } from "#test/support/drawn-measurements.ts";

const closing = (value: string): Followed => ({
  indicator: { ownerId: "trekker afbouw" },
  definition: someDefinition(),
  values: periodValues(measured(`period   value\n2022-07  ${value}`), null),
});
const opening = (value: string): Followed => ({
  indicator: { ownerId: "trekker opbouw" },
  definition: someDefinition({
    ...{ direction: "higher", baseline: { on: day("2020-01-01"), value: 0 } },
    path: pathDrawn("2024-12-31 80"),
  }),
  values: periodValues(measured(`period   value\n2022-07  ${value}`), null),
});

describe("dismantling that must follow building up", () => {
  test("is flagged where it is ahead, with both owners", () => {
    expect(couplingFinding(opening("20"), closing("147"))).toMatchObject({
      kind: "ahead",
      leading: { ownerId: "trekker opbouw", percent: 25 },
      following: { ownerId: "trekker afbouw", percent: 65.2 },
    });
  });

  test("is in step where building up has come as far", () => {
    expect(couplingFinding(opening("40"), closing("168")).kind).toBe("in-step");
  });

  test("is unknown where nobody counts the alternatives: that is not in step", () => {
    const uncounted: Followed = { ...opening("0"), values: [] };
    expect(couplingFinding(uncounted, closing("147"))).toMatchObject({
      kind: "unknown",
      leading: { percent: null, period: null },
      following: { percent: 65.2 },
    });
  });

  test("is unknown where the target is where it began", () => {
    const still = { ...closing("235"), definition: someDefinition({ path: [] }) };
    expect(couplingFinding(opening("40"), still).kind).toBe("unknown");
  });

  test("has come nought percent where nothing was gained on the way down, never minus nought", () => {
    const { leading, following } = couplingFinding(opening("0"), closing("235"));
    expect([leading.percent, following.percent]).toEqual([0, 0]);
    expect([leading.percent, following.percent].map(String)).toEqual(["0", "0"]);
    expect(following.percent).not.toBe(-0);
  });
});
