import fc from "fast-check";
import { expect, test } from "vitest";
import { isInRecess, isWorkingDay } from "#domain/calendar.ts";
import { day, daysBetween, plusDays } from "#domain/day.ts";
import { beatsOf, meetingFor, RHYTHM_HORIZON_DAYS } from "#domain/rhythm.ts";
import { someMeeting } from "#test/support/builders.ts";
import { drawnMonths } from "#test/support/drawn-months.ts";
import { lines } from "#test/support/drawn-rows.ts";
import { calendarWith } from "#test/support/drawn-values.ts";
import { breaks, holds } from "#test/support/law.ts";

interface Around {
  readonly today?: string;
  readonly until: string;
  readonly recess?: string;
}

/** The beats of a rhythm, as in `every 2 weeks from 2026-04-02`. */
function beatsAt(rhythm: string, { today = "2026-01-01", until, recess = "" }: Around) {
  const [, weeks, from = ""] = /^every (\d+) weeks? from (\S+)$/.exec(rhythm) ?? [];
  const within = { today: day(today), until: day(until), calendar: calendarWith(recess) };
  return beatsOf({ everyWeeks: Number(weeks), from: day(from) }, within);
}

function drawn(rhythm: string, around: Around, months: readonly string[]): string {
  const calendar = calendarWith(around.recess ?? "");
  return lines(drawnMonths(months, { beats: beatsAt(rhythm, around), calendar }));
}

test("a rhythm of four weeks on Tuesdays stays where it is when nothing is in the way", () => {
  expect(drawn("every 4 weeks from 2026-02-03", { until: "2026-03-31" }, ["2026-02", "2026-03"])).toBe(
    lines(`
                  1        10        20        30
      2026-02     w·M···ww·····ww·····ww·····w
      2026-03     w·M···ww·····ww·····ww·····ww·M
    `),
  );
});

test("on a Monday, Easter and King's Day move it to the Tuesday after, since the Friday before is further", () => {
  expect(
    drawn("every 3 weeks from 2026-03-16", { until: "2026-05-31" }, ["2026-03", "2026-04", "2026-05"]),
  ).toBe(
    lines(`
                  1        10        20        30
      2026-03     w·····ww·····wwM····ww·····ww··
      2026-04     ··hwwoM···ww·····ww·····wwoM··
      2026-05     ·ww·h···ww···h·wwM····wwh····ww
    `),
  );
});

test("of two days that are equally near it takes the earlier: Ascension Day gives way to the Wednesday", () => {
  expect(drawn("every 2 weeks from 2026-04-16", { until: "2026-05-31" }, ["2026-04", "2026-05"])).toBe(
    lines(`
                  1        10        20        30
      2026-04     ··hwwh····ww···M·ww·····wwh··M
      2026-05     ·ww·h···ww··Mo·ww·····wwh··M·ww
    `),
  );
});

test("a recess of a week moves it to the Friday before, and the next one is due where it always was", () => {
  const around = { until: "2026-05-31", recess: "2026-04-25 to 2026-05-03" };
  expect(drawn("every 4 weeks from 2026-04-01", around, ["2026-04", "2026-05"])).toBe(
    lines(`
                  1        10        20        30
      2026-04     M·hwwh····ww·····ww····Mwwhror
      2026-05     rww·h···ww···h·ww·····wwh·M··ww
    `),
  );
});

test("a weekly rhythm does not crowd around a long recess: what lies deep in it is left out", () => {
  const around = { until: "2026-08-31", recess: "2026-07-11 to 2026-08-23" };
  expect(drawn("every 1 week from 2026-06-30", around, ["2026-06", "2026-07", "2026-08"])).toBe(
    lines(`
                  1        10        20        30
      2026-06     ·····ww·····ww·····ww·····ww·M
      2026-07     ···ww·M···wwrxrrrwwrxrrrwwrxrrr
      2026-08     wwrxrrrwwrxrrrwwrxrrrww·M···ww·
    `),
  );
});

test("nothing is proposed before today, not even when the nearest free day was yesterday", () => {
  const days = (today: string) =>
    beatsAt("every 2 weeks from 2026-05-14", { today, until: "2026-05-31" }).map(({ on }) => on);
  expect(days("2026-05-13")).toEqual(["2026-05-13", "2026-05-28"]);
  expect(days("2026-05-14")).toEqual(["2026-05-15", "2026-05-28"]);
  expect(days("2026-05-15")).toEqual(["2026-05-28"]);
});

