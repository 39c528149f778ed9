import type { Day } from "./day.ts";
import { bindsParties, type Decision, standing } from "./decision.ts";
import type { DecisionPointId } from "./decision-point.ts";
import type { DeliverableId, DeliverableState } from "./deliverable.ts";
import type { Criterion } from "./gate.ts";

/** What answers a criterion: the record that its kind names, or where none is linked what somebody states. */
export interface AnsweredBy extends Pick<Criterion, "id" | "kind"> {
  readonly deliverableId: DeliverableId | null;
  readonly decisionPointId: DecisionPointId | null;
  readonly routeStepId: string | null;
}

/** What somebody said of a criterion, and since when. Null takes back what was said: nobody knows. */
export interface CriterionStatement {
  readonly criterionId: string;
  readonly isMet: boolean | null;
  readonly evidence: string | null;
  readonly on: Day;
  readonly byName: string;
}

/** How the state of a product went. */
export interface DeliverableTurn {
  readonly deliverableId: DeliverableId;
  readonly state: DeliverableState;
  /** Null: it has had this state for as long as it stands in Koers. */
  readonly on: Day | null;
}

/** Everything that may answer a criterion, each list the oldest first. What may not be seen is not in it. */
export interface CriterionFacts {
  readonly statements: readonly CriterionStatement[];
  readonly deliverables: readonly DeliverableTurn[];
  readonly decisions: readonly Pick<
    Decision,
    "id" | "decisionPointId" | "on" | "outcome" | "status" | "correctsId" | "number"
  >[];
  readonly steps: readonly { readonly id: string; readonly doneOn: Day | null }[];
}

/** Whether a criterion is met, what says so, and since when. */
export type CriterionAnswer = { readonly isMet: boolean | null; readonly since: Day | null } & (
  | { readonly by: "nobody" }
  | { readonly by: "statement"; readonly evidence: string | null; readonly byName: string }
  | { readonly by: "deliverable"; readonly state: DeliverableState }
  | { readonly by: "decision"; readonly number: string }
  | { readonly by: "advice" }
);

const UNANSWERED: CriterionAnswer = { isMet: null, since: null, by: "nobody" };

/**
 * The answer to a criterion as it was known on a day (R3). A linked record answers by itself: a product by its state,
 * a decision point by a decision to agree that is definitive, an advice by the day on which its step was done. Where
 * nothing is linked the last statement holds. No data is unknown, and never met.
 */
export function answerOf(criterion: AnsweredBy, facts: CriterionFacts, asOf: Day): CriterionAnswer {
  switch (linkOf(criterion)) {
    case "deliverable":
      return productAnswer(criterion, facts, asOf);
    case "decision":
      return decisionAnswer(criterion, facts, asOf);
    case "advice":
      return adviceAnswer(criterion, facts, asOf);
    case null:
      return statedAnswer(criterion, facts, asOf);
  }
}

/** Which record answers a criterion; null: somebody must state it. */
export function linkOf(criterion: Omit<AnsweredBy, "id">): "deliverable" | "decision" | "advice" | null {
  const { kind, deliverableId, decisionPointId, routeStepId } = criterion;
  if (kind === "deliverable-adopted" && deliverableId !== null) return "deliverable";
  if (kind === "decision-taken" && decisionPointId !== null) return "decision";
  return kind === "advice-received" && routeStepId !== null ? "advice" : null;
}

function productAnswer(
  { deliverableId }: AnsweredBy,
  { deliverables }: CriterionFacts,
  asOf: Day,
): CriterionAnswer {
  const last = deliverables.findLast(
    (one) => one.deliverableId === deliverableId && (one.on === null || one.on <= asOf),
  );
  if (last === undefined) return UNANSWERED;
  return { isMet: last.state === "adopted", since: last.on, by: "deliverable", state: last.state };
}

function decisionAnswer(
  { decisionPointId }: AnsweredBy,
  { decisions }: CriterionFacts,
  asOf: Day,
): CriterionAnswer {
  const taken = decisions.filter((one) => one.decisionPointId === decisionPointId && one.on <= asOf);
  const last = standing(taken).at(-1);
  if (last === undefined) return UNANSWERED;
  const isMet = bindsParties(last.outcome) && last.status === "definitief";
  return { isMet, since: last.on, by: "decision", number: last.number };
}

function adviceAnswer({ routeStepId }: AnsweredBy, { steps }: CriterionFacts, asOf: Day): CriterionAnswer {
  const step = steps.find(({ id }) => id === routeStepId);
  if (step === undefined) return UNANSWERED;
  const isMet = step.doneOn !== null && step.doneOn <= asOf;
  return { isMet, since: isMet ? step.doneOn : null, by: "advice" };
}

function statedAnswer({ id }: AnsweredBy, { statements }: CriterionFacts, asOf: Day): CriterionAnswer {
  const last = statements.findLast(({ criterionId, on }) => criterionId === id && on <= asOf);
  if (last === undefined) return UNANSWERED;
  const { isMet, evidence, byName, on } = last;
  return { isMet, since: on, by: "statement", evidence, byName };
}
