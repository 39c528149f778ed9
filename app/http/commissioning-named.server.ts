import { listCommissioning } from "#db/queries/parties.ts";
import type { Sight } from "#db/sight.ts";
import type { Store } from "#db/store.ts";
import type { Commissioning } from "#domain/party.ts";
import { notFound } from "./responses.server.ts";

/** The row in the address of who commissions what; 404 where there is none. */
export async function commissioningNamed(
  store: Store,
  sight: Sight,
  id: string | undefined,
): Promise<Commissioning> {
  const found = (await listCommissioning(store, sight)).find((one) => one.id === id);
  if (found === undefined) throw notFound();
  return found;
}
