import { listRouteSteps, listTabled } from "#db/queries/route-steps.ts";
import type { Sight } from "#db/sight.ts";
import type { Store } from "#db/store.ts";
import { planBackward, type RoutePlan } from "#domain/backward-plan.ts";
import type { Day } from "#domain/day.ts";
import { type DecisionPoint, isOpen } from "#domain/decision-point.ts";
import type { Meeting } from "#domain/meeting.ts";
import { inRouteOrder, type RouteStep, routeOf } from "#domain/route.ts";
import { type RouteLine, routeLineOf } from "#domain/route-line.ts";
import type { Governance } from "#domain/table.ts";

/** A route as its page shows it: every step of it, what is left of it counted back, and the line of that. */
export interface PlannedRoute {
  /** What somebody recorded; nothing where only the body's own step was counted with. */
  readonly recorded: readonly RouteStep[];
  readonly route: readonly RouteStep[];
  /** Null where there is nothing left to decide. */
  readonly plan: RoutePlan | null;
  readonly line: RouteLine | null;
  readonly bodyNames: Readonly<Record<string, string>>;
}

/** Counts the route of a decision point back from the day on which it is needed. Two statements. */
export async function plannedRoute(
  { store, sight, today }: { readonly store: Store; readonly sight: Sight; readonly today: Day },
  point: DecisionPoint,
  {
    governance,
    meetings,
  }: { readonly governance: Pick<Governance, "bodies" | "calendar">; readonly meetings: readonly Meeting[] },
): Promise<PlannedRoute> {
  const [steps, tabled] = await Promise.all([
    listRouteSteps(store, sight, point.id),
    listTabled(store, sight),
  ]);
  const { bodies, calendar } = governance;
  const recorded = inRouteOrder(steps);
  const left = routeOf(point, steps);
  const route = recorded.length === 0 ? left : recorded;
  const at = tabled.filter(({ decisionPointId }) => decisionPointId === point.id);
  const stillTakenAt = new Set(at.map(({ meetingId }) => meetingId));
  const around = { meetings, bodies, calendar, today, stillTakenAt };
  const plan = isOpen(point) ? planBackward({ steps: left, neededBy: point.neededBy }, around) : null;
  return {
    ...{ recorded, route, plan },
    line: (plan && routeLineOf(plan, { route, calendar, today })) ?? null,
    bodyNames: Object.fromEntries(bodies.map(({ id, name }) => [id, name])),
  };
}
