import { expect, test } from "vitest";
import { isDissolved } from "#domain/body.ts";
import { day } from "#domain/day.ts";
import { type Reporting, wouldReportToItself } from "#domain/reporting.ts";
import { someBody } from "#test/support/builders.ts";
import { rowsOf } from "#test/support/drawn-rows.ts";

/** The bodies of a drawing: `body` reports to `to`; blank is nobody. */
function drawn(drawing: string): readonly Reporting[] {
  return rowsOf(drawing).map(({ body = "", to }) => ({ id: body, reportsToId: to || null }));
}

const LINES = drawn(`
  body             to
  stuurgroep
  uitvoeringsteam  stuurgroep
  projectgroep     uitvoeringsteam
  werkgroep        projectgroep
`);

// Who may report to whom

test("a body does not report to itself, nor to one that reports to it through others", () => {
  const wouldTurn = (id: string, reportsToId: string | null) =>
    wouldReportToItself(LINES, { id, reportsToId });
  expect(wouldTurn("stuurgroep", "stuurgroep")).toBe(true);
  expect(wouldTurn("stuurgroep", "uitvoeringsteam")).toBe(true);
  expect(wouldTurn("stuurgroep", "werkgroep")).toBe(true);
});

test("it may report to any other, or to nobody", () => {
  const wouldTurn = (id: string, reportsToId: string | null) =>
    wouldReportToItself(LINES, { id, reportsToId });
  expect(wouldTurn("werkgroep", "stuurgroep")).toBe(false);
  expect(wouldTurn("projectgroep", "stuurgroep")).toBe(false);
  expect(wouldTurn("werkgroep", null)).toBe(false);
  expect(wouldTurn("nieuw gremium", "werkgroep")).toBe(false);
});

test("a circle of others, should there be one, does not hold it up", () => {
  const circle = drawn(`
    body  to
    a     b
    b     a
  `);
  expect(wouldReportToItself(circle, { id: "c", reportsToId: "a" })).toBe(false);
});

// Lapsing

test("a body is there until the day of its dissolution, and no more from that day on", () => {
  const body = someBody({ dissolvedOn: day("2026-07-01") });
  expect(isDissolved(body, day("2026-06-30"))).toBe(false);
  expect(isDissolved(body, day("2026-07-01"))).toBe(true);
  expect(isDissolved(someBody(), day("2036-07-01"))).toBe(false);
});
