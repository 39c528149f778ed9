import { asc, eq } from "drizzle-orm";
import { asked, prepared } from "#db/prepared.ts";
import type { Sight } from "#db/sight.ts";
import type { Store } from "#db/store.ts";
import { storedDay } from "#db/stored-day.ts";
import type { Day } from "#domain/day.ts";
import type { Phase } from "#domain/phase.ts";
import { daysAsOf } from "./plan-days.ts";
import { asBefore, loadLaterDeeds } from "./plan-deeds.ts";

const phasesOf = prepared(({ read, t: { phase } }) =>
  read
    .select()
    .from(phase)
    .where(eq(phase.programmeId, asked("programmeId")))
    .orderBy(asc(phase.ordinal)),
);

/** The phases of a programme in order, with their days now, or as they were known on a day. */
export async function listPhases(
  store: Store,
  { programmeId }: Sight,
  { asOf }: { readonly asOf?: Day | undefined } = {},
): Promise<readonly Phase[]> {
  const among = [programmeId];
  const [now, days, deeds] = await Promise.all([
    phasesOf(store, { programmeId }),
    asOf === undefined ? undefined : daysAsOf(store, { among, kind: "phase", asOf }),
    asOf === undefined ? undefined : loadLaterDeeds(store, { among, entities: ["phase"], after: asOf }),
  ]);
  const rows = deeds === undefined ? now : asBefore(now, deeds, "phase");
  return rows.map(({ programmeId: _, ...row }) => ({
    ...row,
    startsOn: storedDay(row.startsOn),
    endsOn: storedDay(row.endsOn),
    ...days?.get(row.id),
  }));
}
