import { and, asc, desc, eq, gte, inArray, isNull, lte, type SQL, sql } from "drizzle-orm";
import type { Sight } from "#db/sight.ts";
import type { Store } from "#db/store.ts";
import type { Day } from "#domain/day.ts";
import {
  DECISION_POINT_STATES,
  type DecisionPoint,
  type DecisionPointState,
  type Level,
} from "#domain/decision-point.ts";
import { loadDecisionPoints, visiblePoints } from "./decision-points.ts";

/** By what the register can be put in order. */
export type RegisterSort = "number" | "title" | "neededBy" | "state";

/** What somebody asks of the register; what is left out is not asked. */
export interface RegisterQuestion {
  readonly states?: readonly DecisionPointState[] | undefined;
  readonly bodyId?: string | undefined;
  readonly level?: Level | undefined;
  /** Needed from the first day to the last; null is without a day. */
  readonly needed?: { readonly from: Day; readonly until: Day } | null | undefined;
  /** Only what needs the agreement of this party. */
  readonly partyId?: string | undefined;
  /** Only these, where a verdict has been worked out first. */
  readonly ids?: readonly string[] | undefined;
  readonly sort: RegisterSort;
  readonly isDescending: boolean;
  readonly offset: number;
  readonly limit: number;
}

/** One page of the register, and how many there are on all of them. Three statements. */
export async function pageOfRegister(
  store: Store,
  sight: Sight,
  question: RegisterQuestion,
): Promise<{ readonly points: readonly DecisionPoint[]; readonly count: number }> {
  const which = and(visiblePoints(store, sight), asked(store, sight, question));
  const { limit, offset } = question;
  const [points, count] = await Promise.all([
    loadDecisionPoints(store, sight.programmeId, { which, order: orderOf(store, question), limit, offset }),
    store.read.$count(store.t.decisionPoint, which),
  ]);
  return { points, count };
}

function asked(
  { read, t: { decisionPoint, requiredParty } }: Store,
  { programmeId }: Sight,
  { states, bodyId, level, needed, partyId, ids }: RegisterQuestion,
): SQL | undefined {
  const ofParty = read
    .select({ id: requiredParty.decisionPointId })
    .from(requiredParty)
    .where(and(eq(requiredParty.programmeId, programmeId), eq(requiredParty.partyId, partyId ?? "")));
  return and(
    states === undefined ? undefined : inArray(decisionPoint.state, [...states]),
    bodyId === undefined ? undefined : eq(decisionPoint.bodyId, bodyId),
    level === undefined ? undefined : eq(decisionPoint.level, level),
    needed === null ? isNull(decisionPoint.neededBy) : undefined,
    needed
      ? and(gte(decisionPoint.neededBy, needed.from), lte(decisionPoint.neededBy, needed.until))
      : undefined,
    partyId === undefined ? undefined : inArray(decisionPoint.id, ofParty),
    ids === undefined ? undefined : ids.length === 0 ? sql`1 = 0` : inArray(decisionPoint.id, [...ids]),
  );
}

/** What has no day comes last, whichever way; the number keeps every order the same every time. */
function orderOf(
  { t: { decisionPoint } }: Store,
  { sort, isDescending }: Pick<RegisterQuestion, "sort" | "isDescending">,
): readonly SQL[] {
  const way = isDescending ? desc : asc;
  const { number, title, neededBy, state } = decisionPoint;
  switch (sort) {
    case "number":
      return [way(number)];
    case "title":
      return [way(sql`lower(${title})`), asc(number)];
    case "neededBy":
      return [asc(sql`case when ${neededBy} is null then 1 else 0 end`), way(neededBy), asc(number)];
    case "state": {
      // From the last to the first, each before all that come behind it.
      const steps = [...DECISION_POINT_STATES]
        .reverse()
        .map((one) => asc(sql`case when ${state} = ${one} then 1 else 0 end`));
      return [...(isDescending ? [...steps].reverse() : steps), asc(number)];
    }
  }
}
