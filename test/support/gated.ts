import { createAction } from "#db/queries/action-commands.ts";
import { listActions } from "#db/queries/actions.ts";
import { addCriterion } from "#db/queries/criterion-commands.ts";
import { createGate } from "#db/queries/gate-commands.ts";
import { findGate } from "#db/queries/gates.ts";
import { createPhase } from "#db/queries/phase-commands.ts";
import type { Store } from "#db/store.ts";
import { plusDays } from "#domain/day.ts";
import { newOnceKey } from "#http/once-key.server.ts";
import type { Params } from "./routes.ts";
import { demoAuthor } from "./steering-group.ts";
import { TODAY } from "./stores.ts";

/** A phase, a gate with a criterion that nobody has answered, and an action of somebody. */
export async function gated(
  store: Store,
  { programmeId = "", body = "" }: Params,
  ownerId: string,
): Promise<Params> {
  const author = await demoAuthor(store, "Procesleider");
  const once = () => ({ programmeId, once: newOnceKey() });
  const phase = await createPhase(store, author, {
    ...{ ...once(), today: TODAY },
    phase: { name: "Pilots", isProvisional: true, startsOn: plusDays(TODAY, 60), endsOn: null },
  });
  const opens = { name: "Start van de pilots", on: null, bodyId: body, opensPhaseId: phase };
  const made = await createGate(store, author, {
    ...{ ...once(), today: TODAY, gate: { ...opens, decisionPointId: null } },
  });
  const gate = "id" in made ? made.id : "";
  await addCriterion(store, author, {
    ...{ ...once(), gateId: gate },
    criterion: {
      ...{ text: "Het team is bemenst", weight: "soft", kind: "by-hand" },
      ...{ deliverableId: null, decisionPointId: null, routeStepId: null },
    },
  });
  const sight = { programmeId, seesConfidential: true };
  const criterion = (await findGate(store, sight, { id: gate }))?.criteria[0]?.id ?? "";
  const asked = { text: "Bemens het team", dueOn: plusDays(TODAY, -3), bodyId: body, workstreamId: null };
  await createAction(store, author, { ...once(), action: { ...asked, ownerId } });
  const [action] = await listActions(store, sight);
  return { phase, gate, criterion, action: action?.id ?? "" };
}
