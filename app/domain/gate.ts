import type { BodyId } from "./body.ts";
import type { Day } from "./day.ts";
import type { DecisionPointId } from "./decision-point.ts";
import type { Provenance } from "./provenance.ts";

export type GateId = string;

/** A decision between phases (beslismoment): its own date, its own conditions. Null is unknown. */
export interface Gate {
  readonly id: GateId;
  readonly name: string;
  readonly on: Day | null;
  readonly bodyId: BodyId | null;
  /** The question that the body answers at this gate. */
  readonly decisionPointId: DecisionPointId | null;
  /** The phase that may start once the gate is passed. */
  readonly opensPhaseId: string | null;
  readonly criteria: readonly Criterion[];
  readonly provenance: Provenance;
  readonly version: number;
}

/** A hard criterion holds the gate while it is open; a soft one only counts for the score. */
export const CRITERION_WEIGHTS = ["hard", "soft"] as const;
export type CriterionWeight = (typeof CRITERION_WEIGHTS)[number];

/** Where the answer comes from: a product, a decision, an advice, or what somebody states with its evidence. */
export const CRITERION_KINDS = [
  "deliverable-adopted",
  "decision-taken",
  "advice-received",
  "budget-covered",
  "risk-below-threshold",
  "by-hand",
] as const;
export type CriterionKind = (typeof CRITERION_KINDS)[number];

/** What must hold before a gate is passed (criterium). */
export interface Criterion {
  readonly id: string;
  readonly text: string;
  readonly weight: CriterionWeight;
  readonly kind: CriterionKind;
  /** Null: nobody has said whether it is met. */
  readonly isMet: boolean | null;
}

/** What the body decided at a gate (R3). */
export const GATE_OUTCOMES = ["go", "conditional-go", "hold", "stop"] as const;
export type GateOutcome = (typeof GATE_OUTCOMES)[number];

/** The hard criteria that are not known to be met. */
export function openCriteria<Known extends Pick<Criterion, "weight" | "isMet">>(gate: {
  readonly criteria: readonly Known[];
}): readonly Known[] {
  return gate.criteria.filter(({ weight, isMet }) => weight === "hard" && isMet !== true);
}
