import type { RatificationStep } from "./authority.ts";
import { seatsOn } from "./body.ts";
import type { Day } from "./day.ts";
import { bindsParties, type Decision, standing } from "./decision.ts";
import { type DecisionPoint, type DecisionPointId, isOpen } from "./decision-point.ts";
import type { Attendance, Meeting, MeetingId } from "./meeting.ts";
import { nextTable } from "./next-meeting.ts";
import type { ParticipantId, PartyId } from "./party.ts";
import type { PartyVerdict } from "./party-verdict.ts";
import { type RouteStep, routeOf, stepsToDo } from "./route.ts";
import type { Governance } from "./table.ts";
import { verdictOf } from "./verdict.ts";

/** What a decision point asks of whoever acts for a party: to mend what is missing from it, or to have it ratified. */
export type PartyAsk = {
  readonly decisionPointId: DecisionPointId;
  readonly title: string;
  /** The last day on which it is in time; null: nobody has said. */
  readonly dueOn: Day | null;
} & (
  | { readonly kind: "standing"; readonly party: PartyVerdict }
  | {
      readonly kind: "ratification";
      readonly decisionNumber: string;
      readonly steps: readonly RatificationStep[];
    }
  | { readonly kind: "route-step"; readonly step: RouteStep }
);

/** The participants that somebody is in a programme, each with the party they act for. */
type Own = readonly { readonly id: ParticipantId; readonly partyId: PartyId }[];

interface Around {
  readonly governance: Governance;
  readonly meetings: readonly Meeting[];
  readonly attendance: readonly (Attendance & { readonly meetingId: MeetingId })[];
  readonly decisions: readonly Decision[];
  readonly routeSteps: readonly RouteStep[];
  readonly today: Day;
}

/**
 * What the decision points that are open ask of the parties that somebody acts for. What stands in the way at a table is
 * asked of whoever is expected there, for it is their authority that falls short; a ratification of everybody of the
 * party.
 */
export function partyAsks(points: readonly DecisionPoint[], own: Own, around: Around): readonly PartyAsk[] {
  return points.filter(isOpen).flatMap((point) => {
    const step = stepAsked(point, own, around);
    if (step.length > 0) return step;
    return point.state === "intended"
      ? ratificationsAsked(point, own, around)
      : standingsAsked(point, own, around);
  });
}

/** The next step of its route is to ratify, at a body where they sit. */
function stepAsked(
  point: DecisionPoint,
  own: Own,
  { governance, routeSteps, today }: Around,
): readonly PartyAsk[] {
  const [step] = stepsToDo(routeOf(point, routeSteps));
  if (step?.kind !== "ratify" || step.bodyId === null) return [];
  const seated = seatsOn(governance.seats, step.bodyId, today).map(({ participantId }) => participantId);
  return own.some(({ id }) => seated.includes(id))
    ? [{ ...subjectOf(point), kind: "route-step", step, dueOn: point.neededBy }]
    : [];
}

/** It was decided under reservation, and the party still has to say at home that it agrees. */
function ratificationsAsked(
  point: DecisionPoint,
  own: Own,
  { decisions, routeSteps }: Around,
): readonly PartyAsk[] {
  const decision = standing(decisions).findLast(({ decisionPointId }) => decisionPointId === point.id);
  if (decision?.status !== "voorgenomen" || !bindsParties(decision.outcome)) return [];
  const ratifying = routeSteps.filter((step) => step.decisionPointId === point.id && step.kind === "ratify");
  if (ratifying.length > 0 && ratifying.every(({ doneOn }) => doneOn !== null)) return [];
  return decision.verdict.parties.flatMap((party) =>
    party.kind === "subject-to-ratification" && actsFor(own, party.partyId)
      ? [
          {
            ...subjectOf(point),
            ...({ kind: "ratification", decisionNumber: decision.number, steps: party.steps } as const),
            dueOn: earliest(point.neededBy, party.definitiveOn),
          },
        ]
      : [],
  );
}

/** At the next meeting their party may not decide yet, or only subject to ratification. */
function standingsAsked(point: DecisionPoint, own: Own, around: Around): readonly PartyAsk[] {
  const body = around.governance.bodies.find(({ id }) => id === point.bodyId);
  if (body === undefined || point.purpose !== "decision") return [];
  const { table, meeting } = nextTable(body, around);
  const expected = own.filter(({ id }) => table.expectedIds.has(id));
  if (!point.requiredPartyIds.some((partyId) => actsFor(expected, partyId))) return [];
  return verdictOf(table, point).parties.flatMap((party): readonly PartyAsk[] => {
    if (!actsFor(expected, party.partyId) || !fallsShort(party)) return [];
    const mendedBy = meeting === null ? point.neededBy : table.homeDecisionBy;
    const dueOn =
      party.kind === "subject-to-ratification" ? earliest(point.neededBy, party.definitiveOn) : mendedBy;
    return [{ ...subjectOf(point), kind: "standing", party, dueOn }];
  });
}

/** Whether their own authority is not enough; what nobody knows is the programme's question and not theirs. */
function fallsShort({ kind }: PartyVerdict): boolean {
  return kind !== "competent" && kind !== "conforms" && kind !== "absent" && kind !== "unknown";
}

function subjectOf({ id, title }: DecisionPoint) {
  return { decisionPointId: id, title };
}

function actsFor(own: Own, partyId: PartyId): boolean {
  return own.some((one) => one.partyId === partyId);
}

function earliest(one: Day | null, other: Day): Day {
  return one !== null && one < other ? one : other;
}
