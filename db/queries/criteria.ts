import { and, asc, eq, gt, inArray, isNull, or } from "drizzle-orm";
import type { Reader, Store } from "#db/store.ts";
import { storedDay } from "#db/stored-day.ts";
import {
  type AnsweredBy,
  answerOf,
  type CriterionAnswer,
  type CriterionFacts,
} from "#domain/criterion-answer.ts";
import type { Day } from "#domain/day.ts";
import type { Criterion, GateId } from "#domain/gate.ts";
import type { Provenance } from "#domain/provenance.ts";
import { asBefore, type LaterDeed } from "./plan-deeds.ts";

/** A criterion with what answers it, and what it answers now. */
export interface KnownCriterion extends Criterion, AnsweredBy {
  readonly gateId: GateId;
  readonly provenance: Provenance;
  readonly version: number;
  readonly answer: CriterionAnswer;
}

/** Of which programmes, what of them may be seen, and as it was known when; without a day as it is known now. */
export interface CriteriaAsked {
  readonly among: readonly string[];
  readonly seesConfidential: boolean;
  readonly asOf?: Day | undefined;
  /** What was done to criteria after that day, to be undone. */
  readonly deeds?: readonly LaterDeed[] | undefined;
}

/** Later than anything that can be recorded. */
const NOW = storedDay("9999-12-31");

/**
 * The criteria that count, in their order, each with its answer. Two statements, and one more each where a product or
 * a decision answers. An answer that rests on what is confidential is unknown to whoever may not see that.
 */
export async function loadCriteria(
  store: Store,
  asked: CriteriaAsked,
  read: Reader = store.read,
): Promise<readonly KnownCriterion[]> {
  const all = await criterionRows(store, read, asked);
  const rows = asked.deeds === undefined ? all : asBefore(all, asked.deeds, "criterion");
  const linked = (key: "deliverableId" | "decisionPointId") => rows.some((row) => row[key] !== null);
  const [statements, turns, decisions] = await Promise.all([
    loadStatements(store, read, asked),
    linked("deliverableId") ? loadTurns(store, read, asked) : [],
    linked("decisionPointId") ? loadDecisions(store, read, asked) : [],
  ]);
  const changed = new Set(turns.map(({ deliverableId }) => deliverableId));
  const facts: CriterionFacts = {
    statements,
    deliverables: [
      ...turns,
      ...rows.flatMap(({ deliverableId, state }) =>
        deliverableId === null || state === null || changed.has(deliverableId)
          ? []
          : [{ deliverableId, state, on: null }],
      ),
    ],
    decisions,
    steps: rows.flatMap(({ visibleStep, doneOn }) =>
      visibleStep === null ? [] : [{ id: visibleStep, doneOn: storedDay(doneOn) }],
    ),
  };
  return rows.map(({ state: _, visibleStep: __, doneOn: ___, ...row }) => {
    const answer = answerOf(row, facts, asked.asOf ?? NOW);
    return { ...row, isMet: answer.isMet, answer };
  });
}

function criterionRows({ t }: Store, read: Reader, { among, seesConfidential, asOf }: CriteriaAsked) {
  const { criterion, deliverable, routeStep, decisionPoint } = t;
  const { id, gateId, text, weight, kind, provenance, version } = criterion;
  const { deliverableId, decisionPointId, routeStepId } = criterion;
  const counts = asOf === undefined ? undefined : gt(criterion.endedOn, asOf);
  return read
    .select({
      ...{ id, gateId, text, weight, kind, provenance, version, deliverableId, decisionPointId, routeStepId },
      ...{ state: deliverable.state, visibleStep: routeStep.id, doneOn: routeStep.doneOn },
    })
    .from(criterion)
    .leftJoin(
      deliverable,
      and(eq(deliverable.programmeId, criterion.programmeId), eq(deliverable.id, deliverableId)),
    )
    .leftJoin(
      routeStep,
      and(
        eq(routeStep.programmeId, criterion.programmeId),
        eq(routeStep.id, routeStepId),
        seesConfidential
          ? undefined
          : inArray(
              routeStep.decisionPointId,
              read
                .select({ id: decisionPoint.id })
                .from(decisionPoint)
                .where(
                  and(
                    eq(decisionPoint.programmeId, criterion.programmeId),
                    isNull(decisionPoint.confidentialGround),
                  ),
                ),
            ),
      ),
    )
    .where(and(inArray(criterion.programmeId, [...among]), or(isNull(criterion.endedOn), counts)))
    .orderBy(asc(gateId), asc(criterion.ordinal), asc(id));
}

async function loadStatements(
  { t: { criterionStatement: statement } }: Store,
  read: Reader,
  { among }: CriteriaAsked,
): Promise<CriterionFacts["statements"]> {
  const { criterionId, isMet, evidence, byName, statedOn } = statement;
  const rows = await read
    .select({ criterionId, isMet, evidence, byName, on: statedOn })
    .from(statement)
    .where(inArray(statement.programmeId, [...among]))
    .orderBy(asc(statedOn), asc(statement.id));
  return rows.map((row) => ({ ...row, on: storedDay(row.on) }));
}

async function loadTurns(
  { t: { criterion, deliverableChange: change } }: Store,
  read: Reader,
  { among }: CriteriaAsked,
): Promise<CriterionFacts["deliverables"]> {
  const rows = await read
    .selectDistinct({
      ...{ deliverableId: change.deliverableId, state: change.state },
      ...{ on: change.changedOn, id: change.id },
    })
    .from(criterion)
    .innerJoin(
      change,
      and(eq(change.programmeId, criterion.programmeId), eq(change.deliverableId, criterion.deliverableId)),
    )
    .where(inArray(criterion.programmeId, [...among]))
    .orderBy(asc(change.changedOn), asc(change.id));
  return rows.map(({ id: _, ...row }) => ({ ...row, on: storedDay(row.on) }));
}

async function loadDecisions(
  { t: { criterion, decision, decisionPoint } }: Store,
  read: Reader,
  { among, seesConfidential }: CriteriaAsked,
): Promise<CriterionFacts["decisions"]> {
  const { id, number, decisionPointId, outcome, status, correctsId, recordedAt } = decision;
  const isOpen = and(isNull(decisionPoint.confidentialGround), eq(decision.isConfidential, false));
  const rows = await read
    .selectDistinct({
      ...{ id, number, decisionPointId, outcome, status, correctsId, recordedAt },
      on: decision.decidedOn,
    })
    .from(criterion)
    .innerJoin(
      decision,
      and(
        eq(decision.programmeId, criterion.programmeId),
        eq(decision.decisionPointId, criterion.decisionPointId),
      ),
    )
    .innerJoin(
      decisionPoint,
      and(eq(decisionPoint.programmeId, decision.programmeId), eq(decisionPoint.id, decisionPointId)),
    )
    .where(and(inArray(criterion.programmeId, [...among]), seesConfidential ? undefined : isOpen))
    .orderBy(asc(recordedAt), asc(id));
  return rows.map(({ recordedAt: _, on, ...row }) => ({ ...row, on: storedDay(on) }));
}
