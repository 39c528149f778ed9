import type { RoutePlan } from "./backward-plan.ts";
import type { WorkCalendar } from "./calendar.ts";
import { type Day, daysBetween, plusDays } from "./day.ts";
import type { PlannedStep } from "./planned-step.ts";
import type { RouteStep } from "./route.ts";

/** A stretch of the line; `from` and `to` run from 0 (its left end) to 1 (its right end). */
export interface LineStretch {
  readonly from: number;
  readonly to: number;
}

/** A step on the line: from the day its papers leave to the day it is done. */
export interface LineStop extends LineStretch {
  readonly step: RouteStep;
  /** Its place in the route, from 1. */
  readonly place: number;
  readonly isTerm: boolean;
  /** Another stop lies so near that its number stands higher. */
  readonly isRaised: boolean;
}

/** A route to scale, from today to the day on which it is needed: what R2 worked out, as places on a line. */
export interface RouteLine {
  readonly today: number;
  /** The day on which it is needed; null is unknown. */
  readonly neededBy: number | null;
  readonly stops: readonly LineStop[];
  /** From today to the first day on which something must leave. */
  readonly slack: LineStretch | null;
  /** Where a step had to begin, or to be done, that cannot be. */
  readonly broken: { readonly at: number; readonly place: number } | null;
  /** How soon it can be done where that is too late, or where nobody said by when. */
  readonly earliest: number | null;
  readonly recesses: readonly (LineStretch & { readonly name: string })[];
}

/** Nearer to each other than this share of the line, two numbers would touch. */
const ROOM = 0.07;

/** The line of a plan; undefined where nothing is left to draw. */
export function routeLineOf(
  plan: RoutePlan,
  {
    route,
    calendar,
    today,
  }: { readonly route: readonly RouteStep[]; readonly calendar: WorkCalendar; readonly today: Day },
): RouteLine | undefined {
  if (plan.kind === "nothing-left") return undefined;
  const steps = plan.kind === "no-date" ? plan.soonest.steps : plan.steps;
  const neededBy = plan.kind === "no-date" ? null : plan.neededBy;
  const brokenOn = plan.kind === "infeasible" ? (plan.broken.papersOn ?? plan.broken.deadline) : null;
  const earliest = plan.kind === "feasible" ? null : plan.soonest.doneOn;
  const at = scaleOver([
    today,
    neededBy,
    brokenOn,
    earliest,
    ...steps.flatMap(({ papersOn, endsOn }) => [papersOn, endsOn]),
  ]);
  const placeOf = (step: RouteStep) => route.findIndex(({ id }) => id === step.id) + 1;
  const first = steps.flatMap(({ papersOn }) => papersOn ?? [])[0];
  return {
    today: at(today),
    neededBy: neededBy && at(neededBy),
    stops: raised(steps.flatMap((planned) => stopOf(planned, placeOf(planned.step), at))),
    slack:
      plan.kind === "feasible" && first !== undefined && first > today
        ? { from: at(today), to: at(first) }
        : null,
    broken:
      plan.kind === "infeasible" && brokenOn !== null
        ? { at: at(brokenOn), place: placeOf(plan.broken.step) }
        : null,
    earliest: earliest && at(earliest),
    recesses: calendar.recesses.flatMap(({ name, from, until }) => {
      const [start, end] = [Math.max(0, at(from)), Math.min(1, at(plusDays(until, 1)))];
      return start < end ? [{ name, from: start, to: end }] : [];
    }),
  };
}

/** From 0 to 1 over all days that are known, with a little air where it would be no line at all. */
function scaleOver(days: readonly (Day | null)[]): (on: Day) => number {
  const known = days.filter((on) => on !== null).sort();
  const [first, last] = [known[0] as Day, known.at(-1) as Day];
  const length = Math.max(1, daysBetween(first, last));
  return (on) => daysBetween(first, on) / length;
}

function stopOf(
  { step, papersOn, endsOn, meeting }: PlannedStep,
  place: number,
  at: (on: Day) => number,
): readonly Omit<LineStop, "isRaised">[] {
  if (papersOn === null || endsOn === null) return [];
  return [{ step, place, from: at(papersOn), to: at(endsOn), isTerm: meeting === null }];
}

/** Every second one of a crowd stands higher. */
function raised(stops: readonly Omit<LineStop, "isRaised">[]): readonly LineStop[] {
  const placed: LineStop[] = [];
  for (const stop of stops) {
    const before = placed.at(-1);
    const isNear = before !== undefined && stop.to - before.to < ROOM;
    placed.push({ ...stop, isRaised: isNear && !before.isRaised });
  }
  return placed;
}
