import { and, asc, eq, lte } from "drizzle-orm";
import { planGuid } from "#db/plan-guid.ts";
import type { Sight } from "#db/sight.ts";
import type { Store } from "#db/store.ts";
import { storedDay } from "#db/stored-day.ts";
import type { Day } from "#domain/day.ts";
import type { PlanDays } from "#domain/exchanged-plan.ts";
import type { PlanKind } from "#domain/plan.ts";
import type { StandingPlan } from "#domain/plan-changes.ts";
import type { PlannedTask } from "#domain/plan-match.ts";
import { listRecesses } from "./meetings.ts";
import { listPhases } from "./phases.ts";

interface Asked {
  /** What the programme is called. */
  readonly name: string;
  /** Baselines as they were known on this day; without it as they are known now. */
  readonly asOf?: Day;
}

/** The whole plan of a programme as it goes out as a file: seven statements, however much is in it. */
export async function findStandingPlan(
  store: Store,
  sight: Sight,
  { name, asOf }: Asked,
): Promise<StandingPlan> {
  const rows = await planRows(store, sight, asOf);
  const taskOf = (kind: PlanKind, row: Row, days: PlanDays & Partial<PlannedTask>): PlannedTask => ({
    ...{ key: keyOf(kind, row.id), kind, isMarked: true, id: row.id, name: oneLine(row.name) },
    ...{ guid: planGuid(sight.programmeId, row.id), withinKey: null, version: row.version },
    ...{ baseline: rows.baselines.get(row.id) ?? null, isAchieved: false },
    ...days,
  });
  const milestones = rows.milestones.map((row) =>
    taskOf("milestone", row, {
      ...{ startsOn: null, endsOn: storedDay(row.achievedOn ?? row.forecastOn) },
      ...{ isAchieved: row.achievedOn !== null },
      withinKey: row.workstreamId && keyOf("workstream", row.workstreamId),
    }),
  );
  const workstreams = rows.workstreams.map((row) =>
    taskOf("workstream", row, {
      ...{ startsOn: storedDay(row.startsOn), endsOn: storedDay(row.endsOn) },
      withinKey: row.parentId && keyOf("workstream", row.parentId),
    }),
  );
  const under = Map.groupBy([...milestones, ...workstreams], ({ withinKey }) => withinKey);
  const outlined = (withinKey: string | null): readonly PlannedTask[] =>
    (under.get(withinKey) ?? []).flatMap((task) => [task, ...outlined(task.key)]);
  return {
    name,
    tasks: [...courseOf(rows, taskOf), ...outlined(null)],
    links: rows.dependencies.map((row) => ({
      ...{ id: row.id, version: row.version, lagDays: row.lagDays },
      fromKey: keyOf(row.predecessorKind, row.predecessorId),
      toKey: keyOf(row.successorKind, row.successorId),
    })),
    recesses: rows.recesses.map(({ name: called, from, until }) => ({ name: called, from, until })),
  };
}

type Rows = Awaited<ReturnType<typeof planRows>>;
type TaskOf = (kind: PlanKind, row: Row, days: PlanDays) => PlannedTask;

/** The phases, each after the gates that open it, and then the gates that open none. */
function courseOf({ phases, gates }: Rows, taskOf: TaskOf): readonly PlannedTask[] {
  const gateTask = (row: Rows["gates"][number]) =>
    taskOf("gate", row, { startsOn: null, endsOn: storedDay(row.heldOn) });
  const opens = new Set(phases.map(({ id }) => id));
  return [
    ...phases.flatMap((phase) => [
      ...gates.filter(({ opensPhaseId }) => opensPhaseId === phase.id).map(gateTask),
      taskOf("phase", phase, { startsOn: phase.startsOn, endsOn: phase.endsOn }),
    ]),
    ...gates.filter(({ opensPhaseId }) => opensPhaseId === null || !opens.has(opensPhaseId)).map(gateTask),
  ];
}

/** One after the other: this is also asked within a write, where one connection answers one question at a time. */
async function planRows(store: Store, sight: Sight, asOf: Day | undefined) {
  const { read, t } = store;
  const { gate, workstream, milestone, dependency } = t;
  const { programmeId } = sight;
  return {
    phases: await listPhases(store, sight),
    gates: await read
      .select()
      .from(gate)
      .where(eq(gate.programmeId, programmeId))
      .orderBy(asc(gate.heldOn), asc(gate.id)),
    workstreams: await read
      .select()
      .from(workstream)
      .where(eq(workstream.programmeId, programmeId))
      .orderBy(asc(workstream.ordinal), asc(workstream.id)),
    milestones: await read
      .select()
      .from(milestone)
      .where(eq(milestone.programmeId, programmeId))
      .orderBy(asc(milestone.ordinal), asc(milestone.id)),
    dependencies: await read
      .select()
      .from(dependency)
      .where(eq(dependency.programmeId, programmeId))
      .orderBy(asc(dependency.id)),
    baselines: await lastBaselines(store, sight, asOf),
    recesses: await listRecesses(store, sight),
  };
}

interface Row {
  readonly id: string;
  readonly name: string;
  readonly version: number;
}

/** What a line is called in a plan of ours: two kinds of things could have the same id. */
const keyOf = (kind: PlanKind, id: string) => `${kind}:${id}`;

/** The id out of such a key. */
export function idIn(key: string): string {
  return key.slice(key.indexOf(":") + 1);
}

/** As it stands in a file, in which a name is one line. */
const oneLine = (text: string) => text.replace(/\s+/g, " ").trim();

/** The last agreed days of each thing in the plan. */
async function lastBaselines(
  { read, t: { baseline } }: Store,
  { programmeId }: Sight,
  asOf: Day | undefined,
): Promise<ReadonlyMap<string, PlanDays>> {
  const rows = await read
    .select({ subjectId: baseline.subjectId, startsOn: baseline.startsOn, endsOn: baseline.endsOn })
    .from(baseline)
    .where(
      and(eq(baseline.programmeId, programmeId), asOf === undefined ? undefined : lte(baseline.setOn, asOf)),
    )
    .orderBy(asc(baseline.setOn), asc(baseline.id));
  return new Map(
    rows.map(({ subjectId, startsOn, endsOn }) => [
      subjectId,
      { startsOn: storedDay(startsOn), endsOn: storedDay(endsOn) },
    ]),
  );
}