test("a day says all that stands in its way", () => {
  const [beat] = beatsAt("every 2 weeks from 2026-12-26", {
    until: "2026-12-31",
    recess: "2026-12-19 to 2027-01-03",
  });
  expect(beat?.obstacles).toEqual([
    { kind: "weekend" },
    { kind: "holiday", holiday: "boxing-day" },
    { kind: "recess", name: "recess" },
  ]);
  expect(beat?.on).toBeNull();
});

test.each([
  "every 0 weeks from 2026-01-01",
  "every 4 weeks from 9999-12-31",
  "every 9999 weeks from 2024-01-01",
])("%s proposes nothing", (rhythm) => {
  expect(beatsAt(rhythm, { until: "9999-12-31" })).toEqual([]);
});

test("a meeting that was moved by hand still stands in for its beat, one that was cancelled does not", () => {
  const [beat] = beatsAt("every 4 weeks from 2026-02-03", { until: "2026-02-28" });
  const stands = (on: string, state: "planned" | "cancelled" = "planned") =>
    beat &&
    meetingFor(beat, { meetings: [someMeeting({ on: day(on), state })], everyWeeks: 4 }) !== undefined;
  expect(["2026-02-03", "2026-01-21", "2026-02-16"].map((on) => stands(on))).toEqual([true, true, true]);
  expect(["2026-01-20", "2026-02-17"].map((on) => stands(on))).toEqual([false, false]);
  expect(stands("2026-02-03", "cancelled")).toBe(false);
});

// Laws

const rhythms = fc.record({
  everyWeeks: fc.integer({ min: 1, max: 13 }),
  from: fc.integer({ min: -900, max: 900 }).map((days) => plusDays(day("2026-03-10"), days)),
});
const calendars = fc
  .constantFrom("", "2026-04-25 to 2026-05-03", "2026-07-11 to 2026-08-23", "2026-12-19 to 2027-01-03")
  .map(calendarWith);
const cases = fc.record({ rhythm: rhythms, calendar: calendars });
const [today, until] = [day("2026-03-10"), day("2027-12-31")];

const onFreeDays = (beats: typeof beatsOf) =>
  fc.property(cases, ({ rhythm, calendar }) => {
    const days = beats(rhythm, { today, until, calendar }).flatMap(({ on }) => on ?? []);
    expect(days.filter((on) => !isWorkingDay(on) || isInRecess(on, calendar))).toEqual([]);
    expect(days.filter((on) => on < today)).toEqual([]);
    expect(days).toEqual([...new Set(days)].sort());
  });

test("no proposed day is in a weekend, on a holiday, in recess or before today, and no two are the same", () => {
  holds(onFreeDays(beatsOf));
});

test("that law notices a rhythm that moves nothing", () => {
  breaks(onFreeDays((...given) => beatsOf(...given).map((beat) => ({ ...beat, on: beat.due }))));
});

const keepsToItsGrid = (beats: typeof beatsOf) =>
  fc.property(cases, ({ rhythm, calendar }) => {
    for (const { due, on } of beats(rhythm, { today, until, calendar })) {
      const step = rhythm.everyWeeks * 7;
      expect(daysBetween(rhythm.from, due) % step).toBe(0);
      if (on !== null) expect(2 * Math.abs(daysBetween(due, on))).toBeLessThan(step);
    }
  });

test("what was moved makes nothing drift: every beat is due a whole number of steps from the first day", () => {
  holds(keepsToItsGrid(beatsOf));
});

test("that law notices a rhythm that counts on from where it was moved to", () => {
  const drifting: typeof beatsOf = (rhythm, within) => {
    const [first] = beatsOf(rhythm, within);
    return first?.on ? beatsOf({ ...rhythm, from: first.on }, within) : [];
  };
  breaks(keepsToItsGrid(drifting));
});

test("a recess moves days or leaves them out, and changes no day that is due", () => {
  holds(
    fc.property(cases, ({ rhythm, calendar }) => {
      const dues = (recesses: typeof calendar.recesses) =>
        beatsOf(rhythm, { today, until, calendar: { recesses } }).map(({ due }) => due);
      expect(dues(calendar.recesses)).toEqual(dues([]));
    }),
  );
});

test("there are never more than a weekly rhythm has in two years, however far one looks", () => {
  holds(
    fc.property(cases, ({ rhythm, calendar }) => {
      const beats = beatsOf(rhythm, { today, until: day("9999-12-31"), calendar });
      expect(beats.length).toBeLessThanOrEqual(Math.ceil(RHYTHM_HORIZON_DAYS / 7));
    }),
  );
});
