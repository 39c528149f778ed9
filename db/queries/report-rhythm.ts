import { and, eq, sql } from "drizzle-orm";
import { type Author, entryBy } from "#db/author.ts";
import { LOST_RACE, type LostRace } from "#db/lost-race.ts";
import type { Store } from "#db/store.ts";
import type { Day } from "#domain/day.ts";

/** Says how often the workstreams report, unless somebody changed the programme since. */
export function setReportRhythm(
  store: Store,
  author: Author,
  {
    programmeId,
    version,
    everyWeeks,
    from,
  }: {
    readonly programmeId: string;
    readonly version: number;
    readonly everyWeeks: number;
    readonly from: Day;
  },
): Promise<{ readonly kind: "set" } | LostRace> {
  const { programme } = store.t;
  return store.write<{ readonly kind: "set" } | LostRace>(async (tx) => {
    const own = eq(programme.id, programmeId);
    const stated = { everyWeeks: programme.reportEveryWeeks, from: programme.reportFrom };
    const [was] = await tx.select(stated).from(programme).where(own);
    const rows = await tx
      .update(programme)
      .set({ reportEveryWeeks: everyWeeks, reportFrom: from, version: sql`${programme.version} + 1` })
      .where(and(own, eq(programme.version, version)))
      .returning();
    if (rows.length === 0) return LOST_RACE;
    const change = { everyWeeks, from, was };
    const deed = { chain: programmeId, verb: "set", entity: "report-rhythm", entityId: programmeId, change };
    return { result: { kind: "set" as const }, audit: [entryBy(author, deed)] };
  });
}
