import { describe, expect, test } from "vitest";
import { day } from "#domain/day.ts";
import type { MeasuringParty } from "#domain/indicator.ts";
import { type DutyRecords, measuringDuties } from "#domain/measuring-duty.ts";
import { measured, someDefinition } from "#test/support/drawn-measurements.ts";

const asked = (partyId: string, told: Partial<MeasuringParty> = {}): MeasuringParty => ({
  ...{ id: partyId, indicatorId: "indicator", partyId, participantId: null, since: null, until: null },
  ...told,
});
const RECORDS: DutyRecords = {
  indicators: [{ id: "indicator", measure: "number", scope: "each", endedOn: null }],
  definitions: [someDefinition({ frequency: "quarterly" })],
  measuring: [asked("Leiden"), asked("Lisse")],
  measurements: [],
};
const owed = (on: string, told: Partial<DutyRecords> = {}) =>
  measuringDuties({ ...RECORDS, ...told }, day(on)).map(
    ({ partyId, period }) => `${partyId} ${period.from} ${period.until}`,
  );

describe("a party owes a measurement", () => {
  test("of the quarter that ended last, from the day after", () => {
    expect(owed("2026-04-01")).toEqual(["Leiden 2026-01-01 2026-03-31", "Lisse 2026-01-01 2026-03-31"]);
    expect(owed("2026-03-31")[0]).toBe("Leiden 2025-10-01 2025-12-31");
  });

  test("until it has said something of it", () => {
    const measurements = measured(`
      period      party   value
      2026-02     Leiden  3
      2025-12-31  Lisse   4
    `);
    expect(owed("2026-04-15", { measurements })).toEqual(["Lisse 2026-01-01 2026-03-31"]);
  });

  test("and again once that was withdrawn", () => {
    const measurements = measured(`
      id  period   party   value     corrects
      a   2026-02  Leiden  3
      b   2026-02  Leiden  onbekend  a
    `);
    expect(owed("2026-04-15", { measurements })).toContain("Leiden 2026-01-01 2026-03-31");
  });

  test("only of periods in which it measured", () => {
    const measuring = [
      asked("Leiden", { since: day("2026-04-01") }),
      asked("Lisse", { until: day("2026-03-31") }),
    ];
    expect(owed("2026-04-15", { measuring })).toEqual([]);
  });

  test.each<[string, Partial<DutyRecords>]>([
    ["without a frequency", { definitions: [someDefinition()] }],
    [
      "where nobody had defined it yet",
      { definitions: [someDefinition({ frequency: "quarterly", setOn: day("2026-04-01") })] },
    ],
    [
      "once it has ended",
      { indicators: [{ id: "indicator", measure: "number", scope: "each", endedOn: day("2026-03-01") }] },
    ],
    [
      "where it is told in words",
      { indicators: [{ id: "indicator", measure: "text", scope: "each", endedOn: null }] },
    ],
    ["of the whole", { indicators: [{ id: "indicator", measure: "number", scope: "whole", endedOn: null }] }],
  ])("never %s", (_, told) => {
    expect(owed("2026-04-15", told)).toEqual([]);
  });
});
