import { asc, eq } from "drizzle-orm";
import type { Sight } from "#db/sight.ts";
import type { Store } from "#db/store.ts";
import { storedDay } from "#db/stored-day.ts";
import type { Habit } from "#domain/planning.ts";

/** How the bodies of a programme usually meet, in the order of the governance page. */
export async function listHabits(
  { read, t: { body } }: Store,
  { programmeId }: Sight,
): Promise<readonly Habit[]> {
  const rows = await read
    .select({
      ...{ bodyId: body.id, name: body.name, rhythmWeeks: body.rhythmWeeks, rhythmFrom: body.rhythmFrom },
      ...{ startsAt: body.usualStart, endsAt: body.usualEnd, place: body.usualPlace },
      ...{ papersLeadDays: body.papersLeadDays, dissolvedOn: body.dissolvedOn },
    })
    .from(body)
    .where(eq(body.programmeId, programmeId))
    .orderBy(asc(body.ordinal));
  return rows.map((row) => ({
    ...row,
    rhythmFrom: storedDay(row.rhythmFrom),
    dissolvedOn: storedDay(row.dissolvedOn),
  }));
}
