import type { Sight } from "#db/sight.ts";
import type { Store } from "#db/store.ts";
import type { Governance } from "#domain/table.ts";
import { listAuthorities, listConformDeclarations } from "./authorities.ts";
import { listBodies, listSeats } from "./bodies.ts";
import { listRecesses } from "./meetings.ts";
import { listParticipants, listParties } from "./parties.ts";

/** Who sits where and may decide about what in a programme: seven statements, whatever its size. */
export async function loadGovernance(store: Store, sight: Sight): Promise<Governance> {
  const [parties, participants, bodies, seats, authorities, conforms, recesses] = await Promise.all([
    listParties(store, sight),
    listParticipants(store, sight),
    listBodies(store, sight),
    listSeats(store, sight),
    listAuthorities(store, sight),
    listConformDeclarations(store, sight),
    listRecesses(store, sight),
  ]);
  return { parties, participants, bodies, seats, authorities, conforms, calendar: { recesses } };
}
