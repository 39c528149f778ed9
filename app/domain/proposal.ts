import type { AgendaKind } from "./agenda.ts";
import type { Authority } from "./authority.ts";
import { endsSoon, type Seat, seatsOn } from "./body.ts";
import { couplingReasons } from "./coupling-proposal.ts";
import type { Decision } from "./decision.ts";
import type { DecisionPoint } from "./decision-point.ts";
import { proposeDecisionPoint } from "./decision-proposal.ts";
import { type GateRecords, gatesDue } from "./gate-proposal.ts";
import { indicatorReasons } from "./indicator-proposal.ts";
import { inOrder } from "./meeting.ts";
import type { FollowedCoupling, FollowedIndicator } from "./monitoring.ts";
import type { OpenQuestion } from "./open-question.ts";
import { type ProgressRecords, progressDue } from "./progress-proposal.ts";
import { proposed, together } from "./proposed.ts";
import type { Proposal, Reason } from "./reason.ts";
import type { PointSurroundings } from "./route-reason.ts";
import type { WorkstreamId } from "./workstream.ts";

/** Everything R13 looks at, for one meeting of one body. */
export interface AgendaState extends PointSurroundings, GateRecords, ProgressRecords {
  readonly decisionPoints: readonly DecisionPoint[];
  readonly decisions: readonly Decision[];
  readonly seats: readonly Seat[];
  readonly authorities: readonly Authority[];
  readonly openQuestions: readonly OpenQuestion[];
  /** The workstreams in which nobody of the implementation team is known to be. */
  readonly unstaffedIds: readonly WorkstreamId[];
  /** What is measured, beside its path; without it nothing is known to be measured. */
  readonly indicators?: readonly FollowedIndicator[];
  readonly couplings?: readonly FollowedCoupling[];
  /** How many risks are named that nobody has weighed or taken on. */
  readonly unweighedRisks: number;
}

/** R13: the items that the state of the programme calls for, the most urgent first; every order of facts gives one order. */
export function proposalsFor(state: AgendaState): readonly Proposal[] {
  return [
    ...decisionPointsDue(state),
    ...gatesDue(state),
    ...progressDue(state),
    ...endings(state),
    ...unstaffed(state),
    ...questions(state),
    ...together("indicators-off", "progress", indicatorReasons(state.body, state.indicators ?? [])),
    ...together("couplings-ahead", "progress", couplingReasons(state.body, state.couplings ?? [])),
    ...risks(state),
    ...standingItems(),
  ].sort((one, other) => (rank(one) < rank(other) ? -1 : 1));
}

function decisionPointsDue(state: AgendaState): readonly Proposal[] {
  // Every step of every route looks for its meeting; in order, they need not be sorted each time.
  const around = { ...state, meetings: inOrder(state.meetings) };
  return state.decisionPoints.flatMap((point) => proposeDecisionPoint(point, around) ?? []);
}

/** Authorities of whoever sits here, and terms of the seats themselves, that end within eight weeks. */
function endings({ authorities, body, seats, today, meeting }: AgendaState): readonly Proposal[] {
  const seated = seatsOn(seats, body.id, meeting.on);
  const authorityEnds = authorities.flatMap(({ id, holderId, validUntil, revokedOn }): Reason[] =>
    revokedOn === null &&
    endsSoon(validUntil, today) &&
    seated.some((seat) => seat.participantId === holderId)
      ? [{ kind: "authority-ends", authorityId: id, participantId: holderId, until: validUntil }]
      : [],
  );
  const termEnds = seats.flatMap(({ id, bodyId, participantId, until }): Reason[] =>
    bodyId === body.id && endsSoon(until, today)
      ? [{ kind: "term-ends", seatId: id, participantId, until }]
      : [],
  );
  return [
    ...together("authorities-ending", "discussion", authorityEnds),
    ...together("terms-ending", "discussion", termEnds),
  ];
}

/** The steering group hears, in one sentence, of the workstreams in which nobody of the team is (invariant 7). */
function unstaffed({ body, unstaffedIds }: AgendaState): readonly Proposal[] {
  if (body.kind !== "steering-group" || unstaffedIds.length === 0) return [];
  const workstreamIds = [...unstaffedIds].sort();
  return [proposed("workstreams-unstaffed", "discussion", [{ kind: "no-team-member", workstreamIds }])];
}

function questions({ body, openQuestions }: AgendaState): readonly Proposal[] {
  const open = openQuestions.filter(({ bodyId, answeredOn }) => bodyId === body.id && answeredOn === null);
  return together(
    "open-questions",
    "discussion",
    open.map(({ id, raisedOn }) => ({ kind: "open-question", questionId: id, raisedOn })),
  );
}

function risks({ unweighedRisks }: AgendaState): readonly Proposal[] {
  return unweighedRisks === 0
    ? []
    : [proposed("risks-unweighed", "progress", [{ kind: "risks-unweighed", count: unweighedRisks }])];
}

function standingItems(): readonly Proposal[] {
  return (["opening", "previous-lists", "closing"] as const).map((kind) =>
    proposed(`standing:${kind}`, kind, [{ kind: "standing" }]),
  );
}

/** Urgency, then kind, then what is needed first, then key: complete, so that no two proposals tie. */
function rank({ urgency, kind, key, reasons }: Proposal): string {
  const needed = reasons.flatMap((reason) => dayIn(reason) ?? []).sort()[0];
  return `${urgency} ${KIND_ORDER.indexOf(kind)} ${needed ?? "9999"} ${key}`;
}

/** By when something must be done about it. */
function dayIn(reason: Reason): string | null {
  if ("neededBy" in reason) return reason.neededBy;
  return "papersOn" in reason ? reason.papersOn : null;
}

const KIND_ORDER: readonly AgendaKind[] = [
  "decision",
  "discussion",
  "progress",
  "information",
  "announcements",
  "communication",
  "opening",
  "previous-lists",
  "closing",
];
