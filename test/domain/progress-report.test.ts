import { expect, test } from "vitest";
import { day } from "#domain/day.ts";
import {
  changedParts,
  isIn,
  type LightChoice,
  lastEditions,
  reportedLights,
} from "#domain/progress-report.ts";
import { ASPECTS, type Aspect, sideOf } from "#domain/status.ts";
import { drawnLights, lightsDrawn } from "#test/support/drawn-status.ts";

const FOLLOWING = Object.fromEntries(
  ASPECTS.map((aspect) => [aspect, { choice: "computed", reason: null }]),
) as Record<Aspect, LightChoice>;

test("whoever follows what is computed reports exactly that, also where it is unknown", () => {
  const { lights, unexplained } = reportedLights(lightsDrawn("?gar?g"), FOLLOWING);
  expect(drawnLights(sideOf(lights, "reported"))).toBe("?gar?g");
  expect(unexplained).toEqual([]);
});

test("another light than the computed one needs a reason, the same one needs none", () => {
  const choices = {
    ...FOLLOWING,
    geld: { choice: "green", reason: null },
    risico: { choice: "red", reason: "De wachtlijst groeit." },
    tijd: { choice: "green", reason: "Niet nodig" },
  } as const;
  const { lights, unexplained } = reportedLights(lightsDrawn("?gaggg"), choices);
  expect(drawnLights(sideOf(lights, "reported"))).toBe("graggg");
  expect(unexplained).toEqual(["geld"]);
  expect(lights.risico.reason).toBe("De wachtlijst groeit.");
  expect(lights.tijd.reason).toBeNull();
});

const text = (given: { done?: string; decisionWanted?: string | null; drawn?: string } = {}) => ({
  done: given.done ?? "Wij spraken de regio's.",
  coming: "Het plan.",
  decisionWanted: given.decisionWanted ?? null,
  lights: reportedLights(lightsDrawn(given.drawn ?? "gggggg"), FOLLOWING).lights,
});

test("a later edition names what it says otherwise", () => {
  expect(changedParts(text(), text())).toEqual([]);
  expect(changedParts(text(), text({ done: "Anders.", drawn: "gggagg" }))).toEqual(["done", "tijd"]);
  expect(changedParts(text(), text({ decisionWanted: "Geld." }))).toEqual(["decisionWanted"]);
});

test("of each period of each workstream the last edition counts", () => {
  const one = (workstreamId: string, from: string, edition: number) => ({
    ...{ workstreamId, periodFrom: day(from), edition },
  });
  const [first, second] = [one("wonen", "2026-01-05", 1), one("wonen", "2026-01-05", 2)];
  const others = [one("wonen", "2026-02-02", 1), one("onderwijs", "2026-01-05", 1)];
  expect(lastEditions([first, ...others, second])).toEqual([second, ...others]);
});

test("in a workstream are its lead, and its members while they are", () => {
  const until = day("2026-03-31");
  const members = [{ workstreamId: "wonen", participantId: "lid", from: day("2026-01-05"), until }];
  const isInOn = (participant: string, on: string, id = "wonen") =>
    isIn({ id, leadId: "trekker" }, { members, participantIds: [participant], on: day(on) });
  expect(isInOn("trekker", "2026-06-01")).toBe(true);
  expect(isInOn("lid", "2026-03-31")).toBe(true);
  expect(isInOn("lid", "2026-04-01")).toBe(false);
  expect(isInOn("lid", "2026-01-04")).toBe(false);
  expect(isInOn("lid", "2026-02-01", "onderwijs")).toBe(false);
  expect(isInOn("iemand", "2026-02-01")).toBe(false);
  expect(isIn({ id: "wonen", leadId: null }, { members, participantIds: [], on: until })).toBe(false);
});
