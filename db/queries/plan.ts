import { and, asc, eq, isNotNull, isNull, lte } from "drizzle-orm";
import type { Sight } from "#db/sight.ts";
import type { Store } from "#db/store.ts";
import { storedDay } from "#db/stored-day.ts";
import type { Day } from "#domain/day.ts";
import type { Phase } from "#domain/phase.ts";
import type { Dependency, PlanItem, PlanKind, Span } from "#domain/plan.ts";
import { historyOf, knownOn, type PlanHistory, spanAsKnown } from "#domain/plan-history.ts";
import type { GateTies } from "#domain/slip-break.ts";
import { listDependencies } from "./dependencies.ts";
import { listMilestones, loadPlanHistory } from "./milestones.ts";
import { listPhases } from "./phases.ts";
import { asBefore, loadLaterDeeds } from "./plan-deeds.ts";

/** Everything that has days in a programme, and what in it waits for what. */
export interface ProgrammePlan {
  /** Phases, gates, then each workstream with its milestones under it, then the milestones of none. */
  readonly items: readonly PlanItem[];
  readonly dependencies: readonly Dependency[];
  readonly gates: readonly GateTies[];
  readonly phases: readonly Phase[];
  readonly history: PlanHistory;
}

/** The plan of a programme; with `asOf` as it was known on that day. The same statements, however much is in it. */
export async function loadPlan(
  store: Store,
  sight: Sight,
  { asOf }: { readonly asOf?: Day | undefined } = {},
): Promise<ProgrammePlan> {
  const among = [sight.programmeId];
  const entities = ["phase", "gate", "workstream"] as const;
  const deeds =
    asOf === undefined ? undefined : await loadLaterDeeds(store, { among, entities, after: asOf });
  const then = <Row extends { readonly id: string }>(
    rows: readonly Row[],
    entity: (typeof entities)[number],
  ) => (deeds === undefined ? rows : asBefore(rows, deeds, entity));
  const [history, allPhases, allGates, allStreams, milestones, dependencies] = await Promise.all([
    loadPlanHistory(store, sight),
    listPhases(store, sight),
    listPlannedGates(store, sight, { asOf }),
    listStretches(store, sight, { asOf }),
    listMilestones(store, sight, { asOf }),
    listDependencies(store, sight, { asOf }),
  ]);
  const phases = then(allPhases, "phase");
  const workstreams = then(allStreams, "workstream");
  const known = asOf === undefined ? history : knownOn(history, asOf);
  const spanOf = (id: string, now: Span) =>
    asOf === undefined ? now : spanAsKnown(now, historyOf(history, id), asOf);
  // In the order of the days that they had then: that of today would tell which were moved since.
  const gates = then(allGates, "gate").toSorted((one, other) => {
    const [on, otherOn] = [one, other].map((gate) => spanOf(gate.id, gate).endsOn ?? "9999");
    return (on ?? "").localeCompare(otherOn ?? "") || (one.id < other.id ? -1 : 1);
  });
  const agreed = new Map(
    known.baselines.map(({ subjectId, startsOn, endsOn }) => [subjectId, { startsOn, endsOn }]),
  );
  const itemFrom = (kind: PlanKind, row: Found, workstreamId: string | null = null): PlanItem => ({
    ...{ id: row.id, kind, name: row.name, isDone: row.isDone, version: row.version, workstreamId },
    ...spanOf(row.id, row),
    baseline: agreed.get(row.id) ?? null,
  });
  const dated = phases.map((phase) => ({ ...phase, ...spanOf(phase.id, phase) }));
  const milestoneItems = milestones.map(
    ({ id, name, version, workstreamId, ...days }): PlanItem => ({
      ...{ id, kind: "milestone", name, version, workstreamId, startsOn: null },
      endsOn: days.achievedOn ?? days.forecastOn ?? days.baselineOn,
      isDone: days.achievedOn !== null,
      baseline: days.baselineOn === null ? null : { startsOn: null, endsOn: days.baselineOn },
    }),
  );
  const isKnownStream = (id: string | null) => workstreams.some((one) => one.id === id);
  return {
    items: [
      ...phases.map((phase) => itemFrom("phase", { ...phase, isDone: false })),
      ...gates.map((gate) => itemFrom("gate", gate)),
      ...workstreams.flatMap((stream) => [
        itemFrom("workstream", stream),
        ...milestoneItems.filter(({ workstreamId }) => workstreamId === stream.id),
      ]),
      ...milestoneItems.filter(({ workstreamId }) => !isKnownStream(workstreamId)),
    ],
    dependencies,
    gates,
    phases: dated,
    history: known,
  };
}

