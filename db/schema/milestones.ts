import type { Kit } from "#db/kit.ts";
import { PLAN_KINDS } from "#domain/plan.ts";
import { PROVENANCES } from "#domain/provenance.ts";
import type { AgendaTables } from "./agendas.ts";
import type { ProgrammeTables } from "./programmes.ts";
import type { WorkstreamTables } from "./workstreams.ts";

type Tables = ProgrammeTables & WorkstreamTables & Pick<AgendaTables, "decision">;

/** The milestones, what the plan was and became, and what in it waits for what. */
export function defineMilestones(k: Kit, { programme, workstream, decision }: Tables) {
  const milestone = k.table(
    "milestone",
    {
      programmeId: k
        .text()
        .notNull()
        .references(() => programme.id),
      id: k.text().notNull(),
      ordinal: k.int().notNull(),
      workstreamId: k.text(),
      name: k.text().notNull(),
      /** The last baseline and forecast, kept beside their history so that lists need none of it. */
      baselineOn: k.day(),
      forecastOn: k.day(),
      achievedOn: k.day(),
      provenance: k.choice(PROVENANCES).notNull(),
      version: k.int().notNull().default(1),
    },
    (t) => [
      k.key({ columns: [t.programmeId, t.id] }),
      k.reference({
        columns: [t.programmeId, t.workstreamId],
        foreignColumns: [workstream.programmeId, workstream.id],
      }),
      k.index("milestone_workstream_ix").on(t.programmeId, t.workstreamId),
    ],
  );
  const dated = {
    programmeId: k
      .text()
      .notNull()
      .references(() => programme.id),
    id: k.text().notNull(),
    kind: k.choice(PLAN_KINDS).notNull(),
    /** The phase, gate, workstream or milestone of this programme; whoever writes checks that it is. */
    subjectId: k.text().notNull(),
    /** Null for a gate and a milestone, which are one day; null otherwise is unknown. */
    startsOn: k.day(),
    endsOn: k.day(),
    reason: k.text(),
    /** The decision behind it, if there is one. */
    decisionId: k.text(),
    byName: k.text().notNull(),
    provenance: k.choice(PROVENANCES).notNull(),
  };
  /** Append-only: the days that something in the plan was expected to have, as it was reported. */
  const forecast = k.table(
    "forecast",
    { ...dated, reportedOn: k.day().notNull(), isAchieved: k.flag().notNull() },
    (t) => [
      k.key({ columns: [t.programmeId, t.id] }),
      k.reference({
        columns: [t.programmeId, t.decisionId],
        foreignColumns: [decision.programmeId, decision.id],
      }),
      k.index("forecast_subject_ix").on(t.programmeId, t.subjectId, t.reportedOn),
    ],
  );
  /** Append-only: the days that were agreed. A new baseline keeps the old one. */
  const baseline = k.table("baseline", { ...dated, setOn: k.day().notNull() }, (t) => [
    k.key({ columns: [t.programmeId, t.id] }),
    k.reference({
      columns: [t.programmeId, t.decisionId],
      foreignColumns: [decision.programmeId, decision.id],
    }),
    k.index("baseline_subject_ix").on(t.programmeId, t.subjectId, t.setOn),
  ]);
  const dependency = k.table(
    "dependency",
    {
      programmeId: k
        .text()
        .notNull()
        .references(() => programme.id),
      id: k.text().notNull(),
      predecessorKind: k.choice(PLAN_KINDS).notNull(),
      predecessorId: k.text().notNull(),
      successorKind: k.choice(PLAN_KINDS).notNull(),
      successorId: k.text().notNull(),
      /** Working days between the end of the one and the start of the other. */
      lagDays: k.int().notNull(),
      provenance: k.choice(PROVENANCES).notNull(),
      version: k.int().notNull().default(1),
    },
    (t) => [
      k.key({ columns: [t.programmeId, t.id] }),
      k.unique("dependency_pair_uq").on(t.programmeId, t.predecessorId, t.successorId),
    ],
  );
  return { milestone, forecast, baseline, dependency };
}
