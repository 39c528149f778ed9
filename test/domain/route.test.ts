import { expect, test } from "vitest";
import { planBackward } from "#domain/backward-plan.ts";
import { routeOf } from "#domain/route.ts";
import { routeLineOf } from "#domain/route-line.ts";
import { someDecisionPoint, someStep } from "#test/support/builders.ts";
import { drawnRoute } from "#test/support/drawn-route.ts";

test("a decision point without a route is taken by its own body, and only noted where nothing is to be decided", () => {
  const [own, ...more] = routeOf(someDecisionPoint({ bodyId: "dt" }), []);
  expect(more).toEqual([]);
  expect(own).toMatchObject({ kind: "decide", bodyId: "dt", termDays: null });
  expect(routeOf(someDecisionPoint({ purpose: "information" }), [])[0]?.kind).toBe("inform");
});

test("a route is its own steps only, in their order", () => {
  const steps = [
    someStep({ id: "b", ordinal: 2 }),
    someStep({ id: "a", ordinal: 1 }),
    someStep({ id: "c", ordinal: 1, decisionPointId: "other" }),
  ];
  expect(routeOf(someDecisionPoint(), steps).map(({ id }) => id)).toEqual(["a", "b"]);
});

test("once the body has decided, only what comes behind that is left", () => {
  const steps = [
    someStep({ id: "or", ordinal: 1, kind: "advise", bodyId: null, termDays: 42 }),
    someStep({ id: "dt", ordinal: 2 }),
    someStep({ id: "raad", ordinal: 3, kind: "ratify", bodyId: null, name: "raad" }),
  ];
  const left = (state: "tabled" | "intended") =>
    routeOf(someDecisionPoint({ state }), steps).map(({ id }) => id);
  expect(left("tabled")).toEqual(["or", "dt", "raad"]);
  expect(left("intended")).toEqual(["raad"]);
  expect(routeOf(someDecisionPoint({ state: "intended" }), [])).toEqual([]);
});

function lineOf(drawing: string) {
  const { route, around } = drawnRoute(drawing);
  return routeLineOf(planBackward(route, around), { ...around, route: route.steps });
}

const TEN_WEEKS = `
  what       name          when
  today                    2026-03-02
  needed                   2026-05-11
  meeting    team          2026-04-06
  meeting    stuurgroep    2026-05-04
  recess     mei           2026-04-27 to 2026-05-03
  step       team          meeting
  step       stuurgroep    meeting
`;

test("the line runs from today to the day on which it is needed, to scale", () => {
  const line = lineOf(TEN_WEEKS);
  expect(line).toMatchObject({ today: 0, neededBy: 1, broken: null, earliest: null });
  expect(line?.stops.map(({ place, from, to }) => [place, from * 70, to * 70])).toEqual([
    [1, 28, 35],
    [2, 53, 63],
  ]);
  expect(line?.slack).toEqual({ from: 0, to: 28 / 70 });
  expect(line?.recesses).toEqual([{ name: "mei", from: 56 / 70, to: 63 / 70 }]);
});

test("what breaks stands on the line where it had to begin, and how soon it could be behind the needed day", () => {
  const late = `${TEN_WEEKS.replace("2026-04-06", "2026-03-05")}  meeting    team          2026-05-20\n  meeting    stuurgroep    2026-06-08`;
  const line = lineOf(late);
  expect(line?.broken).toEqual({ at: 0, place: 1 });
  expect(line?.earliest).toBe(1);
  expect(line?.slack).toBeNull();
  expect((line?.neededBy ?? 1) < 1).toBe(true);
});

test("where nobody said by when, the line ends where the route can be done; where nothing is left there is none", () => {
  const line = lineOf(TEN_WEEKS.replace(/.*needed.*\n/, ""));
  expect(line).toMatchObject({ today: 0, neededBy: null, earliest: 1 });
  expect(lineOf(TEN_WEEKS.replaceAll("meeting\n", "meeting, done\n"))).toBeUndefined();
});
