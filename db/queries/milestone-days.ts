import { and, eq, sql } from "drizzle-orm";
import { v7 as newId } from "uuid";
import { type Author, entryBy } from "#db/author.ts";
import { LOST_RACE, type LostRace } from "#db/lost-race.ts";
import type { Store } from "#db/store.ts";
import type { Day } from "#domain/day.ts";
import { keepBaseline } from "./milestone-baseline.ts";
import type { AsSeen, Saved } from "./milestone-commands.ts";
import { areInProgramme, NOT_THERE, type NotThere } from "./named-in-programme.ts";

interface Reported {
  /** The day that is expected now; null: nobody can say any more. */
  readonly forecastOn: Day | null;
  readonly reason: string | null;
  readonly decisionId: string | null;
}

/** Adds a forecast to the row of them. Of what was achieved it takes that back. */
export function reportForecast(
  store: Store,
  author: Author,
  { forecastOn, reason, decisionId, ...one }: AsSeen & Reported,
): Promise<Saved | NotThere | LostRace> {
  const columns = { forecastOn, achievedOn: null };
  const told = { endsOn: forecastOn, isAchieved: false, reason, decisionId };
  return reportOn(store, author, { ...one, verb: "forecast", columns, told });
}

/** Says on which day a milestone was achieved: the last of its reports. */
export function achieveMilestone(
  store: Store,
  author: Author,
  { achievedOn, reason, ...one }: AsSeen & { readonly achievedOn: Day; readonly reason: string | null },
): Promise<Saved | NotThere | LostRace> {
  const columns = { forecastOn: achievedOn, achievedOn };
  const told = { endsOn: achievedOn, isAchieved: true, reason, decisionId: null };
  return reportOn(store, author, { ...one, verb: "achieve", columns, told });
}

/** Agrees another day. That is itself a decision: it has a reason, and the old day is kept. */
export function rebaseline(
  store: Store,
  author: Author,
  {
    baselineOn,
    reason,
    decisionId,
    ...one
  }: AsSeen & {
    readonly baselineOn: Day;
    readonly reason: string;
    readonly decisionId: string | null;
  },
): Promise<Saved | NotThere | LostRace> {
  const { milestone } = store.t;
  const { programmeId, id, version, on } = one;
  return store.write<Saved | NotThere | LostRace>(async (tx) => {
    if (!(await areInProgramme(tx, store, { programmeId, decision: decisionId }))) return NOT_THERE;
    const [row] = await tx
      .update(milestone)
      .set({ baselineOn, version: sql`${milestone.version} + 1` })
      .where(
        and(eq(milestone.programmeId, programmeId), eq(milestone.id, id), eq(milestone.version, version)),
      )
      .returning();
    if (row === undefined) return LOST_RACE;
    await keepBaseline(tx, store, {
      ...{ programmeId, id, endsOn: baselineOn, setOn: on, byName: author.name },
      ...{ reason, decisionId },
    });
    const change = { on, name: row.name, baselineOn, reason };
    const deed = { chain: programmeId, verb: "rebaseline", entity: "milestone", entityId: id, change };
    return { result: { kind: "saved" }, audit: [entryBy(author, deed)] };
  });
}

interface Telling extends AsSeen {
  readonly verb: "forecast" | "achieve";
  readonly columns: { readonly forecastOn: Day | null; readonly achievedOn: Day | null };
  readonly told: {
    readonly endsOn: Day | null;
    readonly isAchieved: boolean;
    readonly reason: string | null;
    readonly decisionId: string | null;
  };
}

/** Writes a report and keeps it beside the milestone, in one go. */
function reportOn(
  store: Store,
  author: Author,
  { programmeId, id, version, on, verb, columns, told }: Telling,
): Promise<Saved | NotThere | LostRace> {
  const { milestone, forecast } = store.t;
  return store.write<Saved | NotThere | LostRace>(async (tx) => {
    if (!(await areInProgramme(tx, store, { programmeId, decision: told.decisionId }))) return NOT_THERE;
    const [row] = await tx
      .update(milestone)
      .set({ ...columns, version: sql`${milestone.version} + 1` })
      .where(
        and(eq(milestone.programmeId, programmeId), eq(milestone.id, id), eq(milestone.version, version)),
      )
      .returning();
    if (row === undefined) return LOST_RACE;
    await tx.insert(forecast).values({
      ...{ ...told, programmeId, id: newId(), kind: "milestone", subjectId: id, startsOn: null },
      ...{ reportedOn: on, byName: author.name, provenance: "entered" },
    });
    const change = { on, name: row.name, expectedOn: told.endsOn, reason: told.reason };
    const deed = { chain: programmeId, verb, entity: "milestone", entityId: id, change };
    return { result: { kind: "saved" }, audit: [entryBy(author, deed)] };
  });
}
