import { asc, eq } from "drizzle-orm";
import type { Sight } from "#db/sight.ts";
import type { Store } from "#db/store.ts";
import { storedDay } from "#db/stored-day.ts";
import type { Day } from "#domain/day.ts";
import type { Phase } from "#domain/phase.ts";
import { daysAsOf } from "./plan-days.ts";

/** The phases of a programme in order, with their days now, or as they were known on a day. */
export async function listPhases(
  store: Store,
  { programmeId }: Sight,
  { asOf }: { readonly asOf?: Day | undefined } = {},
): Promise<readonly Phase[]> {
  const { phase } = store.t;
  const among = [programmeId];
  const [rows, days] = await Promise.all([
    store.read.select().from(phase).where(eq(phase.programmeId, programmeId)).orderBy(asc(phase.ordinal)),
    asOf === undefined ? undefined : daysAsOf(store, { among, kind: "phase", asOf }),
  ]);
  return rows.map(({ programmeId: _, ...row }) => ({
    ...row,
    startsOn: storedDay(row.startsOn),
    endsOn: storedDay(row.endsOn),
    ...days?.get(row.id),
  }));
}
