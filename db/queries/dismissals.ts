import { and, asc, eq } from "drizzle-orm";
import { type Author, entryBy } from "#db/author.ts";
import type { Sight } from "#db/sight.ts";
import type { Store } from "#db/store.ts";
import { storedDay } from "#db/stored-day.ts";
import type { Day } from "#domain/day.ts";
import type { Dismissal } from "#domain/reason.ts";

/** What was left out of this body's agendas, by whom and why. */
export async function listDismissals(
  { read, t: { dismissal, account, person } }: Store,
  { programmeId }: Sight,
  bodyId: string,
): Promise<readonly Dismissal[]> {
  const rows = await read
    .select({
      proposalKey: dismissal.proposalKey,
      facts: dismissal.facts,
      reason: dismissal.reason,
      byName: person.name,
      on: dismissal.dismissedOn,
    })
    .from(dismissal)
    .innerJoin(account, eq(account.id, dismissal.dismissedById))
    .innerJoin(person, eq(person.id, account.personId))
    .where(and(eq(dismissal.programmeId, programmeId), eq(dismissal.bodyId, bodyId)))
    .orderBy(asc(dismissal.proposalKey));
  return rows.map((row) => ({ ...row, on: storedDay(row.on) }));
}

interface OfBody {
  readonly programmeId: string;
  readonly bodyId: string;
  readonly proposalKey: string;
}

/** Leaves a proposal out until its facts change. Saying so again replaces the reason. */
export function dismissProposal(
  store: Store,
  author: Author,
  {
    facts,
    reason,
    on,
    ...of
  }: OfBody & { readonly facts: string; readonly reason: string; readonly on: Day },
): Promise<void> {
  const { dismissal } = store.t;
  const said = { facts, reason, dismissedById: author.accountId, dismissedOn: on };
  return store.write(async (tx) => {
    await tx
      .insert(dismissal)
      .values({ ...of, ...said })
      .onConflictDoUpdate({
        target: [dismissal.programmeId, dismissal.bodyId, dismissal.proposalKey],
        set: said,
      });
    const deed = {
      chain: of.programmeId,
      verb: "dismiss",
      entity: "proposal",
      entityId: of.proposalKey,
      change: { reason },
    };
    return { result: undefined, audit: [entryBy(author, deed)] };
  });
}

/** Brings a proposal back among those to be weighed. */
export function reconsiderProposal(store: Store, author: Author, of: OfBody): Promise<void> {
  const { dismissal } = store.t;
  return store.write(async (tx) => {
    const gone = await tx
      .delete(dismissal)
      .where(
        and(
          eq(dismissal.programmeId, of.programmeId),
          eq(dismissal.bodyId, of.bodyId),
          eq(dismissal.proposalKey, of.proposalKey),
        ),
      )
      .returning();
    const audit = gone.map(({ proposalKey, reason }) =>
      entryBy(author, {
        chain: of.programmeId,
        verb: "reconsider",
        entity: "proposal",
        entityId: proposalKey,
        change: { reason },
      }),
    );
    return { result: undefined, audit };
  });
}
