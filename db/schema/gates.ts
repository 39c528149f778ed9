import type { Kit } from "#db/kit.ts";
import { CRITERION_KINDS, CRITERION_WEIGHTS, GATE_OUTCOMES } from "#domain/gate.ts";
import { PROVENANCES } from "#domain/provenance.ts";
import type { AgendaTables } from "./agendas.ts";
import type { DecisionPointTables } from "./decision-points.ts";
import type { PhaseTables } from "./phases.ts";
import type { WorkstreamTables } from "./workstreams.ts";

type Tables = PhaseTables & DecisionPointTables & AgendaTables & WorkstreamTables;

/** What must hold before a gate is passed, what was said about it, and what was decided there. */
export function defineGates(k: Kit, { gate, decisionPoint, decision, routeStep, deliverable }: Tables) {
  const criterion = k.table(
    "criterion",
    {
      programmeId: k.text().notNull(),
      id: k.text().notNull(),
      gateId: k.text().notNull(),
      ordinal: k.int().notNull(),
      text: k.text().notNull(),
      weight: k.choice(CRITERION_WEIGHTS).notNull(),
      kind: k.choice(CRITERION_KINDS).notNull(),
      /** What answers it, of the three at most the one that its kind names; none: it must be stated by hand. */
      deliverableId: k.text(),
      decisionPointId: k.text(),
      routeStepId: k.text(),
      /** From this day on it counts no more. */
      endedOn: k.day(),
      provenance: k.choice(PROVENANCES).notNull(),
      version: k.int().notNull().default(1),
    },
    (t) => [
      k.key({ columns: [t.programmeId, t.id] }),
      k.reference({ columns: [t.programmeId, t.gateId], foreignColumns: [gate.programmeId, gate.id] }),
      k.reference({
        columns: [t.programmeId, t.deliverableId],
        foreignColumns: [deliverable.programmeId, deliverable.id],
      }),
      k.reference({
        columns: [t.programmeId, t.decisionPointId],
        foreignColumns: [decisionPoint.programmeId, decisionPoint.id],
      }),
      k.reference({
        columns: [t.programmeId, t.routeStepId],
        foreignColumns: [routeStep.programmeId, routeStep.id],
      }),
      k.index("criterion_gate_ix").on(t.programmeId, t.gateId, t.ordinal),
    ],
  );
  /** Append-only: what somebody said of a criterion, and since when. The last one holds. */
  const criterionStatement = k.table(
    "criterion_statement",
    {
      programmeId: k.text().notNull(),
      id: k.text().notNull(),
      criterionId: k.text().notNull(),
      /** Null: it is taken back, nobody knows. */
      isMet: k.flag(),
      evidence: k.text(),
      statedOn: k.day().notNull(),
      byName: k.text().notNull(),
    },
    (t) => [
      k.key({ columns: [t.programmeId, t.id] }),
      k.reference({
        columns: [t.programmeId, t.criterionId],
        foreignColumns: [criterion.programmeId, criterion.id],
      }),
      k.index("criterion_statement_ix").on(t.programmeId, t.criterionId, t.statedOn),
    ],
  );
  /** Append-only: what the body decided at the gate, with its readiness at that moment. */
  const gateOutcome = k.table(
    "gate_outcome",
    {
      programmeId: k.text().notNull(),
      id: k.text().notNull(),
      gateId: k.text().notNull(),
      outcome: k.choice(GATE_OUTCOMES).notNull(),
      decidedOn: k.day().notNull(),
      decisionId: k.text(),
      text: k.text().notNull(),
      /** The criteria that were open, by id, and the score in whole percent (null: nothing to weigh). */
      openCriterionIds: k.json<readonly string[]>().notNull(),
      scorePercent: k.int(),
      byName: k.text().notNull(),
      provenance: k.choice(PROVENANCES).notNull(),
    },
    (t) => [
      k.key({ columns: [t.programmeId, t.id] }),
      k.reference({ columns: [t.programmeId, t.gateId], foreignColumns: [gate.programmeId, gate.id] }),
      k.reference({
        columns: [t.programmeId, t.decisionId],
        foreignColumns: [decision.programmeId, decision.id],
      }),
      k.index("gate_outcome_ix").on(t.programmeId, t.gateId, t.decidedOn),
    ],
  );
  return { criterion, criterionStatement, gateOutcome };
}
