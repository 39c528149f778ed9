import { and, asc, desc, eq, inArray } from "drizzle-orm";
import { v7 as newId } from "uuid";
import type { Author } from "#db/author.ts";
import type { Store, Writer } from "#db/store.ts";
import { storedDay } from "#db/stored-day.ts";
import type { Day } from "#domain/day.ts";
import type { PlanKind } from "#domain/plan.ts";

interface Days {
  readonly startsOn: Day | null;
  readonly endsOn: Day | null;
}

/** Keeps which days something in the plan is now expected to have, and why they moved. Null is unknown. */
export async function reportDays(
  tx: Writer,
  { t: { forecast } }: Store,
  {
    author,
    ...reported
  }: Days & {
    readonly author: Author;
    readonly programmeId: string;
    readonly kind: PlanKind;
    readonly subjectId: string;
    readonly reason: string | null;
    readonly reportedOn: Day;
  },
): Promise<void> {
  await tx.insert(forecast).values({
    ...{ ...reported, id: newId(), decisionId: null, byName: author.name },
    ...{ provenance: "entered", isAchieved: false },
  });
}

/**
 * Keeps the days that something had before it is first moved, where no history says them: as what was agreed. Without
 * it, whoever looks back to a day before the move would find that nobody knew.
 */
export async function keepFirstDays(
  tx: Writer,
  { t: { forecast, baseline } }: Pick<Store, "t">,
  {
    author,
    was,
    on,
    ...of
  }: {
    readonly author: Author;
    readonly programmeId: string;
    readonly kind: PlanKind;
    readonly subjectId: string;
    readonly was: Days;
    readonly on: Day;
  },
): Promise<void> {
  if (was.startsOn === null && was.endsOn === null) return;
  for (const table of [forecast, baseline]) {
    const known = and(eq(table.programmeId, of.programmeId), eq(table.subjectId, of.subjectId));
    const [one] = await tx.select({ id: table.id }).from(table).where(known).limit(1);
    if (one !== undefined) return;
  }
  await tx.insert(baseline).values({
    ...{ ...of, ...was, id: newId(), setOn: on, reason: null, decisionId: null },
    ...{ byName: author.name, provenance: "entered" },
  });
}

/**
 * The days that phases or gates were expected to have on a day, by id. What was never reported is not in it: the days
 * beside it still hold. What was reported only later had the days that were kept when it was first moved, or none.
 */
export async function daysAsOf(
  { read, t: { forecast, baseline } }: Store,
  asked: { readonly among: readonly string[]; readonly kind: PlanKind; readonly asOf: Day },
): Promise<ReadonlyMap<string, Days>> {
  const { subjectId, startsOn, endsOn, reportedOn } = forecast;
  const rows = await read
    .select({ subjectId, startsOn, endsOn, reportedOn })
    .from(forecast)
    .where(and(inArray(forecast.programmeId, [...asked.among]), eq(forecast.kind, asked.kind)))
    .orderBy(asc(reportedOn), asc(forecast.id));
  const kept = await read
    .select({ subjectId: baseline.subjectId, startsOn: baseline.startsOn, endsOn: baseline.endsOn })
    .from(baseline)
    .where(and(inArray(baseline.programmeId, [...asked.among]), eq(baseline.kind, asked.kind)))
    .orderBy(desc(baseline.setOn), desc(baseline.id));
  const first = new Map(kept.map((row) => [row.subjectId, daysIn(row)]));
  const known = new Map<string, Days>();
  for (const row of rows) {
    const isKnown = storedDay(row.reportedOn) <= asked.asOf;
    if (isKnown) known.set(row.subjectId, daysIn(row));
    else if (!known.has(row.subjectId)) known.set(row.subjectId, first.get(row.subjectId) ?? UNKNOWN);
  }
  return known;
}

const UNKNOWN: Days = { startsOn: null, endsOn: null };

function daysIn({
  startsOn,
  endsOn,
}: {
  readonly startsOn: string | null;
  readonly endsOn: string | null;
}): Days {
  return { startsOn: storedDay(startsOn), endsOn: storedDay(endsOn) };
}
