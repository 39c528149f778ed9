import type { Day } from "#domain/day.ts";
import { day } from "#domain/day.ts";
import { CRITERION_WEIGHTS, type Criterion, GATE_OUTCOMES, type GateReadiness } from "#domain/gate.ts";
import type { GateCondition, RecordedOutcome } from "#domain/gate-outcome.ts";
import { rowsOf, wordOf } from "./drawn-rows.ts";

const MET = { met: true, open: false, unknown: null } as const;

/**
 * A gate drawn by its criteria: under `criterion`, `weight` and `answer`, the last being `met`, `open` (somebody said
 * that it is not) or `unknown` (nobody said anything).
 */
export function drawnGate(drawing: string): { readonly criteria: readonly Criterion[] } {
  return {
    criteria: rowsOf(drawing).map(({ criterion = "", weight = "", answer = "" }) => ({
      ...{ id: criterion, text: criterion, kind: "by-hand" as const },
      weight: wordOf(CRITERION_WEIGHTS, weight),
      isMet: MET[wordOf(["met", "open", "unknown"], answer)],
    })),
  };
}

/** What was decided at a gate, drawn under `day` and `outcome`, the oldest first. */
export function drawnOutcomes(drawing: string): readonly Pick<RecordedOutcome, "outcome" | "on">[] {
  return rowsOf(drawing).map((row) => ({
    on: day(row.day ?? ""),
    outcome: wordOf(GATE_OUTCOMES, row.outcome ?? ""),
  }));
}

/** Conditions drawn under `for` (blank: for no criterion), `text`, `owner` and `due` (blank: none). */
export function drawnConditions(drawing: string): readonly GateCondition[] {
  return rowsOf(drawing).map((row) => ({
    criterionId: row.for || null,
    text: row.text ?? "",
    ownerId: row.owner || null,
    dueOn: row.due ? (day(row.due) satisfies Day) : null,
  }));
}

/** `ready 100 %`, `held 42 % by Formatieplan, Was-wordt-lijst`, or `nobody said what must hold`. */
export function readinessDrawn(readiness: GateReadiness): string {
  if (readiness.kind === "without-criteria") return "nobody said what must hold";
  const by = readiness.kind === "held" ? ` by ${readiness.by.map(({ text }) => text).join(", ")}` : "";
  return `${readiness.kind} ${readiness.scorePercent} %${by}`;
}
