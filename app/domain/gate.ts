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

/** As much of a criterion as its gate is weighed by. */
type Weighed = Pick<Criterion, "weight" | "isMet">;

/**
 * Where a gate stands (R3): held while a hard criterion is not known to be met, whatever the score. The score is in
 * whole percent. Of a gate without criteria nobody has said what must hold, so nobody can say that it is ready.
 */
export type GateReadiness<Known extends Weighed = Criterion> =
  | { readonly kind: "ready"; readonly scorePercent: number }
  | { readonly kind: "held"; readonly by: readonly Known[]; readonly scorePercent: number }
  | { readonly kind: "without-criteria"; readonly scorePercent: null };

export function gateReadiness<Known extends Weighed>(gate: {
  readonly criteria: readonly Known[];
}): GateReadiness<Known> {
  const score = scorePercent(gate.criteria);
  if (score === null) return { kind: "without-criteria", scorePercent: null };
  const by = openCriteria(gate);
  return by.length === 0 ? { kind: "ready", scorePercent: score } : { kind: "held", by, scorePercent: score };
}

/** The hard criteria that are not known to be met. */
export function openCriteria<Known extends Weighed>(gate: {
  readonly criteria: readonly Known[];
}): readonly Known[] {
  return gate.criteria.filter(({ weight, isMet }) => weight === "hard" && isMet !== true);
}

/** In the order of the phases that they open, then of their days, then of when they were made. */
export function inGateOrder<Known extends Pick<Gate, "id" | "on" | "opensPhaseId">>(
  gates: readonly Known[],
  phases: readonly { readonly id: string; readonly ordinal: number }[],
): readonly Known[] {
  const ordinals = new Map(phases.map(({ id, ordinal }) => [id, ordinal]));
  const last = Number.MAX_SAFE_INTEGER;
  const placeOf = ({ opensPhaseId }: Known) => ordinals.get(opensPhaseId ?? "") ?? last;
  return [...gates].sort(
    (one, other) =>
      placeOf(one) - placeOf(other) ||
      (one.on ?? "9999").localeCompare(other.on ?? "9999") ||
      (one.id < other.id ? -1 : 1),
  );
}

/** How much a criterion weighs in the score: one that holds the gate counts for two (ADR 0025). */
const SCORE_WEIGHTS: Readonly<Record<CriterionWeight, number>> = { hard: 2, soft: 1 };

/** Met weight of all weight, in whole percent, rounded down: 100 only where all is met. Null: nothing to weigh. */
function scorePercent(criteria: readonly Weighed[]): number | null {
  if (criteria.length === 0) return null;
  const met = weightOf(criteria.filter(({ isMet }) => isMet === true));
  return Math.floor((100 * met) / weightOf(criteria));
}

function weightOf(criteria: readonly Weighed[]): number {
  return criteria.reduce((sum, { weight }) => sum + SCORE_WEIGHTS[weight], 0);
}
