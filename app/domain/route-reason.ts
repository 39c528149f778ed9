import { planBackward, type RoutePlan } from "./backward-plan.ts";
import type { Body } from "./body.ts";
import type { DecisionPoint, DecisionPointId } from "./decision-point.ts";
import { planForward } from "./forward-plan.ts";
import { type Meeting, type MeetingId, untilNextMeeting } from "./meeting.ts";
import { meetingsAhead, type PlannedStep, type RouteSurroundings } from "./planned-step.ts";
import type { Reason } from "./reason.ts";
import { type RouteStep, routeOf, stepsToDo } from "./route.ts";

/** What a decision point is weighed with at one meeting of one body. */
export interface PointSurroundings extends Omit<RouteSurroundings, "stillTakenAt"> {
  readonly body: Body;
  readonly meeting: Meeting;
  readonly routeSteps: readonly RouteStep[];
  /** Which decision points stand on the published agenda of which meeting. */
  readonly tabledAt: readonly { readonly decisionPointId: DecisionPointId; readonly meetingId: MeetingId }[];
}

/** What is left of the route that somebody made for a decision point; nothing where nobody made one, or all is done. */
export function routeAhead(point: DecisionPoint, { routeSteps }: PointSurroundings): readonly RouteStep[] {
  const own = routeSteps.filter(({ decisionPointId }) => decisionPointId === point.id);
  return own.length === 0 ? [] : stepsToDo(routeOf(point, own));
}

/** R2, as the meeting that is being prepared looks at it: that one, and whatever has the point already, still take it. */
export function planAt(point: DecisionPoint, around: PointSurroundings): RoutePlan {
  const steps = routeAhead(point, around);
  return planBackward(
    { steps, neededBy: point.neededBy },
    { ...around, stillTakenAt: takenAt(point, around) },
  );
}

/** The meetings that take a decision point though their papers have left. */
export function takenAt({ id }: DecisionPoint, { meeting, tabledAt }: PointSurroundings): Set<MeetingId> {
  const tabled = tabledAt.filter(({ decisionPointId }) => decisionPointId === id);
  return new Set([meeting.id, ...tabled.map(({ meetingId }) => meetingId)]);
}

/** What its route asks of this meeting; nothing of one that was cancelled or has gone by. */
export function routeReasons(point: DecisionPoint, around: PointSurroundings): readonly Reason[] {
  const ahead = meetingsAhead(around, around.body.id);
  if (!ahead.some(({ id }) => id === around.meeting.id)) return [];
  const isNext = ahead[0]?.id === around.meeting.id;
  const plan = planAt(point, around);
  switch (plan.kind) {
    case "feasible":
      return plan.steps.flatMap((planned) => [
        ...stepHere(planned, around),
        ...leavingSoon(planned, point, { ...around, isNext }),
      ]);
    case "infeasible":
      return isNext ? willMiss(plan, point, around) : [];
    case "no-date":
      return isNext ? stepNext(point, around) : [];
    case "nothing-left":
      return [];
  }
}

/** A step for which this is the last meeting that works. */
function stepHere(
  { step, meeting: planned, deadline, papersOn }: PlannedStep,
  { meeting }: PointSurroundings,
): readonly Reason[] {
  if (planned?.id !== meeting.id || deadline === null || papersOn === null) return [];
  const due = { stepId: step.id, deadline, papersOn };
  return step.kind === "advise"
    ? [{ kind: "advice-owed", ...due }]
    : [{ kind: "step-due", stepKind: step.kind, ...due }];
}

/**
 * Without a day by which the decision is needed nothing can be counted back; that is no reason for whoever has the next
 * step never to hear of it. A decision that is ready is proposed to its body as it is.
 */
function stepNext(point: DecisionPoint, around: PointSurroundings): readonly Reason[] {
  const [step] = routeAhead(point, around);
  if (step === undefined || step.kind === "decide" || step.bodyId !== around.body.id) return [];
  return [{ kind: "step-next", stepKind: step.kind, stepId: step.id }];
}

/**
 * What must leave for others before the body that decides meets again; what must leave before this meeting is said at
 * the next one only. Its own papers are no matter for its agenda: its meeting has the step itself.
 */
function leavingSoon(
  { step, meeting: planned, papersOn }: PlannedStep,
  point: DecisionPoint,
  around: PointSurroundings & { readonly isNext: boolean },
): readonly Reason[] {
  const { body, meeting, meetings, isNext } = around;
  const isOwn = planned?.bodyId === body.id;
  const hasLeft = planned !== null && takenAt(point, around).has(planned.id);
  if (point.bodyId !== body.id || papersOn === null || isOwn || hasLeft) return [];
  const isDue = (isNext || meeting.on <= papersOn) && papersOn < untilNextMeeting(meetings, meeting);
  return isDue ? [{ kind: "papers-due", stepId: step.id, papersOn }] : [];
}

/**
 * The bodies that can still do something about it hear of it: the one that decides, and the one whose step breaks. How
 * soon it can be done is counted from this meeting and not from today, so that it does not move with every day.
 */
function willMiss(
  { broken, neededBy }: Extract<RoutePlan, { kind: "infeasible" }>,
  point: DecisionPoint,
  around: PointSurroundings,
): readonly Reason[] {
  const { body, meeting } = around;
  if (point.bodyId !== body.id && broken.step.bodyId !== body.id) return [];
  const fromHere = { ...around, today: meeting.on, stillTakenAt: takenAt(point, around) };
  const { doneOn: soonestOn } = planForward(routeAhead(point, around), fromHere);
  return [{ kind: "will-miss", neededBy, stepId: broken.step.id, deadline: broken.deadline, soonestOn }];
}
