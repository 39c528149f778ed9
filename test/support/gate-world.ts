import type { Author } from "#db/author.ts";
import { addCriterion, type CriterionText } from "#db/queries/criterion-commands.ts";
import { createGate, type GateText } from "#db/queries/gate-commands.ts";
import { recordGateOutcome } from "#db/queries/gate-outcomes.ts";
import { findGate } from "#db/queries/gates.ts";
import type { Store } from "#db/store.ts";
import type { GateCondition } from "#domain/gate-outcome.ts";
import { newOnceKey } from "#http/once-key.server.ts";
import type { SteeringGroup } from "./steering-group.ts";
import { TODAY } from "./stores.ts";

/** A criterion that is hard and stated by hand. */
export function someCriterion(given: Partial<CriterionText> = {}): CriterionText {
  return {
    ...{ text: "Formatieplan", weight: "hard", kind: "by-hand" },
    ...{ deliverableId: null, decisionPointId: null, routeStepId: null },
    ...given,
  };
}

/** A gate of the steering group with these criteria, and the commands that are about it. */
export async function someGate(
  { store, group, author }: { readonly store: Store; readonly group: SteeringGroup; readonly author: Author },
  { criteria = [], ...given }: Partial<GateText> & { readonly criteria?: readonly CriterionText[] } = {},
) {
  const { programmeId, sight } = group;
  const gate: GateText = {
    ...{ name: "Start pilots", on: null, bodyId: group.first.bodyId },
    ...{ decisionPointId: null, opensPhaseId: null },
    ...given,
  };
  // It was made before the days that the tests look back to.
  const maker = { ...author, at: new Date(author.at.getTime() - 30 * 86_400_000) };
  const made = await createGate(store, maker, { programmeId, once: newOnceKey(), gate, today: TODAY });
  if (made.kind !== "created") throw new Error("the gate names what is not there");
  const of = { programmeId, gateId: made.id };
  for (const criterion of criteria) {
    const added = await addCriterion(store, maker, { ...of, once: newOnceKey(), criterion });
    if (added.kind !== "added") throw new Error("the criterion names what is not there");
  }
  const now = async (asOf?: typeof TODAY) => {
    const found = await findGate(store, sight, { id: made.id, asOf });
    if (found === undefined) throw new Error("the gate is gone");
    return found;
  };
  const record = async (
    outcome: "go" | "conditional-go" | "hold" | "stop",
    conditions: readonly GateCondition[] = [],
    { version, on = TODAY, once = newOnceKey() }: { version?: number; on?: typeof TODAY; once?: string } = {},
  ) => {
    const known = version ?? (await now()).version;
    const said = { outcome, on, text: "Zo besloten.", conditions };
    return recordGateOutcome(store, author, { ...of, ...said, once, version: known });
  };
  return { ...of, id: made.id, now, record };
}
