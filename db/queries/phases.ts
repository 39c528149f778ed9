import { asc, eq } from "drizzle-orm";
import { asked, prepared } from "#db/prepared.ts";
import type { Sight } from "#db/sight.ts";
import type { Store } from "#db/store.ts";
import { storedDay } from "#db/stored-day.ts";
import type { Phase } from "#domain/phase.ts";

const phasesOf = prepared(({ read, t: { phase } }) =>
  read
    .select()
    .from(phase)
    .where(eq(phase.programmeId, asked("programmeId")))
    .orderBy(asc(phase.ordinal)),
);

export async function listPhases(store: Store, { programmeId }: Sight): Promise<readonly Phase[]> {
  const rows = await phasesOf(store, { programmeId });
  return rows.map(({ programmeId: _, ...row }) => ({
    ...row,
    startsOn: storedDay(row.startsOn),
    endsOn: storedDay(row.endsOn),
  }));
}
