import { and, asc, eq, gt, inArray, isNull, or, type SQLWrapper } from "drizzle-orm";
import { asked, oneOfAsked, prepared } from "#db/prepared.ts";
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
 * The criteria that count, in their order, each with its answer. One statement, and one more each where a product or
 * a decision answers. An answer that rests on what is confidential is unknown to whoever may not see that.
 */
export async function loadCriteria(
  store: Store,
  { among, seesConfidential, deeds, asOf = NOW }: CriteriaAsked,
  read: Reader = store.read,
): Promise<readonly KnownCriterion[]> {
  const source = { ...store, read };
  const ids = JSON.stringify(among);
  const found = await criterionRows(source, { among: ids, asOf }, seesConfidential);
  const all = [...new Map(found.map(({ criterion }) => [criterion.id, criterion])).values()];
  const rows = deeds === undefined ? all : asBefore(all, deeds, "criterion");
  const linked = (key: "deliverableId" | "decisionPointId") => rows.some((row) => row[key] !== null);
  const [turns, decisions] = await Promise.all([
    linked("deliverableId") ? turnsOf(source, { among: ids }) : [],
    linked("decisionPointId") ? decisionsOf(source, { among: ids }, seesConfidential) : [],
  ]);
  const statements = found.flatMap(({ statement }) => statement ?? []);
  const facts = factsFrom(rows, { statements, turns, decisions });
  return rows.map(({ state: _, visibleStep: __, doneOn: ___, ...row }) => {
    const answer = answerOf(row, facts, asOf);
    return { ...row, isMet: answer.isMet, answer };
  });
}

type CriterionRow = Awaited<ReturnType<typeof criterionRows>>[number];

interface Found {
  readonly statements: readonly NonNullable<CriterionRow["statement"]>[];
  readonly turns: Awaited<ReturnType<typeof turnsOf>>;
  readonly decisions: Awaited<ReturnType<typeof decisionsOf>>;
}

/** What answers the criteria. A product of which no change is kept is what it is now, since nobody knows when. */
function factsFrom(
  rows: readonly CriterionRow["criterion"][],
  { statements, turns, decisions }: Found,
): CriterionFacts {
  const changed = new Set(turns.map(({ deliverableId }) => deliverableId));
  const unchanged = rows.flatMap(({ deliverableId, state }) =>
    deliverableId === null || state === null || changed.has(deliverableId)
      ? []
      : [{ deliverableId, state, on: null }],
  );
  return {
    statements: statements.map((row) => ({ ...row, on: storedDay(row.on) })),
    deliverables: [...turns.map(({ id: _, ...row }) => ({ ...row, on: storedDay(row.on) })), ...unchanged],
    decisions: decisions.map(({ recordedAt: _, on, ...row }) => ({ ...row, on: storedDay(on) })),
    steps: rows.flatMap(({ visibleStep, doneOn }) =>
      visibleStep === null ? [] : [{ id: visibleStep, doneOn: storedDay(doneOn) }],
    ),
  };
}

/** A row for each answer that was stated to a criterion, in their order, and one for a criterion that has none. */
const criterionRows = prepared((store, seesConfidential: boolean) => {
  const { criterion, criterionStatement: statement, deliverable, routeStep } = store.t;
  const { id, gateId, text, weight, kind, provenance, version } = criterion;
  const { deliverableId, decisionPointId, routeStepId } = criterion;
  const ofCriterion = (programmeId: SQLWrapper) => eq(programmeId, criterion.programmeId);
  const mayBeSeen = seesConfidential ? undefined : inArray(routeStep.decisionPointId, openPoints(store));
  return store.read
    .select({
      criterion: {
        ...{ id, gateId, text, weight, kind, provenance, version },
        ...{ deliverableId, decisionPointId, routeStepId },
        ...{ state: deliverable.state, visibleStep: routeStep.id, doneOn: routeStep.doneOn },
      },
      statement: {
        ...{ criterionId: statement.criterionId, isMet: statement.isMet, evidence: statement.evidence },
        ...{ byName: statement.byName, on: statement.statedOn },
      },
    })
    .from(criterion)
    .leftJoin(deliverable, and(ofCriterion(deliverable.programmeId), eq(deliverable.id, deliverableId)))
    .leftJoin(routeStep, and(ofCriterion(routeStep.programmeId), eq(routeStep.id, routeStepId), mayBeSeen))
    .leftJoin(statement, and(ofCriterion(statement.programmeId), eq(statement.criterionId, id)))
    .where(
      and(
        oneOfAsked(store, criterion.programmeId, "among"),
        or(isNull(criterion.endedOn), gt(criterion.endedOn, asked("asOf"))),
      ),
    )
    .orderBy(asc(gateId), asc(criterion.ordinal), asc(id), asc(statement.statedOn), asc(statement.id));
});

/** The decision points of the criterion's programme that are not confidential. */
function openPoints({ read, t: { criterion, decisionPoint } }: Pick<Store, "read" | "t">) {
  return read
    .select({ id: decisionPoint.id })
    .from(decisionPoint)
    .where(
      and(eq(decisionPoint.programmeId, criterion.programmeId), isNull(decisionPoint.confidentialGround)),
    );
}

const turnsOf = prepared((store) => {
  const { criterion, deliverableChange: change } = store.t;
  return store.read
    .selectDistinct({
      ...{ deliverableId: change.deliverableId, state: change.state },
      ...{ on: change.changedOn, id: change.id },
    })
    .from(criterion)
    .innerJoin(
      change,
      and(eq(change.programmeId, criterion.programmeId), eq(change.deliverableId, criterion.deliverableId)),
    )
    .where(oneOfAsked(store, criterion.programmeId, "among"))
    .orderBy(asc(change.changedOn), asc(change.id));
});

const decisionsOf = prepared((store, seesConfidential: boolean) => {
  const { criterion, decision, decisionPoint } = store.t;
  const { id, number, decisionPointId, outcome, status, correctsId, recordedAt } = decision;
  const isOpen = and(isNull(decisionPoint.confidentialGround), eq(decision.isConfidential, false));
  return store.read
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
    .where(and(oneOfAsked(store, criterion.programmeId, "among"), seesConfidential ? undefined : isOpen))
    .orderBy(asc(recordedAt), asc(id));
});
