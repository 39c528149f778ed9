import type { Day } from "./day.ts";
import {
  type Criterion,
  type Gate,
  type GateId,
  type GateOutcome,
  gateReadiness,
  openCriteria,
} from "./gate.ts";
import type { ParticipantId } from "./party.ts";
import type { Phase } from "./phase.ts";
import type { Provenance } from "./provenance.ts";

/** What was decided at a gate, with what was open there at that moment. Never edited. */
export interface RecordedOutcome {
  readonly id: string;
  readonly gateId: GateId;
  readonly outcome: GateOutcome;
  readonly on: Day;
  readonly decisionId: string | null;
  readonly text: string;
  readonly openCriterionIds: readonly string[];
  readonly scorePercent: number | null;
  readonly byName: string;
  readonly provenance: Provenance;
}

/** Whether a gate was passed: with or without conditions, or what its body said last instead; open before that. */
export const GATE_PASSAGES = ["passed", "conditional", "hold", "stop", "open"] as const;
export type GatePassage = (typeof GATE_PASSAGES)[number];

/** How a gate stood on a day. What was passed stays passed, whatever came later: time never un-passes a gate. */
export function gatePassage(
  outcomes: readonly Pick<RecordedOutcome, "outcome" | "on">[],
  asOf: Day,
): GatePassage {
  const known = outcomes.filter(({ on }) => on <= asOf);
  if (known.some(({ outcome }) => outcome === "go")) return "passed";
  if (known.some(({ outcome }) => outcome === "conditional-go")) return "conditional";
  const last = known.at(-1)?.outcome;
  return last === "hold" || last === "stop" ? last : "open";
}

/** How a gate is drawn: filled, half filled, ringed, or open. */
export const GATE_MARKS = ["passed", "conditional", "held", "open"] as const;
export type GateMark = (typeof GATE_MARKS)[number];

export function gateMark(passage: GatePassage, gate: { readonly criteria: readonly Criterion[] }): GateMark {
  if (passage === "passed" || passage === "conditional") return passage;
  const isHeld = passage !== "open" || gateReadiness(gate).kind === "held";
  return isHeld ? "held" : "open";
}

/** Work on a phase began although the gate before it is held or was not passed: at one's own risk (op eigen risico). */
export function isAtOwnRisk(phase: Pick<Phase, "startsOn">, mark: GateMark, today: Day): boolean {
  return mark === "held" && phase.startsOn !== null && phase.startsOn <= today;
}

/** What must still be done after a conditional go: by whom, before which day, and for which criterion if for one. */
export interface GateCondition {
  readonly criterionId: string | null;
  readonly text: string;
  readonly ownerId: ParticipantId | null;
  readonly dueOn: Day | null;
}

/** Whether an outcome may be recorded as asked, and what forbids it. */
export type RecordableOutcome =
  | { readonly kind: "recordable" }
  | { readonly kind: "already-passed" }
  | { readonly kind: "open-criteria"; readonly criteria: readonly Criterion[] }
  | { readonly kind: "unnamed-criteria"; readonly criteria: readonly Criterion[] }
  | { readonly kind: "no-conditions" }
  | { readonly kind: "loose-conditions"; readonly conditions: readonly GateCondition[] };

/**
 * A go over an open hard criterion is refused, unless it is a conditional go that names every one of them, each
 * condition with an owner and a day. What was passed is not decided again; only a conditional go may become a go.
 */
export function recordableOutcome(
  wanted: { readonly outcome: GateOutcome; readonly conditions: readonly GateCondition[] },
  gate: { readonly criteria: readonly Criterion[]; readonly passage: GatePassage },
): RecordableOutcome {
  const { outcome, conditions } = wanted;
  if (gate.passage === "passed" || (gate.passage === "conditional" && outcome !== "go"))
    return { kind: "already-passed" };
  const open = openCriteria(gate);
  if (outcome === "go" && open.length > 0) return { kind: "open-criteria", criteria: open };
  return outcome === "conditional-go" ? conditionsHold(conditions, open) : { kind: "recordable" };
}

function conditionsHold(
  conditions: readonly GateCondition[],
  open: readonly Criterion[],
): Exclude<RecordableOutcome, { readonly kind: "already-passed" | "open-criteria" }> {
  const unnamed = open.filter(({ id }) => !conditions.some(({ criterionId }) => criterionId === id));
  if (unnamed.length > 0) return { kind: "unnamed-criteria", criteria: unnamed };
  if (conditions.length === 0) return { kind: "no-conditions" };
  const loose = conditions.filter(
    ({ text, ownerId, dueOn }) => text === "" || ownerId === null || dueOn === null,
  );
  return loose.length === 0 ? { kind: "recordable" } : { kind: "loose-conditions", conditions: loose };
}

/** As much of a gate as the koerslijn draws. */
export type MarkedGate = Pick<Gate, "id" | "name" | "on"> & { readonly mark: GateMark };

/** The gates, each with how it stands and is drawn on a day. */
export function markedGates<Known extends Pick<Gate, "id" | "name" | "on" | "criteria">>(
  gates: readonly Known[],
  { outcomes, asOf }: { readonly outcomes: readonly RecordedOutcome[]; readonly asOf: Day },
): readonly (Known & { readonly passage: GatePassage; readonly mark: GateMark })[] {
  const of = Map.groupBy(outcomes, ({ gateId }) => gateId);
  return gates.map((gate) => {
    const passage = gatePassage(of.get(gate.id) ?? [], asOf);
    return { ...gate, passage, mark: gateMark(passage, gate) };
  });
}