/** The koerslijn as it was known on a day. */
export async function courseAsKnown(store: Store, sight: Sight, asOf: Day) {
  const { phases, items } = await loadPlan(store, sight, { asOf });
  const gates = items.filter(({ kind }) => kind === "gate");
  return { phases, gates: gates.map(({ id, name, endsOn }) => ({ id, name, on: endsOn })) };
}

interface Found extends Span {
  readonly id: string;
  readonly name: string;
  readonly isDone: boolean;
  readonly version: number;
}

interface Asked {
  readonly asOf: Day | undefined;
}

/** The gates in order of day, each with what hangs on its day and whether it was passed or closed for good. */
async function listPlannedGates(
  { read, t: { gate, gateOutcome, criterion } }: Store,
  { programmeId }: Sight,
  { asOf }: Asked,
): Promise<readonly (Found & GateTies)[]> {
  const [gates, outcomes, criteria] = await Promise.all([
    read.select().from(gate).where(eq(gate.programmeId, programmeId)).orderBy(asc(gate.heldOn), asc(gate.id)),
    read
      .select({ gateId: gateOutcome.gateId, outcome: gateOutcome.outcome })
      .from(gateOutcome)
      .where(
        and(
          eq(gateOutcome.programmeId, programmeId),
          asOf === undefined ? undefined : lte(gateOutcome.decidedOn, asOf),
        ),
      )
      .orderBy(asc(gateOutcome.decidedOn), asc(gateOutcome.id)),
    read
      .select({ gateId: criterion.gateId, pointId: criterion.decisionPointId })
      .from(criterion)
      .where(
        and(
          eq(criterion.programmeId, programmeId),
          isNull(criterion.endedOn),
          isNotNull(criterion.decisionPointId),
        ),
      )
      .orderBy(asc(criterion.id)),
  ]);
  const last = new Map(outcomes.map(({ gateId, outcome }) => [gateId, outcome]));
  return [...gates]
    .sort((one, other) =>
      (one.heldOn ?? "9") < (other.heldOn ?? "9") ? -1 : one.heldOn === other.heldOn ? 0 : 1,
    )
    .map(({ id, name, bodyId, decisionPointId, heldOn, version }) => ({
      ...{ id, name, bodyId, decisionPointId, version, startsOn: null, endsOn: storedDay(heldOn) },
      isDone: ["go", "conditional-go", "stop"].includes(last.get(id) ?? ""),
      criterionPointIds: criteria.flatMap(({ gateId, pointId }) => (gateId === id ? (pointId ?? []) : [])),
    }));
}

/** The workstreams in their own order, as far as the plan draws them. */
async function listStretches(
  { read, t: { workstream } }: Store,
  { programmeId }: Sight,
  { asOf }: Asked,
): Promise<readonly Found[]> {
  const rows = await read
    .select()
    .from(workstream)
    .where(eq(workstream.programmeId, programmeId))
    .orderBy(asc(workstream.ordinal), asc(workstream.id));
  return rows.map(({ id, name, version, startsOn, endsOn, endedOn }) => ({
    ...{ id, name, version, startsOn: storedDay(startsOn), endsOn: storedDay(endsOn) },
    // What ended after the day that is looked back from went on then.
    isDone: endedOn !== null && (asOf === undefined || endedOn <= asOf),
  }));
}

/** What the workstreams are called, by id, in their own order. */
export async function listWorkstreamNames(
  { read, t: { workstream } }: Store,
  { programmeId }: Sight,
): Promise<readonly { readonly id: string; readonly name: string }[]> {
  return read
    .select({ id: workstream.id, name: workstream.name })
    .from(workstream)
    .where(eq(workstream.programmeId, programmeId))
    .orderBy(asc(workstream.ordinal), asc(workstream.id));
}
