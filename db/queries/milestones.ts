import { and, asc, eq, isNull, lte } from "drizzle-orm";
import type { Sight } from "#db/sight.ts";
import type { Store } from "#db/store.ts";
import { storedDay } from "#db/stored-day.ts";
import type { Day } from "#domain/day.ts";
import type { Milestone } from "#domain/milestone.ts";
import type { PlanKind } from "#domain/plan.ts";
import { milestoneAsKnown, type PlanHistory, type PlanRecord } from "#domain/plan-history.ts";
import { listDeedsSince } from "./plan-deeds.ts";

/** From which day a page looks back; without one it shows what stands now. */
interface Asked {
  readonly asOf?: Day | undefined;
}

/** The milestones of a programme in their own order; with `asOf` as they were known on that day. */
export async function listMilestones(
  store: Store,
  sight: Sight,
  { asOf }: Asked = {},
): Promise<readonly Milestone[]> {
  const { milestone } = store.t;
  const rows = await store.read
    .select()
    .from(milestone)
    .where(eq(milestone.programmeId, sight.programmeId))
    .orderBy(asc(milestone.ordinal), asc(milestone.id));
  const now = rows.map(({ programmeId: _, ...row }) => ({
    ...row,
    baselineOn: storedDay(row.baselineOn),
    forecastOn: storedDay(row.forecastOn),
    achievedOn: storedDay(row.achievedOn),
  }));
  if (asOf === undefined) return now;
  const [history, deeds] = await Promise.all([
    loadPlanHistory(store, sight, { kind: "milestone" }),
    listDeedsSince(store, sight, { entity: "milestone", after: asOf }),
  ]);
  return now.flatMap((one) => {
    // The first edit after that day says what stood there on it.
    const was = deeds.find(({ verb, entityId }) => verb === "edit" && entityId === one.id)?.change.was;
    // What one looks back at is never written, so its version says nothing; left in, it would tell of later changes.
    const then = { ...one, ...(was as Was | undefined), version: 0 };
    return milestoneAsKnown(then, history, asOf) ?? [];
  });
}

type Was = Pick<Milestone, "name" | "workstreamId" | "provenance">;

interface Wanted extends Asked {
  readonly kind?: PlanKind;
  readonly subjectId?: string;
}

/** All that was reported and agreed about the days of a plan, or of one kind or thing in it. Two statements. */
export async function loadPlanHistory(store: Store, sight: Sight, wanted: Wanted = {}): Promise<PlanHistory> {
  const [forecasts, baselines] = await Promise.all([
    listForecasts(store, sight, wanted),
    listBaselines(store, sight, wanted),
  ]);
  return { forecasts, baselines };
}

/** What was reported, the oldest first; of one day in the order in which it was written. */
export async function listForecasts(
  { read, t: { forecast } }: Store,
  { programmeId }: Sight,
  { kind, subjectId, asOf }: Wanted = {},
): Promise<readonly PlanRecord[]> {
  const rows = await read
    .select()
    .from(forecast)
    .where(
      and(
        eq(forecast.programmeId, programmeId),
        kind === undefined ? undefined : eq(forecast.kind, kind),
        subjectId === undefined ? undefined : eq(forecast.subjectId, subjectId),
        asOf === undefined ? undefined : lte(forecast.reportedOn, asOf),
      ),
    )
    .orderBy(asc(forecast.reportedOn), asc(forecast.id));
  return rows.map(({ programmeId: _, reportedOn, ...row }) => ({
    ...row,
    recordedOn: storedDay(reportedOn),
    startsOn: storedDay(row.startsOn),
    endsOn: storedDay(row.endsOn),
  }));
}

/** The milestones that are not achieved, each once for every report of it, the oldest report first. One statement. */
export async function listOpenMilestones(
  { read, t: { forecast, milestone } }: Store,
  { programmeId }: Sight,
) {
  const rows = await read
    .select({
      milestone: {
        ...{ id: milestone.id, name: milestone.name, workstreamId: milestone.workstreamId },
        baselineOn: milestone.baselineOn,
      },
      forecast: {
        ...{ id: forecast.id, subjectId: forecast.subjectId, recordedOn: forecast.reportedOn },
        ...{ endsOn: forecast.endsOn, isAchieved: forecast.isAchieved, reason: forecast.reason },
      },
    })
    .from(milestone)
    .innerJoin(forecast, and(eq(forecast.programmeId, programmeId), eq(forecast.subjectId, milestone.id)))
    .where(and(eq(milestone.programmeId, programmeId), isNull(milestone.achievedOn)))
    .orderBy(asc(milestone.ordinal), asc(milestone.id), asc(forecast.reportedOn), asc(forecast.id));
  const milestones = new Map(
    rows.map(({ milestone: one }) => [one.id, { ...one, baselineOn: storedDay(one.baselineOn) }]),
  );
  const forecasts = rows.map(({ forecast: one }) => ({
    ...{ ...one, recordedOn: storedDay(one.recordedOn), endsOn: storedDay(one.endsOn) },
  }));
  return { milestones: [...milestones.values()], forecasts };
}

/** What was agreed, the oldest first. */
export async function listBaselines(
  { read, t: { baseline } }: Store,
  { programmeId }: Sight,
  { kind, subjectId, asOf }: Wanted = {},
): Promise<readonly PlanRecord[]> {
  const rows = await read
    .select()
    .from(baseline)
    .where(
      and(
        eq(baseline.programmeId, programmeId),
        kind === undefined ? undefined : eq(baseline.kind, kind),
        subjectId === undefined ? undefined : eq(baseline.subjectId, subjectId),
        asOf === undefined ? undefined : lte(baseline.setOn, asOf),
      ),
    )
    .orderBy(asc(baseline.setOn), asc(baseline.id));
  return rows.map(({ programmeId: _, setOn, ...row }) => ({
    ...row,
    isAchieved: false,
    recordedOn: storedDay(setOn),
    startsOn: storedDay(row.startsOn),
    endsOn: storedDay(row.endsOn),
  }));
}
