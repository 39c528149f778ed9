import { type Day, daysBetween } from "./day.ts";
import { type ForwardPlan, planForward } from "./forward-plan.ts";
import type { Meeting } from "./meeting.ts";
import {
  meetingsAhead,
  type PlannedStep,
  papersLeaveOn,
  type RouteSurroundings,
  requestBy,
  takenBy,
} from "./planned-step.ts";
import { type RouteStep, stepsToDo } from "./route.ts";

/** The step that cannot be taken in time, and what it would have needed. */
export interface BrokenStep {
  readonly step: RouteStep;
  /** By when it must have been taken. */
  readonly deadline: Day;
  /** The last meeting in time, whose papers have left; null where none is known. */
  readonly meeting: Meeting | null;
  /** The day on which its papers or its request had to leave; null where no meeting is known. */
  readonly papersOn: Day | null;
}

/** Whether a route can still be gone through in time. Each holds how soon it can be done, counted from today. */
export type RoutePlan =
  | { readonly kind: "nothing-left" }
  /** Nobody has said by when it is needed. */
  | { readonly kind: "no-date"; readonly soonest: ForwardPlan }
  | {
      readonly kind: "feasible";
      readonly neededBy: Day;
      readonly steps: readonly PlannedStep[];
      /** Days from today to the first day on which something must leave; null where no step says when. */
      readonly slackDays: number | null;
      readonly soonest: ForwardPlan;
    }
  | {
      readonly kind: "infeasible";
      readonly neededBy: Day;
      /** The steps after the broken one, which could still be taken in time. */
      readonly steps: readonly PlannedStep[];
      readonly broken: BrokenStep;
      readonly soonest: ForwardPlan;
    };

/**
 * R2: goes back from the day on which a route must be done. A meeting takes a step on the last day that works, and its
 * papers leave the body's lead days before it; what comes before must be done by then.
 *
 * Worked example (Zoetermeer): the DT decides on 25-11-2025, with seven days for its papers; so the advice is in by
 * 18-11, and the request for an advice of six weeks is out by 7-10.
 */
export function planBackward(
  route: { readonly steps: readonly RouteStep[]; readonly neededBy: Day | null },
  around: RouteSurroundings,
): RoutePlan {
  const { neededBy } = route;
  const toDo = stepsToDo(route.steps);
  if (toDo.length === 0) return { kind: "nothing-left" };
  const soonest = planForward(toDo, around);
  if (neededBy === null) return { kind: "no-date", soonest };
  const steps: PlannedStep[] = [];
  let deadline = neededBy;
  for (const step of [...toDo].reverse()) {
    const placed = latest(step, { deadline, isFirst: step === toDo[0] }, around);
    if ("isBroken" in placed) {
      const { isBroken: _, ...broken } = placed;
      return { kind: "infeasible", neededBy, steps, broken, soonest };
    }
    steps.unshift(placed);
    deadline = placed.papersOn ?? deadline;
  }
  return { kind: "feasible", neededBy, steps, slackDays: slackOf(steps, around.today), soonest };
}

/** How long one may wait with the first thing that must leave; none where it has left already. */
function slackOf(steps: readonly PlannedStep[], today: Day): number | null {
  const first = steps.flatMap(({ papersOn }) => papersOn ?? [])[0];
  return first === undefined ? null : Math.max(0, daysBetween(today, first));
}

type Placed = PlannedStep | (BrokenStep & { readonly isBroken: true });

/** The step on the last day that still works, or what it would have needed. */
function latest(
  step: RouteStep,
  { deadline, isFirst }: { readonly deadline: Day; readonly isFirst: boolean },
  around: RouteSurroundings,
): Placed {
  const { today } = around;
  switch (takenBy(step)) {
    case "unknown": {
      const nothing = { step, meeting: null, papersOn: null, deadline };
      return deadline < today ? { ...nothing, isBroken: true } : { ...nothing, endsOn: null };
    }
    case "term": {
      const papersOn = requestBy(step, deadline, around);
      if (papersOn < today) return { step, deadline, meeting: null, papersOn, isBroken: true };
      return { step, meeting: null, papersOn, endsOn: deadline, deadline };
    }
    case "meeting": {
      const inTime = meetingsAhead(around, step.bodyId).filter(({ on }) => on <= deadline);
      const isWorkable = (meeting: Meeting) =>
        papersLeaveOn(meeting, around) >= today || (isFirst && around.stillTakenAt.has(meeting.id));
      const meeting = inTime.findLast(isWorkable);
      const missed = meeting ?? inTime.at(-1);
      const papersOn = missed === undefined ? null : papersLeaveOn(missed, around);
      if (meeting === undefined) return { step, deadline, meeting: missed ?? null, papersOn, isBroken: true };
      return { step, meeting, papersOn, endsOn: meeting.on, deadline };
    }
  }
}
