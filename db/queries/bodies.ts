import { and, asc, eq, sql } from "drizzle-orm";
import { ofProgrammes, prepared, type Reach } from "#db/prepared.ts";
import type { Sight } from "#db/sight.ts";
import type { Store, Writer } from "#db/store.ts";
import { storedDay } from "#db/stored-day.ts";
import type { Body, BodyId, Seat } from "#domain/body.ts";

export const bodyRows = prepared((source, reach: Reach) => {
  const { body } = source.t;
  return source.read
    .select()
    .from(body)
    .where(ofProgrammes(source, body.programmeId, reach))
    .orderBy(asc(body.ordinal), asc(body.id));
});

export async function listBodies(store: Store, { programmeId }: Sight): Promise<readonly Body[]> {
  const rows = await bodyRows(store, { programmeId }, "one");
  return rows.map(bodyFrom);
}

export function bodyFrom({ programmeId: _, ordinal: __, ...row }: Store["t"]["body"]["$inferSelect"]): Body {
  return { ...row, rhythmFrom: storedDay(row.rhythmFrom), dissolvedOn: storedDay(row.dissolvedOn) };
}

export const seatRows = prepared((source, reach: Reach) => {
  const { seat } = source.t;
  return source.read
    .select()
    .from(seat)
    .where(ofProgrammes(source, seat.programmeId, reach))
    .orderBy(asc(seat.ordinal), asc(seat.id));
});

export async function listSeats(
  store: Store,
  { programmeId }: Sight,
): Promise<readonly (Seat & { readonly version: number })[]> {
  const rows = await seatRows(store, { programmeId }, "one");
  return rows.map(seatFrom);
}

export function seatFrom({
  programmeId: _,
  ordinal: __,
  startsOn,
  endsOn,
  ...row
}: Store["t"]["seat"]["$inferSelect"]): Seat & { readonly version: number } {
  return { ...row, from: storedDay(startsOn), until: storedDay(endsOn) };
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
