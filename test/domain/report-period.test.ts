import fc from "fast-check";
import { expect, test } from "vitest";
import { day, plusDays } from "#domain/day.ts";
import { isAbout, periodBefore, periodOn, periodsUntil, reportRhythmOf } from "#domain/report-period.ts";
import { rowsOf } from "#test/support/drawn-rows.ts";
import { holds } from "#test/support/law.ts";

const RHYTHM = { everyWeeks: 4, from: day("2026-01-05"), isUsual: false };
const UNSAID = { everyWeeks: null, from: null };

test.each(
  rowsOf(`
    on          from        until
    2026-01-05  2026-01-05  2026-02-01
    2026-02-01  2026-01-05  2026-02-01
    2026-02-02  2026-02-02  2026-03-01
    2026-01-04  2025-12-08  2026-01-04
  `),
)(
  "every four weeks from 5 January, $on lies in the period from $from until $until",
  ({ on = "", from, until }) => {
    expect(periodOn(RHYTHM, day(on))).toEqual({ from, until });
  },
);

test("periods follow each other without a gap, whatever the rhythm", () => {
  const weeks = fc.integer({ min: 1, max: 26 });
  holds(
    fc.property(weeks, fc.integer({ min: -2000, max: 2000 }), (everyWeeks, ahead) => {
      const rhythm = { ...RHYTHM, everyWeeks };
      const period = periodOn(rhythm, plusDays(RHYTHM.from, ahead));
      expect(periodBefore(rhythm, period).until).toBe(plusDays(period.from, -1));
      expect(periodOn(rhythm, period.until)).toEqual(period);
    }),
  );
});

test("where nobody has said a rhythm it is every four weeks from the Monday of the first phase", () => {
  const today = day("2026-11-20");
  const usual = reportRhythmOf(UNSAID, { firstPhaseOn: day("2026-02-12"), today });
  expect(usual).toEqual({ everyWeeks: 4, from: "2026-02-09", isUsual: true });
});

test("where no phase has a day either, it is counted from the Monday of the week in which the year began", () => {
  const today = day("2026-11-20");
  expect(reportRhythmOf(UNSAID, { firstPhaseOn: null, today }).from).toBe("2025-12-29");
});

test("a programme that says half of its rhythm has the other half as usual", () => {
  const around = { firstPhaseOn: day("2026-02-12"), today: day("2026-11-20") };
  expect(reportRhythmOf({ everyWeeks: 2, from: null }, around)).toEqual({
    ...{ everyWeeks: 2, from: "2026-02-09", isUsual: true },
  });
  expect(reportRhythmOf({ everyWeeks: 6, from: day("2026-03-02") }, around)).toEqual({
    ...{ everyWeeks: 6, from: "2026-03-02", isUsual: false },
  });
});

test("the periods to choose from end with that of today and begin with the rhythm", () => {
  const chosen = periodsUntil(RHYTHM, { today: day("2026-03-10"), count: 13 });
  expect(chosen.map(({ from }) => from)).toEqual(["2026-03-02", "2026-02-02", "2026-01-05"]);
  expect(periodsUntil(RHYTHM, { today: day("2026-03-10"), count: 2 })).toHaveLength(2);
  expect(periodsUntil(RHYTHM, { today: day("2025-03-10"), count: 2 })).toHaveLength(1);
});

test.each(
  rowsOf(`
    report                    period                    about
    2026-01-05 to 2026-02-01  2026-01-05 to 2026-02-01  yes
    2026-01-05 to 2026-02-01  2026-01-19 to 2026-02-01  yes
    2026-01-05 to 2026-01-18  2026-01-05 to 2026-02-01  yes
    2026-01-19 to 2026-02-01  2026-01-05 to 2026-02-01  no
    2026-01-05 to 2026-02-01  2026-02-02 to 2026-03-01  no
  `),
)("a report of $report is about $period: $about", ({ report = "", period = "", about }) => {
  const [periodFrom = "", periodUntil = ""] = report.split(" to ");
  const [from = "", until = ""] = period.split(" to ");
  const head = { periodFrom: day(periodFrom), periodUntil: day(periodUntil) };
  expect(isAbout(head, { from: day(from), until: day(until) })).toBe(about === "yes");
});
