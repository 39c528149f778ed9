import type { Day } from "./day.ts";
import {
  meetingsAhead,
  type PlannedStep,
  papersLeaveOn,
  type RouteSurroundings,
  takenBy,
  termFrom,
} from "./planned-step.ts";
import { type RouteStep, stepsToDo } from "./route.ts";

/** How soon a route can be gone through from today. */
export interface ForwardPlan {
  readonly steps: readonly PlannedStep[];
  /** The first day on which the whole route can be done; null where that cannot be said. */
  readonly doneOn: Day | null;
  /** The step that no known meeting can take; the plan ends before it. */
  readonly stuckAt: RouteStep | null;
}

/** R2, forwards: every step as soon as what it needs is there. A step of which nothing is known takes no time here. */
export function planForward(route: readonly RouteStep[], around: RouteSurroundings): ForwardPlan {
  const steps: PlannedStep[] = [];
  let from = around.today;
  for (const step of stepsToDo(route)) {
    const planned = soonest(step, { from, isFirst: steps.length === 0 }, around);
    if (planned === undefined) return { steps, doneOn: null, stuckAt: step };
    steps.push(planned);
    from = planned.endsOn ?? from;
  }
  return { steps, doneOn: from, stuckAt: null };
}

function soonest(
  step: RouteStep,
  { from, isFirst }: { readonly from: Day; readonly isFirst: boolean },
  around: RouteSurroundings,
): PlannedStep | undefined {
  const taken = takenBy(step);
  if (taken === "unknown") return { step, meeting: null, papersOn: null, endsOn: null, deadline: null };
  if (taken === "term") return { step, meeting: null, ...termFrom(step, from, around), deadline: null };
  const meeting = meetingsAhead(around, step.bodyId).find(
    (one) => papersLeaveOn(one, around) >= from || (isFirst && around.stillTakenAt.has(one.id)),
  );
  if (meeting === undefined) return undefined;
  return { step, meeting, papersOn: papersLeaveOn(meeting, around), endsOn: meeting.on, deadline: null };
}
