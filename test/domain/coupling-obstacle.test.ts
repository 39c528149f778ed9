import { describe, expect, test } from "vitest";
import { canBeCoupled, couplingObstacle } from "#domain/coupling-obstacle.ts";
import { type Day, day } from "#domain/day.ts";
import type { IndicatorScope } from "#domain/indicator.ts";
import { rowsOf } from "#test/support/drawn-rows.ts";

const TODAY = day("2026-11-20");

/** Indicators by name: in numbers and of the whole, unless drawn otherwise. */
const INDICATORS = rowsOf(`
  id              measure  scope  ended
  alternatieven
  plaatsen                 sum
  vastgoed
  leerpunten      text
  wachttijd                each
  oude telling                    2026-11-20
`).map(({ id = "", measure, scope, ended }) => ({
  ...{ id, measure: measure === "text" ? ("text" as const) : ("number" as const) },
  scope: (scope || "whole") as IndicatorScope,
  endedOn: ended ? day(ended) : null,
}));

const pairs = (drawing: readonly string[]) =>
  drawing.map((pair) => {
    const [leadingId = "", followingId = ""] = pair.split(" > ");
    return { leadingId, followingId };
  });

/** `a > b`: a goes before b. */
const obstacleTo = (wanted: string, coupled: readonly string[] = []) => {
  const [one = { leadingId: "", followingId: "" }] = pairs([wanted]);
  return couplingObstacle(one, { indicators: INDICATORS, couplings: pairs(coupled), today: TODAY });
};

describe("saying that one indicator must go before another", () => {
  test("is free where nothing says otherwise", () => {
    expect(obstacleTo("alternatieven > plaatsen")).toBeUndefined();
    expect(obstacleTo("alternatieven > vastgoed", ["alternatieven > plaatsen"])).toBeUndefined();
  });

  test("is refused for an indicator and itself, and for what is coupled like that already", () => {
    expect(obstacleTo("plaatsen > plaatsen")).toEqual({ kind: "itself" });
    expect(obstacleTo("alternatieven > plaatsen", ["alternatieven > plaatsen"])).toEqual({ kind: "known" });
  });

  test("is refused where something would in the end go before itself", () => {
    expect(obstacleTo("plaatsen > alternatieven", ["alternatieven > plaatsen"])).toEqual({ kind: "circle" });
    const row = ["alternatieven > plaatsen", "plaatsen > vastgoed"];
    expect(obstacleTo("vastgoed > alternatieven", row)).toEqual({ kind: "circle" });
  });

  test("is not held up by a coupling of what is measured no more: nobody sees that one", () => {
    const row = ["alternatieven > oude telling", "oude telling > plaatsen"];
    expect(obstacleTo("plaatsen > alternatieven", row)).toBeUndefined();
  });

  test("names every side that cannot be compared, and knows no indicator of elsewhere", () => {
    expect(obstacleTo("leerpunten > plaatsen")).toEqual({ kind: "incomparable", sides: ["leadingId"] });
    expect(obstacleTo("wachttijd > oude telling")).toEqual({
      ...{ kind: "incomparable", sides: ["leadingId", "followingId"] },
    });
    expect(obstacleTo("elders > leerpunten")).toEqual({ kind: "not-there" });
  });
});

describe("what can be coupled", () => {
  const counted = { measure: "number", scope: "sum", endedOn: null } as const;
  const can = (given: {
    readonly measure?: "text";
    readonly scope?: IndicatorScope;
    readonly endedOn?: Day;
  }) => canBeCoupled({ ...counted, ...given }, TODAY);

  test("is measured in numbers, of the whole or of all parties together", () => {
    expect([can({}), can({ scope: "whole" }), can({ endedOn: day("2026-11-21") })]).toEqual([
      true,
      true,
      true,
    ]);
  });

  test("is not what is followed in words, goes party by party, or is measured no more", () => {
    expect([can({ measure: "text" }), can({ scope: "each" }), can({ endedOn: TODAY })]).toEqual([
      ...[false, false, false],
    ]);
  });
});
