import { and, asc, eq, isNull } from "drizzle-orm";
import type { Sight } from "#db/sight.ts";
import type { Store } from "#db/store.ts";
import { storedDay } from "#db/stored-day.ts";
import type { Gate } from "#domain/gate.ts";

/** The gates of a programme with their criteria, each as it was last stated: three statements, however many there are. */
export async function listGates(store: Store, { programmeId }: Sight): Promise<readonly Gate[]> {
  const { gate } = store.t;
  const [rows, criteria] = await Promise.all([
    store.read.select().from(gate).where(eq(gate.programmeId, programmeId)).orderBy(asc(gate.id)),
    listCriteria(store, programmeId),
  ]);
  return rows.map(({ programmeId: _, heldOn, ...row }) => ({
    ...row,
    on: storedDay(heldOn),
    criteria: (criteria.get(row.id) ?? []).map(({ id, text, weight, kind, isMet }) => ({
      ...{ id, text, weight, kind, isMet },
    })),
  }));
}

async function listCriteria(store: Store, programmeId: string) {
  const { criterion, criterionStatement: statement } = store.t;
  const [criteria, statements] = await Promise.all([
    store.read
      .select()
      .from(criterion)
      .where(and(eq(criterion.programmeId, programmeId), isNull(criterion.endedOn)))
      .orderBy(asc(criterion.ordinal)),
    store.read
      .select({ criterionId: statement.criterionId, isMet: statement.isMet })
      .from(statement)
      .where(eq(statement.programmeId, programmeId))
      .orderBy(asc(statement.statedOn), asc(statement.id)),
  ]);
  const last = new Map(statements.map(({ criterionId, isMet }) => [criterionId, isMet]));
  const stated = criteria.map((row) => ({ ...row, isMet: last.get(row.id) ?? null }));
  return Map.groupBy(stated, ({ gateId }) => gateId);
}
