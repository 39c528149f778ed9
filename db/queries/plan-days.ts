import { and, asc, eq, inArray } from "drizzle-orm";
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
 * The days that phases or gates were expected to have on a day, by id. What was never reported is not in it: the days
 * beside it still hold. What was reported only later was unknown then.
 */
export async function daysAsOf(
  { read, t: { forecast } }: Store,
  asked: { readonly among: readonly string[]; readonly kind: PlanKind; readonly asOf: Day },
): Promise<ReadonlyMap<string, Days>> {
  const { subjectId, startsOn, endsOn, reportedOn } = forecast;
  const rows = await read
    .select({ subjectId, startsOn, endsOn, reportedOn })
    .from(forecast)
    .where(and(inArray(forecast.programmeId, [...asked.among]), eq(forecast.kind, asked.kind)))
    .orderBy(asc(reportedOn), asc(forecast.id));
  const known = new Map<string, Days>();
  for (const row of rows) {
    const isKnown = storedDay(row.reportedOn) <= asked.asOf;
    const days = { startsOn: storedDay(row.startsOn), endsOn: storedDay(row.endsOn) };
    if (isKnown) known.set(row.subjectId, days);
    else if (!known.has(row.subjectId)) known.set(row.subjectId, { startsOn: null, endsOn: null });
  }
  return known;
}
