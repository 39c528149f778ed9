import type { BodyId } from "./body.ts";
import type { Day } from "./day.ts";
import type { DecisionPointId } from "./decision-point.ts";
import type { Provenance } from "./provenance.ts";

export const ROUTE_STEP_KINDS = ["prepare", "advise", "decide", "ratify", "inform"] as const;
export type RouteStepKind = (typeof ROUTE_STEP_KINDS)[number];

/** One step of the way that a decision point goes through bodies (besluitvormingsroute). Null is unknown. */
export interface RouteStep {
  readonly id: string;
  readonly decisionPointId: DecisionPointId;
  readonly ordinal: number;
  readonly kind: RouteStepKind;
  /** What the step is called where its body does not say it, such as "zienswijze raden". */
  readonly name: string | null;
  /** The body whose meeting takes the step; null: a term, or a body outside the programme. */
  readonly bodyId: BodyId | null;
  /** The term of the step in calendar days; null: a meeting takes it. */
  readonly termDays: number | null;
  /** A statutory term does not stop for recess, a customary one does. */
  readonly isStatutory: boolean;
  readonly doneOn: Day | null;
  readonly outcome: string | null;
  readonly provenance: Provenance;
  readonly version: number;
}

/** What must still be done of a route, in order. */
export function stepsToDo(steps: readonly RouteStep[]): readonly RouteStep[] {
  const toDo = steps.filter(({ doneOn }) => doneOn === null);
  return toDo.sort((one, other) => one.ordinal - other.ordinal || (one.id < other.id ? -1 : 1));
}
