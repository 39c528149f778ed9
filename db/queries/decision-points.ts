import { and, asc, eq, isNull, type SQL } from "drizzle-orm";
import { asked, prepared } from "#db/prepared.ts";
import type { Sight } from "#db/sight.ts";
import type { Store } from "#db/store.ts";
import { storedDay } from "#db/stored-day.ts";
import type { DecisionPoint } from "#domain/decision-point.ts";
import type { Amount } from "#domain/money.ts";

/** The decision points of a programme that the asker may see, by number. Two statements, however many there are. */
export async function listDecisionPoints(store: Store, sight: Sight): Promise<readonly DecisionPoint[]> {
  return loadDecisionPoints(store, sight.programmeId, { which: visiblePoints(store, sight) });
}

export async function findDecisionPoint(
  store: Store,
  sight: Sight,
  id: string,
): Promise<DecisionPoint | undefined> {
  const which = and(visiblePoints(store, sight), eq(store.t.decisionPoint.id, id));
  const [point] = await loadDecisionPoints(store, sight.programmeId, { which });
  return point;
}

/** The condition that keeps a query to what the asker may see. */
export function visiblePoints(
  { t: { decisionPoint } }: Store,
  { programmeId, seesConfidential }: Sight,
): SQL | undefined {
  const own = eq(decisionPoint.programmeId, programmeId);
  return seesConfidential ? own : and(own, isNull(decisionPoint.confidentialGround));
}

interface Wanted {
  readonly which: SQL | undefined;
  /** By number where nothing else is asked. */
  readonly order?: readonly SQL[];
  readonly limit?: number;
  readonly offset?: number;
}

const requiredIn = prepared(({ read, t: { requiredParty, party } }) =>
  read
    .select({ decisionPointId: requiredParty.decisionPointId, partyId: requiredParty.partyId })
    .from(requiredParty)
    .innerJoin(party, and(eq(party.programmeId, asked("programmeId")), eq(party.id, requiredParty.partyId)))
    .where(eq(requiredParty.programmeId, asked("programmeId")))
    .orderBy(asc(party.ordinal)),
);

/** The decision points that a condition finds, with the parties that each needs. Two statements. */
export async function loadDecisionPoints(
  store: Store,
  programmeId: string,
  { which, order, limit, offset = 0 }: Wanted,
): Promise<readonly DecisionPoint[]> {
  const { decisionPoint } = store.t;
  const sorted = store.read
    .select()
    .from(decisionPoint)
    .where(which)
    .orderBy(...(order ?? [asc(decisionPoint.number)]));
  const rows = await (limit === undefined ? sorted : sorted.limit(limit).offset(offset));
  const required = Map.groupBy(
    await requiredIn(store, { programmeId }),
    ({ decisionPointId }) => decisionPointId,
  );
  return rows.map(({ programmeId: _, amountKind, onceCents, structuralCents, ...row }) => ({
    ...row,
    amount: amountFrom({ kind: amountKind, onceCents, structuralCents }),
    neededBy: storedDay(row.neededBy),
    requiredPartyIds: (required.get(row.id) ?? []).map(({ partyId }) => partyId),
  }));
}

export function amountFrom({
  kind,
  ...cents
}: { kind: Amount["kind"] } & { onceCents: number | null; structuralCents: number | null }): Amount {
  return kind === "known" ? { kind, ...cents } : { kind };
}
