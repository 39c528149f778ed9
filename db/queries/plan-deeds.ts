import { and, asc, eq } from "drizzle-orm";
import type { Sight } from "#db/sight.ts";
import type { Store } from "#db/store.ts";
import { type Day, parseDay } from "#domain/day.ts";

/** What somebody did after a day to a kind of record that keeps no history of its own, the oldest first. */
export async function listDeedsSince(
  { read, t: { audit } }: Store,
  { programmeId }: Sight,
  { entity, after }: { readonly entity: "milestone" | "dependency"; readonly after: Day },
) {
  const rows = await read
    .select({ verb: audit.verb, entityId: audit.entityId, change: audit.change })
    .from(audit)
    .where(and(eq(audit.chain, programmeId), eq(audit.entity, entity)))
    .orderBy(asc(audit.sequence));
  // The day stands in the deed itself: a moment of the log would have to be told by the Dutch clock.
  return rows.filter(({ change }) => (parseDay(String(change.on)) ?? "") > after);
}
