import { expect, test } from "vitest";
import { day } from "#domain/day.ts";
import { gateCalendar } from "#domain/gate-calendar.ts";
import type { GatePassage } from "#domain/gate-outcome.ts";
import { GATE_PASSAGES } from "#domain/gate-outcome.ts";
import type { GateSignal } from "#domain/programme-signals.ts";
import { drawnPortfolio } from "#test/support/drawn-portfolio.ts";
import { lines, rowsOf, wordOf } from "#test/support/drawn-rows.ts";

const TODAY = day("2026-11-22");

/** Gates drawn under `programme`, `gate`, `on` (blank: unknown) and `passage` (blank: open). */
function calendarOf(drawing: string, around = "2026-11-22") {
  const gates = rowsOf(drawing);
  const names = [...new Set(gates.map(({ programme = "" }) => programme))];
  const rows = drawnPortfolio(["programme", ...names].join("\n")).map((row) => ({
    ...row,
    signals: {
      ...row.signals,
      gates: gates.filter((one) => one.programme === row.programme.name).map(gateFrom),
    },
  }));
  return gateCalendar(rows, { around: day(around), today: TODAY });
}

function gateFrom({ gate = "", on, passage }: Readonly<Record<string, string>>): GateSignal {
  return {
    ...{ id: gate, name: gate, on: on ? day(on) : null, mark: "open" },
    passage: wordOf(GATE_PASSAGES, passage || "open") satisfies GatePassage,
    readiness: { kind: "ready", scorePercent: 100 },
  };
}

/** A line a quarter with its gates, then what is apart. */
function drawn({ quarters, overdue, undated, later }: ReturnType<typeof calendarOf>): string {
  const names = (gates: typeof overdue) =>
    gates.map(({ programme, gate }) => `${programme.name} ${gate.name}`).join(", ") || "-";
  return [
    ...quarters.map(({ window, gates }) => `${window.from} ${window.until}  ${names(gates)}`),
    `overdue  ${names(overdue)}`,
    `undated  ${names(undated)}`,
    `later  ${later}`,
  ].join("\n");
}

const PLANS = `
  programme  gate  on          passage
  Zorg       I     2026-05-01  passed
  Zorg       II    2026-12-18
  Zorg       III   2027-10-01
  Wonen      I     2026-09-30
  Wonen      II    2026-10-01  go-ed
  Wonen      III   2027-03-31
  Wonen      IV
  Jeugd      I     2027-01-15
  Jeugd      II                passed
  Jeugd      III   2027-09-30  hold
`.replace("go-ed", "passed");

test("four quarters begin with the one that runs, each gate in its own, the nearest first", () => {
  expect(drawn(calendarOf(PLANS))).toBe(
    lines(`
      2026-10-01 2026-12-31  Wonen II, Zorg II
      2027-01-01 2027-03-31  Jeugd I, Wonen III
      2027-04-01 2027-06-30  -
      2027-07-01 2027-09-30  Jeugd III
      overdue  Wonen I
      undated  Wonen IV
      later  1
    `),
  );
});

test("a later year shows its own quarters; what should have been by today is overdue there too, and nothing to come is", () => {
  expect(drawn(calendarOf(PLANS, "2027-08-15"))).toBe(
    lines(`
      2027-07-01 2027-09-30  Jeugd III
      2027-10-01 2027-12-31  Zorg III
      2028-01-01 2028-03-31  -
      2028-04-01 2028-06-30  -
      overdue  Wonen I
      undated  Wonen IV
      later  0
    `),
  );
});

test("a portfolio without gates has four empty quarters", () => {
  expect(calendarOf("programme  gate").quarters.map(({ gates }) => gates)).toEqual([[], [], [], []]);
});
