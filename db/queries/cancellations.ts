import { and, desc, eq } from "drizzle-orm";
import type { Sight } from "#db/sight.ts";
import type { Store } from "#db/store.ts";

/** When, why and by whom a meeting was cancelled, by the log; a meeting that was recorded as cancelled has no such row. */
export async function findCancellation(
  { read, t: { audit } }: Store,
  { programmeId }: Sight,
  meetingId: string,
): Promise<{ readonly at: Date; readonly reason: string | null; readonly by: string } | undefined> {
  const deed = and(eq(audit.entity, "meeting"), eq(audit.entityId, meetingId), eq(audit.verb, "cancel"));
  const [row] = await read
    .select({ at: audit.at, by: audit.actorName, change: audit.change })
    .from(audit)
    .where(and(eq(audit.chain, programmeId), deed))
    .orderBy(desc(audit.sequence))
    .limit(1);
  if (row === undefined) return undefined;
  const { reason } = row.change;
  return { at: row.at, by: row.by, reason: typeof reason === "string" ? reason : null };
}
