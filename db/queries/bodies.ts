import { and, asc, eq, sql } from "drizzle-orm";
import type { Sight } from "#db/sight.ts";
import type { Store, Writer } from "#db/store.ts";
import { storedDay } from "#db/stored-day.ts";
import type { Body, BodyId, Seat } from "#domain/body.ts";

export async function listBodies(
  { read, t: { body } }: Store,
  { programmeId }: Sight,
): Promise<readonly Body[]> {
  const rows = await read
    .select()
    .from(body)
    .where(eq(body.programmeId, programmeId))
    .orderBy(asc(body.ordinal), asc(body.id));
  return rows.map(({ programmeId: _, ordinal: __, ...row }) => ({
    ...row,
    rhythmFrom: storedDay(row.rhythmFrom),
    dissolvedOn: storedDay(row.dissolvedOn),
  }));
}

export async function listSeats(
  { read, t: { seat } }: Store,
  { programmeId }: Sight,
): Promise<readonly (Seat & { readonly version: number })[]> {
  const rows = await read
    .select()
    .from(seat)
    .where(eq(seat.programmeId, programmeId))
    .orderBy(asc(seat.ordinal), asc(seat.id));
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
