import { expect, test } from "vitest";
import { type Day, day } from "#domain/day.ts";
import { periodOn } from "#domain/report-period.ts";
import { dueReports, isReportMissing, remindersOf } from "#domain/report-reminder.ts";

const RHYTHM = { everyWeeks: 4, from: day("2026-01-05"), isUsual: false };
const TODAY = day("2026-03-10");
const NOW = periodOn(RHYTHM, TODAY);

const stream = (id: string, startsOn: string | null = null, endedOn: string | null = null) => ({
  ...{ id, startsOn: startsOn as Day | null, endedOn: endedOn as Day | null },
});
const report = (workstreamId: string, on: string, rhythm = RHYTHM) => {
  const { from, until } = periodOn(rhythm, day(on));
  return { workstreamId, periodFrom: from, periodUntil: until };
};
const due = (
  one: ReturnType<typeof stream>,
  reports: readonly ReturnType<typeof report>[],
  rhythm = RHYTHM,
) =>
  dueReports(one, { rhythm, reports, today: TODAY }).map(
    ({ period, isLate }) => `${period.from}${isLate ? " late" : ""}`,
  );

test("whoever has not reported is reminded, with since when it is silent", () => {
  const workstreams = [stream("toeleiding"), stream("onderwijs"), stream("wonen")];
  const reports = [
    ...[report("toeleiding", "2026-03-03"), report("onderwijs", "2026-01-06")],
    report("onderwijs", "2025-12-10"),
  ];
  expect(remindersOf(NOW, { workstreams, reports })).toEqual([
    { workstreamId: "onderwijs", silentSince: "2026-02-01" },
    { workstreamId: "wonen", silentSince: null },
  ]);
});

test("a workstream that had not begun or was over by then is not reminded", () => {
  const workstreams = [
    ...[stream("later", "2026-04-06"), stream("over", null, "2026-03-02")],
    ...[stream("begins", "2026-03-29"), stream("ends", null, "2026-03-03")],
  ];
  expect(remindersOf(NOW, { workstreams, reports: [] }).map(({ workstreamId }) => workstreamId)).toEqual([
    "begins",
    "ends",
  ]);
});

test("one owes the report of the period that ended, and that of the one that runs", () => {
  expect(due(stream("wonen"), [])).toEqual(["2026-02-02 late", "2026-03-02"]);
  expect(due(stream("wonen"), [report("wonen", "2026-02-10")])).toEqual(["2026-03-02"]);
  expect(due(stream("wonen"), [report("wonen", "2026-03-10")])).toEqual(["2026-02-02 late"]);
});

test("one owes nothing of before one began, or of before the rhythm began", () => {
  expect(due(stream("wonen", "2026-03-02"), [])).toEqual(["2026-03-02"]);
  expect(due(stream("wonen"), [], { ...RHYTHM, from: day("2026-03-02") })).toEqual(["2026-03-02"]);
});

test("where nobody has said how often, only whoever reported before can be late", () => {
  const usual = { ...RHYTHM, isUsual: true };
  expect(due(stream("wonen"), [], usual)).toEqual(["2026-03-02"]);
  expect(due(stream("wonen"), [report("wonen", "2026-01-06")], usual)).toEqual([
    "2026-02-02 late",
    "2026-03-02",
  ]);
});

test("whether the last report is missing is unknown where none was due", () => {
  const missing = (reports: readonly ReturnType<typeof report>[], rhythm = RHYTHM) =>
    isReportMissing(stream("wonen"), { rhythm, reports, today: TODAY });
  expect(missing([])).toBe(true);
  expect(missing([report("wonen", "2026-02-10")])).toBe(false);
  expect(missing([], { ...RHYTHM, isUsual: true })).toBeNull();
});
