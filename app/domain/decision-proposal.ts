import { type AgendaKind, USUAL_MINUTES } from "./agenda.ts";
import { type Decision, standing } from "./decision.ts";
import { type DecisionPoint, isOpen } from "./decision-point.ts";
import { lastMeetingBefore, meetingAfter } from "./meeting.ts";
import { papersLeaveOn } from "./planned-step.ts";
import { type Proposal, type Reason, URGENCY_OF } from "./reason.ts";
import { type PointSurroundings, routeAhead, routeReasons, takenAt } from "./route-reason.ts";

interface Around extends PointSurroundings {
  readonly decisions: readonly Decision[];
}

/** Why a decision point belongs on this meeting's agenda; undefined where nothing calls for it yet. */
export function proposeDecisionPoint(point: DecisionPoint, around: Around): Proposal | undefined {
  if (!isOpen(point)) return undefined;
  const isDecidedHere = point.bodyId === around.body.id && point.state !== "intended";
  const routed = routeAhead(point, around).length === 0 ? undefined : routeReasons(point, around);
  const own = isDecidedHere
    ? [...dueReason(point, around, routed), ...deferredReason(point, around), ...readyReason(point)]
    : [];
  const reasons = [...own, ...(routed ?? [])];
  if (reasons.length === 0) return undefined;
  const kind = own.length > 0 ? point.purpose : kindOf(reasons, point);
  return {
    key: `decision-point:${point.id}`,
    kind,
    subject: point.id,
    reasons,
    minutes: USUAL_MINUTES[kind],
    urgency: Math.min(...reasons.map((reason) => URGENCY_OF[reason.kind])),
    isConfidential: point.confidentialGround !== null,
  };
}

/** What a body is asked that does not decide the point: what its step says, else to talk about it. */
function kindOf(reasons: readonly Reason[], { purpose }: DecisionPoint): AgendaKind {
  const step = reasons.find((reason) => reason.kind === "step-due" || reason.kind === "step-next");
  switch (step?.stepKind) {
    case "decide":
      return purpose;
    case "ratify":
      return "decision";
    case "inform":
      return "information";
    default:
      return "discussion";
  }
}

/** The needed-by day has gone by at this meeting, or this is the last meeting that still makes it (R2). */
function dueReason(
  point: DecisionPoint,
  around: Around,
  routed: readonly Reason[] | undefined,
): readonly Reason[] {
  const { neededBy } = point;
  const { meeting, meetings } = around;
  if (neededBy === null || routed?.some(({ kind }) => kind === "will-miss")) return [];
  if (neededBy < meeting.on) return [{ kind: "too-late", neededBy }];
  const isLast = routed === undefined ? isLastMeeting({ ...point, neededBy }, around) : isDecisionDue(routed);
  return isLast
    ? [{ kind: "last-chance", neededBy, nextMeetingOn: meetingAfter(meetings, meeting)?.on ?? null }]
    : [];
}

function isDecisionDue(routed: readonly Reason[]): boolean {
  return routed.some((reason) => reason.kind === "step-due" && reason.stepKind === "decide");
}

/** No later meeting makes it whose papers can still leave, or whose agenda has it already. */
function isLastMeeting(
  point: DecisionPoint & { readonly neededBy: NonNullable<DecisionPoint["neededBy"]> },
  around: Around,
): boolean {
  const { meeting, today } = around;
  const taken = takenAt(point, around);
  const meetings = around.meetings.filter(
    (one) => one.on === meeting.on || taken.has(one.id) || papersLeaveOn(one, around) >= today,
  );
  const { bodyId, neededBy } = point;
  return lastMeetingBefore(meetings, { bodyId, deadline: neededBy, today })?.id === meeting.id;
}

function deferredReason({ id }: DecisionPoint, { decisions, meeting }: Around): readonly Reason[] {
  const last = standing(decisions)
    .filter((decision) => decision.decisionPointId === id && decision.on < meeting.on)
    .sort((one, other) => (whenTaken(one) < whenTaken(other) ? -1 : 1))
    .at(-1);
  return last?.outcome === "aangehouden"
    ? [{ kind: "deferred", decisionNumber: last.number, on: last.on }]
    : [];
}

function readyReason({ state, neededBy }: DecisionPoint): readonly Reason[] {
  return state === "ready" || state === "tabled" ? [{ kind: "ready", neededBy }] : [];
}

/** Day, then number, then id: complete, so that two decisions of one day do not tie. */
function whenTaken({ on, number, id }: Decision): string {
  return `${on} ${number} ${id}`;
}
