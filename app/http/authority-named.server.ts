import { listAuthorities } from "#db/queries/authorities.ts";
import { listParticipants } from "#db/queries/parties.ts";
import type { Sight } from "#db/sight.ts";
import type { Store } from "#db/store.ts";
import { notFound } from "./responses.server.ts";

/** The authority in the address, revoked or not, and whose it is; 404 where there is none. */
export async function authorityNamed(store: Store, sight: Sight, id: string | undefined) {
  const [records, participants] = await Promise.all([
    listAuthorities(store, sight),
    listParticipants(store, sight),
  ]);
  const record = records.find((one) => one.id === id);
  if (record === undefined) throw notFound();
  const holder = participants.find((one) => one.id === record.holderId);
  return { record, holderName: holder?.name ?? "" };
}
