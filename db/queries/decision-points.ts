import { and, asc, eq, isNull, type SQL } from "drizzle-orm";
import type { Sight } from "#db/sight.ts";
import type { Store } from "#db/store.ts";
import { storedDay } from "#db/stored-day.ts";
import type { DecisionPoint } from "#domain/decision-point.ts";
import type { Amount } from "#domain/money.ts";

/** The decision points of a programme that the asker may see, by number. Two statements, however many there are. */
export async function listDecisionPoints(store: Store, sight: Sight): Promise<readonly DecisionPoint[]> {
  return load(store, visible(store, sight), sight.programmeId);
}

export async function findDecisionPoint(
  store: Store,
  sight: Sight,
  id: string,
): Promise<DecisionPoint | undefined> {
  const [point] = await load(
    store,
    and(visible(store, sight), eq(store.t.decisionPoint.id, id)),
    sight.programmeId,
  );
  return point;
}

function visible({ t: { decisionPoint } }: Store, { programmeId, seesConfidential }: Sight): SQL | undefined {
  const own = eq(decisionPoint.programmeId, programmeId);
  return seesConfidential ? own : and(own, isNull(decisionPoint.confidentialGround));
}

async function load(
  { read, t: { decisionPoint, requiredParty, party } }: Store,
  which: SQL | undefined,
  programmeId: string,
): Promise<readonly DecisionPoint[]> {
  const rows = await read.select().from(decisionPoint).where(which).orderBy(asc(decisionPoint.number));
  const required = await read
    .select({ decisionPointId: requiredParty.decisionPointId, partyId: requiredParty.partyId })
    .from(requiredParty)
    .innerJoin(party, and(eq(party.programmeId, programmeId), eq(party.id, requiredParty.partyId)))
    .where(eq(requiredParty.programmeId, programmeId))
    .orderBy(asc(party.ordinal));
  return rows.map(({ programmeId: _, amountKind, onceCents, structuralCents, ...row }) => ({
    ...row,
    amount: amountFrom({ kind: amountKind, onceCents, structuralCents }),
    neededBy: storedDay(row.neededBy),
    requiredPartyIds: required
      .filter(({ decisionPointId }) => decisionPointId === row.id)
      .map(({ partyId }) => partyId),
  }));
}

function amountFrom({
  kind,
  ...cents
}: { kind: Amount["kind"] } & { onceCents: number | null; structuralCents: number | null }): Amount {
  return kind === "known" ? { kind, ...cents } : { kind };
}
