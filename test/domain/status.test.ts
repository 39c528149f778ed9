import { expect, test } from "vitest";
import { lightsOf, overallOf, STATUS_LIMITS, sideOf } from "#domain/status.ts";
import { rowsOf } from "#test/support/drawn-rows.ts";
import { drawnLights, factsDrawn, lightsDrawn, NO_FACTS } from "#test/support/drawn-status.ts";

test.each(
  rowsOf(`
    forecast  budget  risk  hours  needed  slip  overdue  rejected  score  lights
    100       100     8     90     100     14    0        0         90     gggggg
    101       100     9     89     100     15    1        1         90     aaaaaa
    110       100     14    75     100     42    3        0         75     aaaaaa
    111       100     15    74     100     43    4        2         90     rrrrrr
    0         0       0     16     16      -30   0        0         74     gggggr
                      8     12     16      0     0        0                ?gaggg
                      12                         0                         ?a??g?
    1101      1001                                        2                a????r
                                                                           ??????
  `),
)(
  "$lights: forecast $forecast of $budget, risk $risk, hours $hours of $needed, slip $slip, overdue $overdue, rejected $rejected, score $score",
  ({ lights, ...row }) => {
    expect(drawnLights(lightsOf(factsDrawn(row)))).toBe(lights);
  },
);

test("no data is unknown, not green", () => {
  expect(drawnLights(lightsOf(NO_FACTS))).toBe("??????");
});

test.each(
  rowsOf(`
    lights  overall  unknown
    gggggg  green
    ggaggg  amber
    garggg  red
    ?g?ggg  green    geld, organisatie
    ?r?ggg  red      geld, organisatie
    ??????  unknown  geld, risico, organisatie, tijd, informatie, kwaliteit
  `),
)(
  "$lights is $overall as a whole, with $unknown named beside it",
  ({ lights = "", overall, unknown = "" }) => {
    const status = overallOf(lightsDrawn(lights));
    expect([status.light, status.unknown.join(", ")]).toEqual([overall, unknown]);
  },
);

test("the limits are settings: another programme may be stricter", () => {
  const facts = factsDrawn({ slip: "10" });
  const strict = { ...STATUS_LIMITS, slipDays: { green: 0, amber: 7 } };
  expect([lightsOf(facts).tijd, lightsOf(facts, strict).tijd]).toEqual(["green", "red"]);
});

test("a reported light has two sides", () => {
  const light = { computed: "green", reported: "red", reason: "De pilot staat stil." } as const;
  const lights = {
    ...{ geld: light, risico: light, organisatie: light },
    ...{ tijd: light, informatie: light, kwaliteit: light },
  };
  expect(drawnLights(sideOf(lights, "computed"))).toBe("gggggg");
  expect(drawnLights(sideOf(lights, "reported"))).toBe("rrrrrr");
});
