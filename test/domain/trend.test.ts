import { describe, expect, test } from "vitest";
import { day } from "#domain/day.ts";
import { trendOf } from "#domain/trend.ts";
import { reported } from "#test/support/drawn-trend.ts";

const today = day("2026-06-15");

/** The pattern of these reports, on 15 June 2026. */
const pattern = (drawing: string) => trendOf(reported(drawing), today).pattern;

const SLIPPED = reported(`
  reported    expected    why
  2026-01-05  2026-09-01  basis
  2026-02-01  2026-09-01
  2026-03-01  2026-09-15  de leverancier vroeg twee weken
  2026-04-01  2026-10-01  het advies van de OR kwam later
  2026-05-01  2026-10-15  de proef duurde langer
`);

describe("a milestone that moved three times", () => {
  const trend = trendOf(SLIPPED, today);

  test("is slipping, six weeks past its baseline", () => {
    expect(trend).toMatchObject({
      pattern: "slipping",
      baselineOn: "2026-09-01",
      forecastOn: "2026-10-15",
      slipDays: 44,
    });
  });

  test("shows three shifts, each with its reason", () => {
    expect(trend.shifts.map(({ reportedOn, days, reason }) => [reportedOn, days, reason])).toEqual([
      ["2026-03-01", 14, "de leverancier vroeg twee weken"],
      ["2026-04-01", 16, "het advies van de OR kwam later"],
      ["2026-05-01", 14, "de proef duurde langer"],
    ]);
  });

  test("moves about fifteen days with every report, and so is there half a year after the last report said", () => {
    expect(trend.slopeDays).toBeCloseTo(14.8, 1);
    expect(trend.extrapolatedOn).toBe("2027-03-29");
  });
});

describe("the pattern of the reports", () => {
  test.each([
    ["on plan where the day stays", "on-plan", ["2026-09-01", "2026-09-01"]],
    ["on plan where it comes forward and is not late", "on-plan", ["2026-09-01", "2026-08-20"]],
    ["slipping where it moves on", "slipping", ["2026-09-01", "2026-09-20"]],
    ["slipping where it is late and stays so", "slipping", ["2026-09-20", "2026-09-20"]],
    ["recovering where it is late and comes back", "recovering", ["2026-09-01", "2026-10-20", "2026-10-01"]],
    [
      "wavering where it goes to and fro",
      "wavering",
      ["2026-09-10", "2026-10-20", "2026-10-01", "2026-10-08"],
    ],
    ["one report, which is no trend", "one-report", ["2026-09-01"]],
    ["unknown where nobody can say any more", "unknown", ["2026-09-01", "onbekend"]],
    ["stale where the day has passed and nothing was achieved", "stale", ["2026-05-20", "2026-06-01"]],
    ["achieved where it is there", "achieved", ["2026-05-20", "2026-06-01 behaald"]],
  ] as const)("is %s", (_, expected, days) => {
    const rows = days.map((on, index) => `2026-0${index + 2}-01  ${on.padEnd(18)}  x`);
    expect(
      pattern(
        ["reported    expected            why", "2026-01-05  2026-09-01          basis", ...rows].join("\n"),
      ),
    ).toBe(expected);
  });

  test("is not there without a report", () => {
    expect(trendOf({ forecasts: [], baselines: [] }, today)).toEqual({
      ...{ pattern: "no-report", baselineOn: null, forecastOn: null, achievedOn: null, slipDays: null },
      ...{ slopeDays: null, extrapolatedOn: null, shifts: [] },
    });
  });
});

test("what keeps moving away as fast as time goes by is never there", () => {
  const running = reported(`
    reported    expected    why
    2026-02-01  2026-09-01
    2026-03-01  2026-10-01  weer een maand
    2026-04-01  2026-11-01  weer een maand
  `);
  expect(trendOf(running, today).extrapolatedOn).toBeNull();
});

test("a new baseline is what counts from then on, and the old one is kept", () => {
  const history = reported(`
    reported    expected    why
    2026-01-05  2026-09-01  basis
    2026-02-01  2026-09-01
    2026-03-01  2026-10-01  uitgesteld
    2026-03-10  2026-10-01  basis
  `);
  expect(trendOf(history, today).slipDays).toBe(0);
  expect(history.baselines).toHaveLength(2);
});

test("of two reports on one day the later one counts", () => {
  const twice = reported(`
    reported    expected    why
    2026-02-01  2026-09-01
    2026-02-01  2026-09-10  vergist
  `);
  expect(trendOf(twice, today).forecastOn).toBe("2026-09-10");
});
