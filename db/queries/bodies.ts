import { asc, eq } from "drizzle-orm";
import { asked, prepared } from "#db/prepared.ts";
import type { Sight } from "#db/sight.ts";
import type { Store } from "#db/store.ts";
import { storedDay } from "#db/stored-day.ts";
import type { Body, Seat } from "#domain/body.ts";

const bodiesOf = prepared(({ read, t: { body } }) =>
  read
    .select()
    .from(body)
    .where(eq(body.programmeId, asked("programmeId")))
    .orderBy(asc(body.ordinal)),
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
    .orderBy(asc(seat.ordinal)),
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
