import { and, asc, eq, isNull, type SQL, sql } from "drizzle-orm";
import { type Author, entryBy } from "#db/author.ts";
import { LOST_RACE, type LostRace } from "#db/lost-race.ts";
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

type Edited = Pick<
  DecisionPoint,
  | "title"
  | "requestedDecision"
  | "background"
  | "coverNote"
  | "domains"
  | "amount"
  | "cover"
  | "requiredPartyIds"
  | "neededBy"
  | "level"
>;

interface PointEdit {
  readonly programmeId: string;
  readonly id: string;
  readonly version: number;
  readonly edit: Edited;
}

/** Changes what a decision point asks, unless somebody else did so since `version` was read. */
export function editDecisionPoint(
  store: Store,
  author: Author,
  { programmeId, id, version, edit }: PointEdit,
): Promise<{ readonly kind: "saved" } | LostRace> {
  const { decisionPoint, requiredParty } = store.t;
  const { amount, requiredPartyIds, ...columns } = edit;
  return store.write<{ readonly kind: "saved" } | LostRace>(async (tx) => {
    const [row] = await tx
      .update(decisionPoint)
      .set({ ...columns, ...amountColumns(amount), version: sql`${decisionPoint.version} + 1` })
      .where(
        and(
          eq(decisionPoint.programmeId, programmeId),
          eq(decisionPoint.id, id),
          eq(decisionPoint.version, version),
        ),
      )
      .returning();
    if (row === undefined) return LOST_RACE;
    await tx
      .delete(requiredParty)
      .where(and(eq(requiredParty.programmeId, programmeId), eq(requiredParty.decisionPointId, id)));
    const required = requiredPartyIds.map((partyId) => ({ programmeId, decisionPointId: id, partyId }));
    if (required.length > 0) await tx.insert(requiredParty).values(required);
    const deed = {
      chain: programmeId,
      verb: "edit",
      entity: "decision-point",
      entityId: id,
      change: { ...edit },
    };
    return { result: { kind: "saved" as const }, audit: [entryBy(author, deed)] };
  });
}

function amountColumns(amount: Amount) {
  const { onceCents, structuralCents } =
    amount.kind === "known" ? amount : { onceCents: null, structuralCents: null };
  return { amountKind: amount.kind, onceCents, structuralCents };
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
