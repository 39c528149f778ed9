import { listParticipants, listParties } from "#db/queries/parties.ts";
import type { Sight } from "#db/sight.ts";
import type { Store } from "#db/store.ts";

/** The participants of a programme to choose from, each with the party they act for. */
export async function participantsOffered(
  store: Store,
  sight: Sight,
): Promise<readonly { readonly value: string; readonly label: string }[]> {
  const [participants, parties] = await Promise.all([
    listParticipants(store, sight),
    listParties(store, sight),
  ]);
  return participants.map(({ id, name, partyId }) => ({
    value: id,
    label: `${name} (${parties.find((party) => party.id === partyId)?.name ?? ""})`,
  }));
}
