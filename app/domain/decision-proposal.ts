import { USUAL_MINUTES } from "./agenda.ts";
import type { Day } from "./day.ts";
import { type Decision, standing } from "./decision.ts";
import { type DecisionPoint, isOpen } from "./decision-point.ts";
import { lastMeetingBefore, type Meeting, meetingAfter } from "./meeting.ts";
import { type Proposal, type Reason, URGENCY_OF } from "./reason.ts";

interface Around {
  readonly today: Day;
  readonly meeting: Meeting;
  readonly meetings: readonly Meeting[];
  readonly decisions: readonly Decision[];
}

/** Why a decision point belongs on this meeting's agenda; undefined where nothing calls for it yet. */
export function proposeDecisionPoint(point: DecisionPoint, around: Around): Proposal | undefined {
  if (!isOpen(point) || point.state === "intended") return undefined;
  const reasons = [...dueReason(point, around), ...deferredReason(point, around), ...readyReason(point)];
  if (reasons.length === 0) return undefined;
  return {
    key: `decision-point:${point.id}`,
    kind: point.purpose,
    subject: point.id,
    reasons,
    minutes: USUAL_MINUTES[point.purpose],
    urgency: Math.min(...reasons.map((reason) => URGENCY_OF[reason.kind])),
    isConfidential: point.confidentialGround !== null,
  };
}

/** The needed-by day has gone by at this meeting, or this is the last meeting that still makes it (R2). */
function dueReason(
  { neededBy, bodyId }: DecisionPoint,
  { meeting, meetings, today }: Around,
): readonly Reason[] {
  if (neededBy === null) return [];
  if (neededBy < meeting.on) return [{ kind: "too-late", neededBy }];
  const last = lastMeetingBefore(meetings, { bodyId, deadline: neededBy, today });
  return last?.id === meeting.id
    ? [{ kind: "last-chance", neededBy, nextMeetingOn: meetingAfter(meetings, meeting)?.on ?? null }]
    : [];
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
