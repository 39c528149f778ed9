import { asc, eq } from "drizzle-orm";
import type { Sight } from "#db/sight.ts";
import type { Store } from "#db/store.ts";
import { storedDay } from "#db/stored-day.ts";
import type { Body, Seat } from "#domain/body.ts";

export async function listBodies(
  { read, t: { body } }: Store,
  { programmeId }: Sight,
): Promise<readonly Body[]> {
  const rows = await read
    .select()
    .from(body)
    .where(eq(body.programmeId, programmeId))
    .orderBy(asc(body.ordinal));
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
    .orderBy(asc(seat.ordinal));
  return rows.map(({ programmeId: _, ordinal: __, startsOn, endsOn, ...row }) => ({
    ...row,
    from: storedDay(startsOn),
    until: storedDay(endsOn),
  }));
}
