import { listBodies, listSeats } from "#db/queries/bodies.ts";
import { listParticipants } from "#db/queries/parties.ts";
import type { Sight } from "#db/sight.ts";
import type { Store } from "#db/store.ts";
import { notFound } from "./responses.server.ts";

/** The seat in the address, with the names of its body and of whoever holds it; 404 where there is none. */
export async function seatNamed(store: Store, sight: Sight, id: string | undefined) {
  const [seats, bodies, participants] = await Promise.all([
    listSeats(store, sight),
    listBodies(store, sight),
    listParticipants(store, sight),
  ]);
  const seat = seats.find((one) => one.id === id);
  if (seat === undefined) throw notFound();
  return {
    seat,
    bodyName: bodies.find((body) => body.id === seat.bodyId)?.name ?? "",
    holderName: participants.find((participant) => participant.id === seat.participantId)?.name ?? null,
  };
}
