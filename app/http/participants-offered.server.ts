import { listParticipants, listParties } from "#db/queries/parties.ts";
import type { Sight } from "#db/sight.ts";
import type { Store } from "#db/store.ts";
import type { Day } from "#domain/day.ts";
import { isActing } from "#domain/departure.ts";

/** The participants of a programme who have not left, to choose from, each with the party they act for. */
export async function participantsOffered(
  store: Store,
  sight: Sight,
  today: Day,
): Promise<readonly { readonly value: string; readonly label: string }[]> {
  const [participants, parties] = await Promise.all([
    listParticipants(store, sight),
    listParties(store, sight),
  ]);
  return participants
    .filter((one) => isActing(one, parties, today))
    .map(({ id, name, partyId }) => ({
      value: id,
      label: `${name} (${parties.find((party) => party.id === partyId)?.name ?? ""})`,
    }));
}
