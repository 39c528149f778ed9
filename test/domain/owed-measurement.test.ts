import { expect, test } from "vitest";
import { day } from "#domain/day.ts";
import type { Indicator, IndicatorDefinition, MeasuringParty } from "#domain/indicator.ts";
import { monitoringOf } from "#domain/monitoring.ts";
import { owedMeasurement } from "#domain/owed-measurement.ts";
import { measured, someDefinition } from "#test/support/drawn-measurements.ts";

const TODAY = day("2026-11-20");
const MONTHLY = someDefinition({ frequency: "monthly" });
const places: Indicator = {
  ...{ id: "indicator", ordinal: 1, name: "Plaatsen", kind: "supply", measure: "number", scope: "each" },
  ...{ ownerId: null, workstreamId: null, decimals: 0, endedOn: null, provenance: "entered", version: 1 },
};
const measures = (partyId: string, until: string | null = null): MeasuringParty => ({
  ...{ id: partyId, indicatorId: "indicator", partyId, participantId: null, since: null },
  until: until === null ? null : day(until),
});

interface World {
  readonly indicator?: Partial<Indicator>;
  readonly definition?: IndicatorDefinition;
  /** What it meant before. */
  readonly before?: readonly IndicatorDefinition[];
  readonly measuring?: readonly MeasuringParty[];
  readonly drawn?: string;
}

function owed({
  indicator,
  definition = MONTHLY,
  before = [],
  measuring = [],
  drawn = "period  value",
}: World) {
  const records = {
    ...{ indicators: [{ ...places, ...indicator }], definitions: [...before, definition], measuring },
    ...{ measurements: measured(drawn), learning: [], couplings: [] },
  };
  const [followed] = monitoringOf(records, TODAY).indicators;
  return followed && owedMeasurement(followed, TODAY);
}

test("a party that measures owes the last period that ended, until it has said what it measured", () => {
  const found = owed({
    measuring: [measures("Leiden"), measures("Lisse"), measures("Katwijk", "2026-06-01")],
    drawn: `
      period   party   value
      2026-09  Lisse   4
      2026-10  Leiden  4
    `,
  });
  expect(found).toEqual({
    period: { from: "2026-10-01", until: "2026-10-31" },
    ...{ partyIds: ["Lisse"], isWhole: false },
  });
});

test("where the programme is measured as a whole, the whole is owed", () => {
  expect(owed({ indicator: { scope: "whole" } })).toMatchObject({ isWhole: true, partyIds: [] });
  const drawn = `
    period   value
    2026-10  4
  `;
  expect(owed({ indicator: { scope: "whole" }, drawn })).toMatchObject({ isWhole: false });
});

test("nothing is owed in words, without a frequency, or about a period before it meant anything", () => {
  expect(owed({ indicator: { measure: "text" } })).toBeUndefined();
  expect(owed({ definition: someDefinition() })).toBeUndefined();
  const young = someDefinition({ frequency: "monthly", setOn: day("2026-11-01") });
  expect(owed({ definition: young, measuring: [measures("Leiden")] })).toBeUndefined();
});

test("another meaning since then takes nothing away of what was owed", () => {
  const since = someDefinition({ id: "edition 2", frequency: "monthly", setOn: day("2026-11-01") });
  expect(owed({ definition: since, before: [MONTHLY], measuring: [measures("Leiden")] })).toMatchObject({
    partyIds: ["Leiden"],
  });
});

test("what was counted on a day in the period is enough", () => {
  const drawn = `
    period      party   value
    2026-10-15  Leiden  4
  `;
  expect(owed({ measuring: [measures("Leiden")], drawn })).toMatchObject({ partyIds: [] });
});
