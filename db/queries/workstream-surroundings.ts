import { and, asc, desc, eq } from "drizzle-orm";
import type { Sight } from "#db/sight.ts";
import type { Store } from "#db/store.ts";
import { storedDay } from "#db/stored-day.ts";
import type { Day } from "#domain/day.ts";
import type { PlanKind } from "#domain/plan.ts";
import type { WorkstreamId } from "#domain/workstream.ts";

/** A milestone as the page of its workstream shows it. */
export interface MilestoneDays {
  readonly id: string;
  readonly name: string;
  readonly baselineOn: Day | null;
  readonly forecastOn: Day | null;
  readonly achievedOn: Day | null;
}

/** What something in the plan waits for, or what waits for it, by name. */
export interface Neighbour {
  readonly id: string;
  readonly side: "before" | "after";
  readonly kind: PlanKind;
  readonly subjectId: string;
  readonly name: string;
  /** The milestone of this workstream that the tie is about; null: the workstream itself. */
  readonly own: string | null;
  readonly lagDays: number;
}

/** The milestones of one workstream, in their order. */
export async function listMilestonesOf(
  { read, t: { milestone } }: Store,
  { programmeId }: Sight,
  workstreamId: WorkstreamId,
): Promise<readonly MilestoneDays[]> {
  const rows = await read
    .select()
    .from(milestone)
    .where(and(eq(milestone.programmeId, programmeId), eq(milestone.workstreamId, workstreamId)))
    .orderBy(asc(milestone.ordinal), asc(milestone.id));
  return rows.map(({ id, name, baselineOn, forecastOn, achievedOn }) => ({
    ...{ id, name },
    baselineOn: storedDay(baselineOn),
    forecastOn: storedDay(forecastOn),
    achievedOn: storedDay(achievedOn),
  }));
}

/** What one workstream, or a milestone of it, waits for, and what waits for those. */
export async function listNeighbours(
  store: Store,
  { programmeId }: Sight,
  workstreamId: WorkstreamId,
): Promise<readonly Neighbour[]> {
  const { dependency, milestone } = store.t;
  const [names, own, ties] = await Promise.all([
    namesInPlan(store, programmeId),
    store.read
      .select({ id: milestone.id })
      .from(milestone)
      .where(and(eq(milestone.programmeId, programmeId), eq(milestone.workstreamId, workstreamId))),
    store.read
      .select()
      .from(dependency)
      .where(eq(dependency.programmeId, programmeId))
      .orderBy(asc(dependency.id)),
  ]);
  const ours = new Set([workstreamId, ...own.map(({ id }) => id)]);
  return ties.flatMap((tie): Neighbour[] => {
    const [isAfter, isBefore] = [ours.has(tie.predecessorId), ours.has(tie.successorId)];
    // A tie within the workstream is its own affair, and one between others is theirs.
    if (isAfter === isBefore) return [];
    const there = isAfter
      ? { kind: tie.successorKind, subjectId: tie.successorId }
      : { kind: tie.predecessorKind, subjectId: tie.predecessorId };
    const here = isAfter ? tie.predecessorId : tie.successorId;
    return [
      {
        ...{ ...there, id: tie.id, side: isAfter ? "after" : "before", lagDays: tie.lagDays },
        name: names.get(there.subjectId) ?? "?",
        own: here === workstreamId ? null : (names.get(here) ?? "?"),
      },
    ];
  });
}

/** The last day on which a workstream sent a report, as far as that was known on `asOf`; undefined: it never did. */
export async function findLastReportDay(
  { read, t: { progressReport: report } }: Store,
  { programmeId }: Sight,
  { workstreamId, asOf }: { readonly workstreamId: WorkstreamId; readonly asOf?: Day },
): Promise<Day | undefined> {
  const rows = await read
    .select({ on: report.submittedOn })
    .from(report)
    .where(and(eq(report.programmeId, programmeId), eq(report.workstreamId, workstreamId)))
    .orderBy(desc(report.submittedOn));
  return rows.map(({ on }) => storedDay(on)).find((on) => asOf === undefined || on <= asOf);
}

/** The names of everything that can have a place in the plan. */
async function namesInPlan({ read, t }: Store, programmeId: string): Promise<ReadonlyMap<string, string>> {
  const found = await Promise.all(
    [t.phase, t.gate, t.workstream, t.milestone].map((table) =>
      read.select({ id: table.id, name: table.name }).from(table).where(eq(table.programmeId, programmeId)),
    ),
  );
  return new Map(found.flat().map(({ id, name }) => [id, name]));
}
