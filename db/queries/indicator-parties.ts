import { and, eq, inArray, isNull } from "drizzle-orm";
import { v7 as newId } from "uuid";
import type { Store, Writer } from "#db/store.ts";
import type { Day } from "#domain/day.ts";
import type { PartyId } from "#domain/party.ts";
import type { OfIndicator } from "./indicator-editions.ts";

type Measurers = OfIndicator & { readonly partyIds: readonly PartyId[] };

/** Names who measures it, from a day on; null: from the first. */
export async function addParties(
  tx: Writer,
  { t: { indicatorParty } }: Store,
  { programmeId, indicatorId, since, partyIds }: Measurers & { readonly since: Day | null },
): Promise<void> {
  const rows = partyIds.map((partyId) => ({ programmeId, indicatorId, id: newId(), partyId, since }));
  if (rows.length > 0) await tx.insert(indicatorParty).values(rows);
}

/** Whoever is named no more stops on this day, and whoever is new begins on it. */
export async function setParties(tx: Writer, store: Store, { partyIds, ...of }: Measurers): Promise<void> {
  const { indicatorParty } = store.t;
  const running = await tx
    .select({ id: indicatorParty.id, partyId: indicatorParty.partyId })
    .from(indicatorParty)
    .where(
      and(
        eq(indicatorParty.programmeId, of.programmeId),
        eq(indicatorParty.indicatorId, of.indicatorId),
        isNull(indicatorParty.until),
      ),
    );
  const gone = running.filter(({ partyId }) => !partyIds.includes(partyId)).map(({ id }) => id);
  if (gone.length > 0) {
    await tx
      .update(indicatorParty)
      .set({ until: of.on })
      .where(and(eq(indicatorParty.programmeId, of.programmeId), inArray(indicatorParty.id, gone)));
  }
  const fresh = partyIds.filter((partyId) => running.every((one) => one.partyId !== partyId));
  await addParties(tx, store, { ...of, since: of.on, partyIds: fresh });
}
