import type { Day } from "./day.ts";
import { plusDays } from "./day.ts";
import type { Programme } from "./programme.ts";
import { isNear, type ProgrammeSignals } from "./programme-signals.ts";
import type { Light } from "./status.ts";
import type { MonitoringSignal } from "./worst-indicator.ts";

/** By what a portfolio can be put in order; `own` is the order in which its programmes were made. */
export const PORTFOLIO_SORTS = ["own", "name", "gate", "light", "decisions"] as const;
export type PortfolioSort = (typeof PORTFOLIO_SORTS)[number];

/** One programme of a portfolio, with its signals. */
export interface PortfolioRow {
  readonly programme: Pick<Programme, "id" | "slug" | "name">;
  readonly signals: ProgrammeSignals;
  /** How what it measures stands. */
  readonly indicators: MonitoringSignal;
}

/** What is asked of a portfolio besides a text; null is not asked. */
export interface PortfolioQuestion {
  readonly light: Light | null;
  /** A gate that is to be passed within so many weeks. */
  readonly gateWithinWeeks: number | null;
}

export function isAskedFor(
  { signals: { status, nextGate } }: PortfolioRow,
  { light, gateWithinWeeks }: PortfolioQuestion,
  today: Day,
): boolean {
  if (light !== null && status.overall !== light) return false;
  if (gateWithinWeeks === null) return true;
  const on = nextGate?.on ?? null;
  return on !== null && on <= plusDays(today, gateWithinWeeks * 7);
}

/** What most needs a look stands first: the nearest gate, the worst light, the most decisions that are stuck. */
export function inPortfolioOrder(
  rows: readonly PortfolioRow[],
  sort: PortfolioSort,
): readonly PortfolioRow[] {
  switch (sort) {
    case "own":
      return rows;
    case "name":
      return byName(rows, ({ programme }) => programme.name);
    case "gate":
      return [...rows].sort((one, other) => gateDay(one).localeCompare(gateDay(other)));
    case "light":
      return [...rows].sort(
        (one, other) => LIGHT_ORDER.indexOf(lightOf(one)) - LIGHT_ORDER.indexOf(lightOf(other)),
      );
    case "decisions":
      return [...rows].sort(
        (one, other) =>
          countOf(other, "not-competent") - countOf(one, "not-competent") ||
          countOf(other, "subject-to-ratification") - countOf(one, "subject-to-ratification"),
      );
  }
}

/** In the order of the Dutch alphabet, whatever the language of the page. */
export function byName<Known>(all: readonly Known[], nameOf: (one: Known) => string): readonly Known[] {
  return [...all].sort((one, other) => nameOf(one).localeCompare(nameOf(other), "nl", { numeric: true }));
}

/** What of some programmes asks for attention, added up. */
export interface PortfolioSummary {
  readonly programmes: number;
  /** How many have a red light or indicator, something that runs ahead of what should go first, a decision that is stuck, or a gate that is near and not ready. */
  readonly needingAttention: number;
  readonly stuckDecisions: number;
  readonly nearGatesNotReady: number;
  /** Gates to come of which nobody knows the day: they may be near. */
  readonly undatedGates: number;
  readonly unknowns: number;
}

export function portfolioSummary(rows: readonly PortfolioRow[], today: Day): PortfolioSummary {
  const add = (countIn: (row: PortfolioRow) => number) => rows.reduce((sum, row) => sum + countIn(row), 0);
  return {
    programmes: rows.length,
    needingAttention: add((row) => (needsAttention(row, today) ? 1 : 0)),
    stuckDecisions: add((row) => countOf(row, "not-competent")),
    nearGatesNotReady: add((row) => (isHeldNear(row, today) ? 1 : 0)),
    undatedGates: add(({ signals }) => signals.unknowns.gates),
    unknowns: add(({ signals }) => Object.values(signals.unknowns).reduce((sum, one) => sum + one, 0)),
  };
}

function needsAttention(row: PortfolioRow, today: Day): boolean {
  const { light, ahead } = row.indicators;
  const isRed = lightOf(row) === "red" || light === "red";
  return isRed || ahead.length > 0 || countOf(row, "not-competent") > 0 || isHeldNear(row, today);
}

function isHeldNear({ signals: { nextGate } }: PortfolioRow, today: Day): boolean {
  return nextGate !== null && isNear(nextGate, today) && nextGate.readiness.kind !== "ready";
}

const LIGHT_ORDER: readonly Light[] = ["red", "amber", "unknown", "green"];

function lightOf({ signals }: PortfolioRow): Light {
  return signals.status.overall;
}

function gateDay({ signals }: PortfolioRow): string {
  return signals.nextGate?.on ?? "9999";
}

function countOf({ signals }: PortfolioRow, kind: "not-competent" | "subject-to-ratification"): number {
  return signals.decisions.counts[kind];
}
