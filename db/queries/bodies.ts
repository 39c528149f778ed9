import { and, asc, eq, sql } from "drizzle-orm";
import { asked, prepared } from "#db/prepared.ts";
import type { Sight } from "#db/sight.ts";
import type { Store, Writer } from "#db/store.ts";
import { storedDay } from "#db/stored-day.ts";
import type { Body, BodyId, Seat } from "#domain/body.ts";

const bodiesOf = prepared(({ read, t: { body } }) =>
  read
    .select()
    .from(body)
    .where(eq(body.programmeId, asked("programmeId")))
    .orderBy(asc(body.ordinal), asc(body.id)),
);

export async function listBodies(store: Store, { programmeId }: Sight): Promise<readonly Body[]> {
  const rows = await bodiesOf(store, { programmeId });
  return rows.map(({ programmeId: _, ordinal: __, ...row }) => ({
    ...row,
    rhythmFrom: storedDay(row.rhythmFrom),
    dissolvedOn: storedDay(row.dissolvedOn),
  }));
}

const seatsOf = prepared(({ read, t: { seat } }) =>
  read
    .select()
    .from(seat)
    .where(eq(seat.programmeId, asked("programmeId")))
    .orderBy(asc(seat.ordinal), asc(seat.id)),
);

export async function listSeats(
  store: Store,
  { programmeId }: Sight,
): Promise<readonly (Seat & { readonly version: number })[]> {
  const rows = await seatsOf(store, { programmeId });
  return rows.map(({ programmeId: _, ordinal: __, startsOn, endsOn, ...row }) => ({
    ...row,
    from: storedDay(startsOn),
    until: storedDay(endsOn),
  }));
}

/**
 * Whoever changes what only one may change of a body at a time first writes here, so that the second of two sees the
 * first. Says whether the programme has such a body.
 */
export async function meetAtBody(
  tx: Writer,
  { t: { body } }: Pick<Store, "t">,
  { programmeId, bodyId }: { readonly programmeId: string; readonly bodyId: BodyId },
): Promise<boolean> {
  const rows = await tx
    .update(body)
    .set({ version: sql`${body.version}` })
    .where(and(eq(body.programmeId, programmeId), eq(body.id, bodyId)))
    .returning();
  return rows.length > 0;
}
