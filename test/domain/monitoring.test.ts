import { describe, expect, test } from "vitest";
import { type Day, day } from "#domain/day.ts";
import type { Indicator, LearningPoint, MeasuringParty } from "#domain/indicator.ts";
import { type MonitoringRecords, monitoringOf } from "#domain/monitoring.ts";
import { measured, pathDrawn, someDefinition } from "#test/support/drawn-measurements.ts";

const places: Indicator = {
  ...{ id: "indicator", ordinal: 1, name: "Gesloten plaatsen", kind: "supply", measure: "number" },
  ...{ scope: "whole", ownerId: null, workstreamId: null, decimals: 0, endedOn: null },
  ...{ provenance: "entered", version: 1 },
};
const NOTHING: MonitoringRecords = {
  ...{ indicators: [places], definitions: [someDefinition()], measuring: [], measurements: [] },
  ...{ learning: [], couplings: [] },
};
const party = (partyId: string): MeasuringParty => ({
  ...{ id: partyId, indicatorId: "indicator", partyId, participantId: null, since: null, until: null },
});
const on = (asOf: string, told: Partial<MonitoringRecords>) =>
  monitoringOf({ ...NOTHING, ...told }, day(asOf));

describe("from a day one sees", () => {
  const definitions = [
    someDefinition(),
    someDefinition({ id: "later", setOn: day("2023-01-01"), path: pathDrawn("2026-12-31 100") }),
  ];

  test("the definition that held then", () => {
    expect(on("2022-12-31", { definitions }).indicators[0]?.definition.id).toBe("edition");
    expect(on("2023-01-01", { definitions }).indicators[0]?.definition.id).toBe("later");
  });

  test("no indicator that nobody had defined yet, and none that had ended", () => {
    expect(on("2019-12-31", {}).indicators).toEqual([]);
    const ended = { ...places, endedOn: day("2024-01-01") };
    expect(on("2024-01-01", { indicators: [ended] }).indicators).toEqual([]);
    expect(on("2023-12-31", { indicators: [ended] }).indicators).toHaveLength(1);
  });
});

test("where each party goes by itself the worst of their lights is that of the indicator", () => {
  const [each] = on("2022-12-31", {
    indicators: [{ ...places, scope: "each" }],
    measuring: [party("Leiden"), party("Lisse"), party("Katwijk")],
    measurements: measured(`
      period   party   value
      2022-07  Leiden  167
      2022-07  Lisse   300
    `),
  }).indicators;
  expect(each?.parties.map(({ partyId, status }) => [partyId, status.light])).toEqual([
    ["Katwijk", "unknown"],
    ["Leiden", "green"],
    ["Lisse", "red"],
  ]);
  expect(each).toMatchObject({ light: "red", whole: null });
});

test("a sum that lacks a party is unknown, not smaller", () => {
  const [sum] = on("2022-12-31", {
    indicators: [{ ...places, scope: "sum" }],
    measuring: [party("Leiden"), party("Lisse")],
    measurements: measured("period   party   value\n2022-07  Leiden  100"),
  }).indicators;
  expect(sum?.whole?.status).toMatchObject({ light: "unknown", why: "incomplete" });
});

test("what is told in words has no light, and its learning points as they stand", () => {
  const learned = (id: string, recordedOn: Day, correctsId: string | null): LearningPoint => ({
    ...{ id, indicatorId: "indicator", area: "Beilen", theme: "samenwerking", round: null, text: id },
    ...{ recordedOn, correctsId, reason: null, byName: "Procesleider", provenance: "entered" },
  });
  const learning = [learned("a", day("2026-01-13"), null), learned("b", day("2026-02-24"), "a")];
  const seen = (asOf: string) => {
    const [one] = on(asOf, { indicators: [{ ...places, measure: "text" }], learning }).indicators;
    return [one?.light, one?.learning.map(({ id }) => id)];
  };
  expect(seen("2026-02-23")).toEqual(["unknown", ["a"]]);
  expect(seen("2026-02-24")).toEqual(["unknown", ["b"]]);
});

test("a coupling says what its two indicators say together", () => {
  const alternatives = { ...places, id: "opbouw", name: "Alternatieven" };
  const coupling = {
    ...{ id: "c", name: "Opbouw vóór afbouw", leadingId: "opbouw", followingId: "indicator" },
    ...({ provenance: "entered", version: 1 } as const),
  };
  const { couplings } = on("2022-12-31", {
    indicators: [places, alternatives],
    definitions: [
      someDefinition(),
      someDefinition({ id: "e2", indicatorId: "opbouw", path: [], baseline: null }),
    ],
    measurements: measured("period   value\n2022-07  147"),
    couplings: [coupling],
  });
  expect(couplings[0]?.finding).toMatchObject({ kind: "unknown", following: { percent: 65.2 } });
});
