import { asc, eq } from "drizzle-orm";
import type { Sight } from "#db/sight.ts";
import type { Store } from "#db/store.ts";

/** The products of a programme to choose from, in order. */
export function listDeliverableNames(
  { read, t: { deliverable } }: Store,
  { programmeId }: Sight,
): Promise<readonly { readonly id: string; readonly name: string }[]> {
  return read
    .select({ id: deliverable.id, name: deliverable.name })
    .from(deliverable)
    .where(eq(deliverable.programmeId, programmeId))
    .orderBy(asc(deliverable.ordinal), asc(deliverable.id));
}
