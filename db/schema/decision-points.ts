import type { Kit } from "#db/kit.ts";
import type { Domain } from "#domain/authority.ts";
import { type CoverNote, DECISION_POINT_STATES, LEVELS, PURPOSES } from "#domain/decision-point.ts";
import { AMOUNT_KINDS } from "#domain/money.ts";
import { PROVENANCES } from "#domain/provenance.ts";
import { ROUTE_STEP_KINDS } from "#domain/route.ts";
import type { BodyTables } from "./bodies.ts";
import type { PartyTables } from "./parties.ts";
import type { ProgrammeTables } from "./programmes.ts";

/** The questions that bodies must decide, and whose agreement each of them needs. */
export function defineDecisionPoints(
  k: Kit,
  { programme, party, body }: ProgrammeTables & PartyTables & BodyTables,
) {
  const decisionPoint = k.table(
    "decision_point",
    {
      programmeId: k
        .text()
        .notNull()
        .references(() => programme.id),
      id: k.text().notNull(),
      number: k.int().notNull(),
      title: k.text().notNull(),
      requestedDecision: k.json<readonly string[]>().notNull(),
      purpose: k.choice(PURPOSES).notNull(),
      background: k.text(),
      coverNote: k.json<CoverNote>().notNull(),
      remark: k.text(),
      domains: k.json<readonly Domain[]>().notNull(),
      amountKind: k.choice(AMOUNT_KINDS).notNull(),
      onceCents: k.cents(),
      structuralCents: k.cents(),
      cover: k.text(),
      bodyId: k.text().notNull(),
      neededBy: k.day(),
      level: k.choice(LEVELS),
      state: k.choice(DECISION_POINT_STATES).notNull(),
      confidentialGround: k.text(),
      /** The body that may lift the confidentiality; null is unknown. Whoever writes checks that it is of the programme: SQLite adds no key of two columns to a table that exists. */
      liftedById: k.text(),
      provenance: k.choice(PROVENANCES).notNull(),
      version: k.int().notNull(),
    },
    (t) => [
      k.key({ columns: [t.programmeId, t.id] }),
      k.reference({ columns: [t.programmeId, t.bodyId], foreignColumns: [body.programmeId, body.id] }),
      k.unique("decision_point_number_uq").on(t.programmeId, t.number),
    ],
  );
  const requiredParty = k.table(
    "required_party",
    {
      programmeId: k.text().notNull(),
      decisionPointId: k.text().notNull(),
      partyId: k.text().notNull(),
    },
    (t) => [
      k.key({ columns: [t.programmeId, t.decisionPointId, t.partyId] }),
      k.reference({
        columns: [t.programmeId, t.decisionPointId],
        foreignColumns: [decisionPoint.programmeId, decisionPoint.id],
      }),
      k.reference({ columns: [t.programmeId, t.partyId], foreignColumns: [party.programmeId, party.id] }),
    ],
  );
  const routeStep = k.table(
    "route_step",
    {
      programmeId: k.text().notNull(),
      id: k.text().notNull(),
      decisionPointId: k.text().notNull(),
      ordinal: k.int().notNull(),
      kind: k.choice(ROUTE_STEP_KINDS).notNull(),
      name: k.text(),
      /** The body whose meeting takes the step; null: it takes a term, or a body outside the programme takes it. */
      bodyId: k.text(),
      /** The term in calendar days; null: the step is taken in a meeting. */
      termDays: k.int(),
      /** A statutory term does not stop for recess. */
      isStatutory: k.flag().notNull(),
      doneOn: k.day(),
      outcome: k.text(),
      provenance: k.choice(PROVENANCES).notNull(),
      version: k.int().notNull(),
    },
    (t) => [
      k.key({ columns: [t.programmeId, t.id] }),
      k.reference({
        columns: [t.programmeId, t.decisionPointId],
        foreignColumns: [decisionPoint.programmeId, decisionPoint.id],
      }),
      k.reference({ columns: [t.programmeId, t.bodyId], foreignColumns: [body.programmeId, body.id] }),
      k.index("route_step_point_ix").on(t.programmeId, t.decisionPointId, t.ordinal),
    ],
  );
  return { decisionPoint, requiredParty, routeStep };
}

export type DecisionPointTables = ReturnType<typeof defineDecisionPoints>;
