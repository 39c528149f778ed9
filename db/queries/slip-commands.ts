import { and, eq, sql } from "drizzle-orm";
import { v7 as newId } from "uuid";
import { type Author, entryBy } from "#db/author.ts";
import { LOST_RACE, type LostRace } from "#db/lost-race.ts";
import { once } from "#db/once.ts";
import type { Done, Store, Writer } from "#db/store.ts";
import type { Day } from "#domain/day.ts";
import type { PlanItem, Span } from "#domain/plan.ts";
import type { Move } from "#domain/slip.ts";
import { areInProgramme } from "./named-in-programme.ts";

interface Slipping {
  readonly programmeId: string;
  readonly on: Day;
  /** What was picked first, each at the version that was looked at; none: it is no longer what was looked at. */
  readonly moves: readonly Move[];
  readonly reason: string;
  readonly decisionId: string | null;
}

type Committed = { readonly kind: "committed" } | { readonly kind: "not-there" } | LostRace;

/**
 * Makes a slip come true, once per form: everything that moves gets its new days and a forecast that says why, all of
 * it or nothing. What has no baseline yet keeps the days it had as its first.
 */
export function commitSlip(
  store: Store,
  author: Author,
  { once: key, ...slipping }: Slipping & { readonly once: string },
): Promise<Committed> {
  const { programmeId, decisionId, moves, on, reason } = slipping;
  const work = async (tx: Writer): Promise<Done<Committed>> => {
    if (!(await areInProgramme(tx, store, { programmeId, decision: decisionId })))
      return { result: { kind: "not-there" }, audit: [] };
    if (moves.length === 0) return LOST_RACE;
    for (const { item, to } of moves) {
      if (!(await changeDays(tx, store, { programmeId, item, to }))) return LOST_RACE;
      await keepDays(tx, store, { slipping, author, item, to });
    }
    const [picked] = moves;
    const change = { on, name: picked?.item.name, days: picked?.days, others: moves.length - 1, reason };
    const entityId = picked?.item.id ?? programmeId;
    const deed = { chain: programmeId, verb: "slip", entity: "plan", entityId, change };
    return { result: { kind: "committed" }, audit: [entryBy(author, deed)] };
  };
  return once<Committed>(store, author, { key, work });
}

/** Gives it its new days, unless somebody changed it since it was looked at. */
async function changeDays(
  tx: Writer,
  { t: { phase, gate, workstream, milestone } }: Store,
  { programmeId, item, to }: { readonly programmeId: string; readonly item: PlanItem; readonly to: Span },
): Promise<boolean> {
  const table = { phase, gate, workstream, milestone }[item.kind];
  const { startsOn, endsOn } = to;
  const columns = {
    phase: { startsOn, endsOn },
    workstream: { startsOn, endsOn },
    gate: { heldOn: endsOn },
    milestone: { forecastOn: endsOn },
  }[item.kind];
  const rows = await tx
    .update(table)
    .set({ ...columns, version: sql`${table.version} + 1` })
    .where(and(eq(table.programmeId, programmeId), eq(table.id, item.id), eq(table.version, item.version)))
    .returning();
  return rows.length > 0;
}

interface Kept {
  readonly slipping: Slipping;
  readonly author: Author;
  readonly item: PlanItem;
  readonly to: Span;
}

/** Adds the new days to the row of forecasts, and before that the old ones where nothing was agreed yet. */
async function keepDays(
  tx: Writer,
  { t: { baseline, forecast } }: Store,
  { slipping, author, item, to }: Kept,
): Promise<void> {
  const { programmeId, on, reason, decisionId } = slipping;
  const about = { programmeId, kind: item.kind, subjectId: item.id };
  const by = { byName: author.name, provenance: "entered" } as const;
  const [agreed] = await tx
    .select({ id: baseline.id })
    .from(baseline)
    .where(and(eq(baseline.programmeId, programmeId), eq(baseline.subjectId, item.id)))
    .limit(1);
  if (agreed === undefined) {
    const { startsOn, endsOn } = item;
    const before = { startsOn, endsOn, setOn: on, reason: null, decisionId: null };
    await tx.insert(baseline).values({ ...about, ...by, ...before, id: newId() });
  }
  const now = { ...to, reportedOn: on, isAchieved: false, reason, decisionId };
  await tx.insert(forecast).values({ ...about, ...by, ...now, id: newId() });
}
