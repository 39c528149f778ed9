import { listBodies } from "#db/queries/bodies.ts";
import { listDecisionPoints } from "#db/queries/decision-points.ts";
import type { GateText } from "#db/queries/gate-commands.ts";
import { listPhases } from "#db/queries/phases.ts";
import type { Sight } from "#db/sight.ts";
import type { Store } from "#db/store.ts";
import { isDissolved } from "#domain/body.ts";
import type { Day } from "#domain/day.ts";
import { optionalDay, optionalText, requiredText } from "./fields.server.ts";

/** What can be said of any gate, new or old. */
export const gateFields = {
  name: requiredText(200),
  on: optionalDay,
  bodyId: optionalText(200),
  decisionPointId: optionalText(200),
  opensPhaseId: optionalText(200),
};

/** What a gate may be tied to: bodies that still meet, decision points, phases. What it is tied to now stays a choice. */
export async function offeredToGate(
  { store, sight, today }: { readonly store: Store; readonly sight: Sight; readonly today: Day },
  gate?: Pick<GateText, "bodyId">,
) {
  const [bodies, points, phases] = await Promise.all([
    listBodies(store, sight),
    listDecisionPoints(store, sight),
    listPhases(store, sight),
  ]);
  const named = ({ id, name }: { readonly id: string; readonly name: string }) => ({
    value: id,
    label: name,
  });
  return {
    bodies: bodies.filter((body) => body.id === gate?.bodyId || !isDissolved(body, today)).map(named),
    points: points.map(({ id, number, title }) => ({ value: id, label: `${number}. ${title}` })),
    phases: phases.map(named),
  };
}
