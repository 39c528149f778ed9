import { expect, test } from "vitest";
import { day } from "#domain/day.ts";
import type { Indicator, MeasuringParty } from "#domain/indicator.ts";
import { indicatorReasons } from "#domain/indicator-proposal.ts";
import { type MonitoringRecords, monitoringOf } from "#domain/monitoring.ts";
import { measured, someDefinition } from "#test/support/drawn-measurements.ts";

const places: Indicator = {
  ...{ id: "indicator", ordinal: 1, name: "Gesloten plaatsen", kind: "supply", measure: "number" },
  ...{ scope: "whole", ownerId: null, workstreamId: null, decimals: 0, endedOn: null },
  ...{ provenance: "entered", version: 1 },
};
const party = (partyId: string): MeasuringParty => ({
  ...{ id: partyId, indicatorId: "indicator", partyId, participantId: null, since: null, until: null },
});
const followed = (drawing: string, told: Partial<MonitoringRecords> = {}) =>
  monitoringOf(
    {
      ...{ indicators: [places], definitions: [someDefinition()], measuring: [] },
      ...{ measurements: measured(drawing), learning: [], couplings: [], ...told },
    },
    day("2022-12-31"),
  ).indicators;
const JULY = "period   value\n2022-07  147";

test("the steering group hears that closed places run ahead of their path, with both lights", () => {
  expect(indicatorReasons({ kind: "steering-group" }, followed(JULY))).toEqual([
    {
      ...{ kind: "indicator-off", indicatorId: "indicator", partyId: null, measured: 147, path: 167 },
      ...{ steering: "green", money: "amber" },
      period: { from: "2022-07-01", until: "2022-07-31" },
    },
  ]);
});

test("another body does not", () => {
  expect(indicatorReasons({ kind: "working-group" }, followed(JULY))).toEqual([]);
});

test("what is on its path or unknown calls for nothing", () => {
  expect(indicatorReasons({ kind: "steering-group" }, followed("period   value\n2022-07  167"))).toEqual([]);
  expect(indicatorReasons({ kind: "steering-group" }, followed("period   value"))).toEqual([]);
});

test("where each party goes by itself those are named that are off", () => {
  const each = followed("period   party   value\n2022-07  Leiden  147\n2022-07  Lisse   167", {
    ...{ indicators: [{ ...places, scope: "each" }], measuring: [party("Leiden"), party("Lisse")] },
  });
  expect(indicatorReasons({ kind: "steering-group" }, each).map(({ partyId }) => partyId)).toEqual([
    "Leiden",
  ]);
});
