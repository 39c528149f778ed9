import { listBodies } from "#db/queries/bodies.ts";
import { findParticipantOf, listParticipants, listParties } from "#db/queries/parties.ts";
import type { Sight } from "#db/sight.ts";
import type { Store } from "#db/store.ts";
import type { Day } from "#domain/day.ts";
import { isActing } from "#domain/departure.ts";
import { newOnceKey } from "./once-key.server.ts";

/** What a form that records authority begins with: of whom, and what must be there before it can be recorded. */
export async function recordingAuthority(
  store: Store,
  sight: Sight,
  visitor: { readonly personId: string; readonly today: Day },
) {
  const holders = await holdersFor(store, sight, visitor);
  return { holders, grounds: await groundsFor(store, sight, holders), once: newOnceKey() };
}

/** Whose authority somebody may record: nobody records their own, so nobody is offered it. */
async function holdersFor(
  store: Store,
  sight: Sight,
  { personId, today }: { readonly personId: string; readonly today: Day },
): Promise<readonly { readonly value: string; readonly label: string }[]> {
  const [participants, parties, ownId] = await Promise.all([
    listParticipants(store, sight),
    listParties(store, sight),
    findParticipantOf(store, { programmeId: sight.programmeId, personId }),
  ]);
  return participants
    .filter((one) => one.id !== ownId && isActing(one, parties, today))
    .map(({ id, name, partyId }) => ({
      value: id,
      label: `${name} (${parties.find((party) => party.id === partyId)?.name ?? ""})`,
    }));
}

/** What must be there before authority can be recorded: parties, participants of whom to record it, bodies. */
async function groundsFor(store: Store, sight: Sight, holders: readonly unknown[]) {
  const [parties, bodies] = await Promise.all([listParties(store, sight), listBodies(store, sight)]);
  const [party] = parties;
  return {
    partyId: party?.id ?? null,
    hasHolders: holders.length > 0,
    hasBodies: bodies.length > 0,
  };
}
