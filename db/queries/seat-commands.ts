import { and, eq, inArray, max, sql } from "drizzle-orm";
import { v7 as newId } from "uuid";
import { type Author, entryBy } from "#db/author.ts";
import { LOST_RACE, type LostRace } from "#db/lost-race.ts";
import { once } from "#db/once.ts";
import type { Done, Store, Writer } from "#db/store.ts";
import { storedDay } from "#db/stored-day.ts";
import { type BodyId, isDissolved, type SeatEdit } from "#domain/body.ts";
import type { Day } from "#domain/day.ts";

interface InProgramme {
  readonly programmeId: string;
}

interface AsSeen extends InProgramme {
  readonly id: string;
  readonly version: number;
}

interface NewSeat extends InProgramme {
  readonly bodyId: BodyId;
  readonly today: Day;
  readonly once: string;
  readonly edit: SeatEdit;
}

type Saved = { readonly kind: "saved" };
/** The body, the holder or the substitute is not there to be named. */
type Unknown = { readonly kind: "unknown" };
type BeforeStart = { readonly kind: "before-start" };

/** Adds a seat to a body that is still there, once per form. */
export function createSeat(
  store: Store,
  author: Author,
  { programmeId, bodyId, today, once: key, edit }: NewSeat,
): Promise<Saved | Unknown> {
  const { body, seat } = store.t;
  const work = async (tx: Writer): Promise<Done<Saved | Unknown>> => {
    const [at] = await tx
      .select({ name: body.name, dissolvedOn: body.dissolvedOn })
      .from(body)
      .where(and(eq(body.programmeId, programmeId), eq(body.id, bodyId)));
    const isThere = at !== undefined && !isDissolved({ dissolvedOn: storedDay(at.dissolvedOn) }, today);
    if (!isThere || !(await areParticipants(tx, store, { programmeId, edit })))
      return { result: { kind: "unknown" }, audit: [] };
    const [last] = await tx
      .select({ ordinal: max(seat.ordinal) })
      .from(seat)
      .where(eq(seat.programmeId, programmeId));
    const [id, ordinal] = [newId(), (last?.ordinal ?? 0) + 1];
    await tx.insert(seat).values({
      ...{ ...columnsOf(edit), programmeId, id, ordinal, bodyId, provenance: "entered", version: 1 },
    });
    const change = { name: at.name, bodyId, ...edit };
    const deed = { chain: programmeId, verb: "create", entity: "seat", entityId: id, change };
    return { result: { kind: "saved" }, audit: [entryBy(author, deed)] };
  };
  return once(store, author, { key, work });
}

/** Changes a seat, unless somebody else did so since `version` was read. From then on it is ours (ADR 0017). */
export function editSeat(
  store: Store,
  author: Author,
  { programmeId, id, version, edit }: AsSeen & { readonly edit: SeatEdit },
): Promise<Saved | Unknown | LostRace> {
  const { seat } = store.t;
  return store.write<Saved | Unknown | LostRace>(async (tx) => {
    if (!(await areParticipants(tx, store, { programmeId, edit })))
      return { result: { kind: "unknown" as const }, audit: [] };
    const [row] = await tx
      .update(seat)
      .set({ ...columnsOf(edit), provenance: "entered", version: sql`${seat.version} + 1` })
      .where(and(eq(seat.programmeId, programmeId), eq(seat.id, id), eq(seat.version, version)))
      .returning();
    if (row === undefined) return LOST_RACE;
    const change = { name: await nameOf(tx, store, row), ...edit };
    const deed = { chain: programmeId, verb: "edit", entity: "seat", entityId: id, change };
    return { result: { kind: "saved" as const }, audit: [entryBy(author, deed)] };
  });
}

/** Says which day is the last of a seat. It stays in the list of those who sat there. */
export function endSeat(
  store: Store,
  author: Author,
  { programmeId, id, version, until }: AsSeen & { readonly until: Day },
): Promise<Saved | BeforeStart | LostRace> {
  const { seat } = store.t;
  return store.write<Saved | BeforeStart | LostRace>(async (tx) => {
    const [row] = await tx
      .update(seat)
      .set({ endsOn: until, version: sql`${seat.version} + 1` })
      .where(and(eq(seat.programmeId, programmeId), eq(seat.id, id), eq(seat.version, version)))
      .returning();
    if (row === undefined) return LOST_RACE;
    if (row.startsOn !== null && until < row.startsOn)
      return { result: { kind: "before-start" as const }, audit: [] };
    const change = { name: await nameOf(tx, store, row), until };
    const deed = { chain: programmeId, verb: "end", entity: "seat", entityId: id, change };
    return { result: { kind: "saved" as const }, audit: [entryBy(author, deed)] };
  });
}

function columnsOf({ from, until, ...rest }: SeatEdit) {
  return { ...rest, startsOn: from, endsOn: until };
}

/** Whether holder and substitute, as far as there are any, are participants of this programme. */
async function areParticipants(
  tx: Writer,
  { t: { participant } }: Store,
  { programmeId, edit }: InProgramme & { readonly edit: SeatEdit },
): Promise<boolean> {
  const named = [...new Set([edit.participantId, edit.substituteId])].filter((id) => id !== null);
  if (named.length === 0) return true;
  const found = await tx
    .select({ id: participant.id })
    .from(participant)
    .where(and(eq(participant.programmeId, programmeId), inArray(participant.id, named)));
  return found.length === named.length;
}

/** The log names a seat by its body. */
async function nameOf(
  tx: Writer,
  { t: { body } }: Store,
  { programmeId, bodyId }: InProgramme & { readonly bodyId: BodyId },
): Promise<string> {
  const [row] = await tx
    .select({ name: body.name })
    .from(body)
    .where(and(eq(body.programmeId, programmeId), eq(body.id, bodyId)));
  return row?.name ?? "";
}
