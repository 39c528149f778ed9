import type { BodyId } from "./body.ts";
import type { Day } from "./day.ts";
import type { DecisionPoint, DecisionPointId } from "./decision-point.ts";
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

/** Terms that routes often take, in calendar days. */
export const USUAL_TERMS = {
  /** The law says "reasonable" (WOR 25); six weeks is a house norm. */
  "advies-or": { kind: "advise", termDays: 42, isStatutory: false },
  /** About the draft of a joint arrangement: Wgr art. 1 lid 3 (Kamerstuk 35 513 nr. 2, checked 2026-11). */
  "zienswijze-8": { kind: "advise", termDays: 56, isStatutory: true },
  /** The design names it; nobody has traced on which law it rests, so recess stretches it: the safe side. */
  "zienswijze-12": { kind: "advise", termDays: 84, isStatutory: false },
} as const satisfies Readonly<Record<string, Pick<RouteStep, "kind" | "termDays" | "isStatutory">>>;
export type UsualTerm = keyof typeof USUAL_TERMS;

/** The first place of a route first. */
export function inRouteOrder(steps: readonly RouteStep[]): readonly RouteStep[] {
  return [...steps].sort((one, other) => one.ordinal - other.ordinal || (one.id < other.id ? -1 : 1));
}

/** What must still be done of a route, in order. */
export function stepsToDo(steps: readonly RouteStep[]): readonly RouteStep[] {
  return inRouteOrder(steps.filter(({ doneOn }) => doneOn === null));
}

/**
 * The route of a decision point: its own, or where nobody made one the single step that its body takes. Of what is
 * decided but not yet definitive, only what follows upon the decision is left.
 */
export function routeOf(
  point: Pick<DecisionPoint, "id" | "bodyId" | "purpose" | "state">,
  steps: readonly RouteStep[],
): readonly RouteStep[] {
  const own = inRouteOrder(steps.filter(({ decisionPointId }) => decisionPointId === point.id));
  const route = own.length === 0 ? [ownStep(point)] : own;
  const decided = route.findLastIndex(({ kind, bodyId }) => kind === "decide" && bodyId === point.bodyId);
  return point.state === "intended" ? route.slice(decided + 1) : route;
}

function ownStep({ id, bodyId, purpose }: Pick<DecisionPoint, "id" | "bodyId" | "purpose">): RouteStep {
  return {
    ...{ id: `${id}:own`, decisionPointId: id, ordinal: 1, name: null, bodyId, version: 0 },
    kind: purpose === "decision" ? "decide" : "inform",
    ...{ termDays: null, isStatutory: false, doneOn: null, outcome: null, provenance: "entered" },
  };
}
