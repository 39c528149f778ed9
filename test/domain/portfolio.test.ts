import { expect, test } from "vitest";
import { day } from "#domain/day.ts";
import { inPortfolioOrder, isAskedFor, PORTFOLIO_SORTS, portfolioSummary } from "#domain/portfolio.ts";
import { drawnPortfolio } from "#test/support/drawn-portfolio.ts";

const TODAY = day("2026-06-15");
const PORTFOLIO = drawnPortfolio(`
  programme   gate        ready  light    stuck  reserved  unknown
  Zorg        2026-07-01  no     green    0      3         2
  Anker       ?           no     red      2      0         4
  Wonen       2026-08-01  no     unknown  0      0
  Brug        2026-06-20  yes    amber    2      1
  Dorp                           green    0      0         1
`);
const names = (rows: typeof PORTFOLIO) => rows.map(({ programme }) => programme.name).join(" ");

test.each([
  ["own", "Zorg Anker Wonen Brug Dorp"],
  ["name", "Anker Brug Dorp Wonen Zorg"],
  ["gate", "Brug Zorg Wonen Anker Dorp"],
  ["light", "Anker Brug Wonen Zorg Dorp"],
  ["decisions", "Brug Anker Zorg Wonen Dorp"],
] as const)("in the order of %s a portfolio reads %s", (sort, expected) => {
  expect(names(inPortfolioOrder(PORTFOLIO, sort))).toBe(expected);
});

test("no order loses a programme, and none changes the portfolio itself", () => {
  for (const sort of PORTFOLIO_SORTS)
    expect(new Set(inPortfolioOrder(PORTFOLIO, sort))).toEqual(new Set(PORTFOLIO));
  expect(names(PORTFOLIO)).toBe("Zorg Anker Wonen Brug Dorp");
});

test("programmes without a gate, or with one that has no day, come last and keep their own order", () => {
  expect(names(inPortfolioOrder(PORTFOLIO, "gate")).endsWith("Anker Dorp")).toBe(true);
});

test.each([
  [{ light: "green" as const, gateWithinWeeks: null }, "Zorg Dorp"],
  [{ light: "unknown" as const, gateWithinWeeks: null }, "Wonen"],
  [{ light: null, gateWithinWeeks: 6 }, "Zorg Brug"],
  [{ light: null, gateWithinWeeks: 13 }, "Zorg Wonen Brug"],
  [{ light: "amber" as const, gateWithinWeeks: 6 }, "Brug"],
  [{ light: null, gateWithinWeeks: null }, "Zorg Anker Wonen Brug Dorp"],
])("asked for %o one sees %s", (question, expected) => {
  expect(names(PORTFOLIO.filter((row) => isAskedFor(row, question, TODAY)))).toBe(expected);
});

test("the summary counts what is stuck, what is near and not ready, and what nobody knows", () => {
  expect(portfolioSummary(PORTFOLIO, TODAY)).toEqual({
    ...{
      programmes: 5,
      needingAttention: 3,
      stuckDecisions: 4,
      nearGatesNotReady: 1,
      undatedGates: 0,
      unknowns: 7,
    },
  });
});

test("a gate of which nobody said what must hold is not ready, and one whose day went by is near", () => {
  const rows = drawnPortfolio(`
    programme  gate        ready  light
    Zorg       2026-06-20  ?      green
    Wonen      2026-05-01  no     green
  `);
  expect(portfolioSummary(rows, TODAY)).toMatchObject({ nearGatesNotReady: 2, needingAttention: 2 });
});

test("a red indicator asks for attention as a red light does; an amber one does not yet", () => {
  const rows = drawnPortfolio(`
    programme  indicator
    Zorg       red
    Wonen      amber
    Brug       unknown
  `);
  expect(portfolioSummary(rows, TODAY).needingAttention).toBe(1);
});

test("so does a coupling of which what should follow runs ahead", () => {
  const [row] = drawnPortfolio("programme  indicator\nZorg       green");
  if (row === undefined) throw new Error("nothing was drawn");
  const ahead = { ...row, indicators: { ...row.indicators, ahead: ["Eerst alternatieven"] } };
  expect(portfolioSummary([row], TODAY).needingAttention).toBe(0);
  expect(portfolioSummary([ahead], TODAY).needingAttention).toBe(1);
});

test("an empty portfolio has nothing to say", () => {
  expect(portfolioSummary([], TODAY)).toEqual({
    ...{
      programmes: 0,
      needingAttention: 0,
      stuckDecisions: 0,
      nearGatesNotReady: 0,
      undatedGates: 0,
      unknowns: 0,
    },
  });
});
