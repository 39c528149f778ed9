import { findGate } from "#db/queries/gates.ts";
import type { Sight } from "#db/sight.ts";
import type { Store } from "#db/store.ts";
import type { Day } from "#domain/day.ts";
import { notFound } from "./responses.server.ts";

interface Asked {
  readonly store: Store;
  readonly sight: Sight;
  readonly params: { readonly gate?: string; readonly criterion?: string };
}

/** The gate in the address, with all that is known of its criteria, or was on a day; else 404. */
export async function gateNamed({ store, sight, params }: Asked, asOf: Day | null = null) {
  const gate = await findGate(store, sight, { id: params.gate ?? "", asOf: asOf ?? undefined });
  if (gate === undefined) throw notFound();
  return gate;
}

/** The criterion in the address, as long as it counts, of the gate in the address; else 404. */
export async function criterionNamed(asked: Asked) {
  const gate = await gateNamed(asked);
  const criterion = gate.criteria.find(({ id }) => id === asked.params.criterion);
  if (criterion === undefined) throw notFound();
  return { gate: { id: gate.id, name: gate.name }, criterion };
}
