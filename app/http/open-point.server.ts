import { findDecisionPoint } from "#db/queries/decision-points.ts";
import { listRouteSteps } from "#db/queries/route-steps.ts";
import type { Sight } from "#db/sight.ts";
import type { Store } from "#db/store.ts";
import { type DecisionPoint, isOpen } from "#domain/decision-point.ts";
import type { RouteStep } from "#domain/route.ts";
import { notFound } from "./responses.server.ts";

interface Asked {
  readonly store: Store;
  readonly sight: Sight;
  readonly params: { readonly point?: string; readonly step?: string };
}

/** The decision point in the address, as long as there is something to decide about it; else 404. */
export async function openPointIn({ store, sight, params }: Asked): Promise<DecisionPoint> {
  const point = await findDecisionPoint(store, sight, params.point ?? "");
  if (point === undefined || !isOpen(point)) throw notFound();
  return point;
}

/** The step in the address, on the route of the decision point in the address; else 404. */
export async function routeStepIn(
  asked: Asked,
): Promise<{ readonly point: DecisionPoint; readonly step: RouteStep }> {
  const point = await openPointIn(asked);
  const steps = await listRouteSteps(asked.store, asked.sight, point.id);
  const step = steps.find(({ id }) => id === asked.params.step);
  if (step === undefined) throw notFound();
  return { point, step };
}
