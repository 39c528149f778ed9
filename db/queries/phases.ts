import { asc, eq } from "drizzle-orm";
import type { Sight } from "#db/sight.ts";
import type { Store } from "#db/store.ts";
import { storedDay } from "#db/stored-day.ts";
import type { Phase } from "#domain/phase.ts";

export async function listPhases(
  { read, t: { phase } }: Store,
  { programmeId }: Sight,
): Promise<readonly Phase[]> {
  const rows = await read
    .select()
    .from(phase)
    .where(eq(phase.programmeId, programmeId))
    .orderBy(asc(phase.ordinal));
  return rows.map(({ programmeId: _, ...row }) => ({
    ...row,
    startsOn: storedDay(row.startsOn),
    endsOn: storedDay(row.endsOn),
  }));
}
