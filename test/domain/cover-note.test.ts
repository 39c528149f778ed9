import { expect, test } from "vitest";
import { COVER_NOTE_HEADINGS, missingHeadings } from "#domain/cover-note.ts";
import { someDecisionPoint } from "#test/support/builders.ts";
import { amountOf } from "#test/support/drawn-values.ts";

const text = {
  effect: "Er is rust.",
  arguments: "1. Het kan.",
  risks: "Er is haast.",
  legal: "Geen.",
  participation: "Met jongeren.",
  communication: "Op de site.",
  followUp: "De akte.",
};
const finished = someDecisionPoint({
  ...{ requestedDecision: ["stem in"], background: "Er is haast.", coverNote: text },
  ...{ amount: amountOf("120.000"), cover: "het MoU-budget" },
});

test("a note that says everything misses nothing", () => {
  expect(missingHeadings(finished)).toEqual([]);
});

test("a note misses every heading under which nothing is written, in the order of the paper", () => {
  const { legal: _, ...others } = text;
  const point = { ...finished, coverNote: others, background: null, requestedDecision: [] };
  expect(missingHeadings(point)).toEqual(["requested", "occasion", "legal"]);
});

test("nothing written at all misses every heading", () => {
  const point = {
    requestedDecision: [],
    background: null,
    coverNote: {},
    amount: amountOf("unknown"),
    cover: null,
  };
  expect(missingHeadings(point)).toEqual(COVER_NOTE_HEADINGS);
});

test.each([
  ["none", null, false],
  ["120.000", null, true],
  ["120.000", "het MoU-budget", false],
  ["unknown", "het MoU-budget", true],
])("of the amount %s with the cover %j the finance is missing: %j", (amount, cover, isMissing) => {
  const point = { ...finished, amount: amountOf(amount), cover };
  expect(missingHeadings(point).includes("finance")).toBe(isMissing);
});
