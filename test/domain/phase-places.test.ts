import { expect, test } from "vitest";
import { parseDay } from "#domain/day.ts";
import { boundsOf } from "#domain/phase-places.ts";
import { rowsOf } from "#test/support/drawn-rows.ts";

const phases = rowsOf(`
  phase         starts        ends
  opmaat
  verkenning    2026-01-01    2026-06-30
  inrichting
  pilots
  uitvoering    2027-03-01
  evaluatie
`).map(({ phase = "", starts = "", ends = "" }) => ({
  ...{ name: phase, startsOn: parseDay(starts) ?? null, endsOn: parseDay(ends) ?? null },
}));

test.each([
  ["inrichting", "2026-06-30", "2027-03-01"],
  ["pilots", "2026-06-30", "2027-03-01"],
  ["opmaat", null, "2026-01-01"],
  ["evaluatie", "2027-03-01", null],
])("%s, of which no day is known, lies after %s and before %s", (name, from, until) => {
  const phase = phases.find((one) => one.name === name) ?? expect.fail(name);
  expect(boundsOf(phases, phase)).toEqual({ from, until });
});

test("where no day is known at all nothing is said of any", () => {
  const undated = phases.map((phase) => ({ ...phase, startsOn: null, endsOn: null }));
  for (const phase of undated) expect(boundsOf(undated, phase)).toEqual({ from: null, until: null });
});
