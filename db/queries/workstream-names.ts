import { asc, eq } from "drizzle-orm";
import type { Sight } from "#db/sight.ts";
import type { Store } from "#db/store.ts";

/** The workstreams of a programme to choose from, in order. */
export function listWorkstreamNames(
  { read, t: { workstream } }: Store,
  { programmeId }: Sight,
): Promise<readonly { readonly id: string; readonly name: string }[]> {
  return read
    .select({ id: workstream.id, name: workstream.name })
    .from(workstream)
    .where(eq(workstream.programmeId, programmeId))
    .orderBy(asc(workstream.ordinal), asc(workstream.id));
}
