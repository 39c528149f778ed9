import { describe, expect, test } from "vitest";
import { type Day, day } from "#domain/day.ts";
import type { MeasuringParty } from "#domain/indicator.ts";
import {
  measurementsKnownOn,
  type PeriodValue,
  periodValues,
  summedValues,
  withGaps,
} from "#domain/measurement-history.ts";
import { measured } from "#test/support/drawn-measurements.ts";

const said = (values: readonly PeriodValue[]) =>
  values.map(({ period, value }) => `${period.from.slice(0, 7)} ${value ?? "?"}`);

const CORRECTED = measured(`
  id  period   value  reported    corrects
  a   2022-07  174    2022-08-05
  b   2022-07  147    2022-09-01  a
  c   2022-08  140    2022-09-05
`);
const asOf = (on: string) => said(periodValues(measurementsKnownOn(CORRECTED, day(on)), null));

describe("a measurement that was corrected", () => {
  test.each([
    ["2022-08-04", []],
    ["2022-08-05", ["2022-07 174"]],
    ["2022-09-01", ["2022-07 147"]],
    ["2022-09-05", ["2022-07 147", "2022-08 140"]],
  ])("looked at from %s shows what was known then", (on, values) => {
    expect(asOf(on)).toEqual(values);
  });
});

test("a measurement that was withdrawn is as if nobody measured, until somebody measures again", () => {
  const withdrawn = measured(`
    id  period   value     reported    corrects
    a   2022-07  147       2022-08-05
    b   2022-08  999       2022-09-05
    c   2022-08  onbekend  2022-09-06  b
  `);
  expect(said(periodValues(withdrawn, null))).toEqual(["2022-07 147"]);
  const again = measured("id  period   value\nd   2022-08  140");
  expect(said(periodValues([...withdrawn, ...again], null))).toEqual(["2022-07 147", "2022-08 140"]);
});

describe("two sources that say something else of one period", () => {
  test("contradict each other, and both values are named", () => {
    const [start] = periodValues(
      measured(`
        period  value  source
        2019    300    landelijk
        2019    235    regio's
      `),
      null,
    );
    expect(start).toMatchObject({ value: null, conflict: [235, 300] });
  });

  test("and the same say it together", () => {
    const [start] = periodValues(measured("period  value  source\n2019    235    a\n2019    235    b"), null);
    expect(start).toMatchObject({ value: 235, conflict: [] });
  });

  test("until a correction settles it", () => {
    const [start] = periodValues(
      measured(`
        id  period  value  source     corrects
        a   2019    300    landelijk
        b   2019    235    regio's
        c   2019    235    landelijk  a
      `),
      null,
    );
    expect(start?.value).toBe(235);
  });
});

const since2026 = (partyId: string, until: Day | null = null): MeasuringParty => ({
  ...{ id: partyId, indicatorId: "indicator", partyId, participantId: null },
  ...{ since: day("2026-01-01"), until },
});
const PARTS = measured(`
  period   party   value
  2026-01  Leiden  3
  2026-01  Lisse   4
  2026-02  Leiden  5
`);

describe("a sum of parties", () => {
  test("is known where every party has said its part, and names who has not", () => {
    const values = summedValues(PARTS, [since2026("Leiden"), since2026("Lisse")]);
    expect(said(values)).toEqual(["2026-01 7", "2026-02 ?"]);
    expect(values[1]?.missing).toEqual(["Lisse"]);
  });

  test("asks nothing of a party that measures no more", () => {
    const values = summedValues(PARTS, [since2026("Leiden"), since2026("Lisse", day("2026-02-01"))]);
    expect(said(values)).toEqual(["2026-01 7", "2026-02 5"]);
  });
});

describe("a month that nobody measured", () => {
  const values = periodValues(measured("period   value\n2026-01  3\n2026-03  5"), null);

  test("is a gap, never zero", () => {
    expect(said(withGaps(values, { frequency: "monthly", until: day("2026-05-15") }))).toEqual([
      "2026-01 3",
      "2026-02 ?",
      "2026-03 5",
      "2026-04 ?",
    ]);
  });

  test("is nobody's omission where no frequency was agreed", () => {
    expect(withGaps(values, { frequency: null, until: day("2026-05-15") })).toEqual(values);
  });
});
