import { and, eq, inArray, sql } from "drizzle-orm";
import { v7 as newId } from "uuid";
import { type Author, entryBy } from "#db/author.ts";
import { LOST_RACE, type LostRace } from "#db/lost-race.ts";
import { once } from "#db/once.ts";
import type { Done, Store, Writer } from "#db/store.ts";
import type { Day } from "#domain/day.ts";
import { type Meeting, MOVABLE_STATES } from "#domain/meeting.ts";
import { meetAtBody } from "./bodies.ts";
import { takeOffTable } from "./publications.ts";

type Times = Pick<Meeting, "startsAt" | "endsAt">;
type Details = Times & Pick<Meeting, "place">;

interface Planned extends Details {
  readonly programmeId: string;
  readonly bodyId: string;
  readonly days: readonly Day[];
  readonly once: string;
}

/** The ids of the meetings that were made; or no such body in this programme. */
export type Planning =
  | { readonly kind: "planned"; readonly ids: readonly string[] }
  | { readonly kind: "unknown-body" };

/** Plans one meeting of a body, once per form. Two on one day are allowed: whoever plans them is told. */
export function planMeeting(
  store: Store,
  author: Author,
  { on, once: key, ...input }: Omit<Planned, "days"> & { readonly on: Day },
): Promise<Planning> {
  return once(store, author, { key, work: (tx) => planned(tx, store, { author, ...input, days: [on] }) });
}

/** Plans the meetings of a rhythm, once per form. On a day on which the body already meets it makes none. */
export function planSeries(
  store: Store,
  author: Author,
  { once: key, days, ...input }: Planned,
): Promise<Planning> {
  const { meeting } = store.t;
  const work = async (tx: Writer): Promise<Done<Planning>> => {
    // Two people who plan one series at once must not plan it twice.
    if (!(await meetAtBody(tx, store, input))) return { result: { kind: "unknown-body" }, audit: [] };
    const there = await tx
      .select({ on: meeting.heldOn, state: meeting.state })
      .from(meeting)
      .where(and(eq(meeting.programmeId, input.programmeId), eq(meeting.bodyId, input.bodyId)));
    const taken = there.filter(({ state }) => state !== "cancelled").map(({ on }) => on);
    const free = [...new Set(days)].filter((on) => !taken.includes(on));
    return planned(tx, store, { author, ...input, days: free });
  };
  return once(store, author, { key, work });
}

async function planned(
  tx: Writer,
  store: Store,
  { author, days, ...input }: Omit<Planned, "once"> & { readonly author: Author },
): Promise<Done<Planning>> {
  if (!(await meetAtBody(tx, store, input))) return { result: { kind: "unknown-body" }, audit: [] };
  const rows = days.map((heldOn) => ({
    ...input,
    ...{ id: newId(), heldOn, state: "planned" as const, provenance: "entered" as const, version: 1 },
  }));
  if (rows.length === 0) return { result: { kind: "planned", ids: [] }, audit: [] };
  await tx.insert(store.t.meeting).values(rows);
  const audit = rows.map(({ id, heldOn, bodyId, startsAt, endsAt, place }) =>
    entryBy(author, {
      ...{ chain: input.programmeId, verb: "plan", entity: "meeting", entityId: id },
      change: { bodyId, on: heldOn, startsAt, endsAt, place },
    }),
  );
  return { result: { kind: "planned", ids: rows.map(({ id }) => id) }, audit };
}

interface Known {
  readonly programmeId: string;
  readonly id: string;
  readonly version: number;
}

/** `decided`: decisions stand in it, so it was held, on the day that their numbers carry. */
export type Change<Done extends string> = { readonly kind: Done } | { readonly kind: "decided" } | LostRace;

/** Changes when on its day a meeting is held, and where. */
export function editMeeting(
  store: Store,
  author: Author,
  { edit, ...known }: Known & { readonly edit: Details },
): Promise<Change<"saved">> {
  return store.write<Change<"saved">>(async (tx) => {
    if (!(await changed(tx, store, { ...known, set: edit }))) return LOST_RACE;
    const deed = { ...deedOn(known, "edit"), change: { ...edit } };
    return { result: { kind: "saved" }, audit: [entryBy(author, deed)] };
  });
}

/** Moves a meeting to another day or time, unless it has decided already. Its place and its agenda stay. */
export function moveMeeting(
  store: Store,
  author: Author,
  { on, reason, startsAt, endsAt, ...known }: Known & Times & { readonly on: Day; readonly reason: string },
): Promise<Change<"moved">> {
  return store.write<Change<"moved">>(async (tx) => {
    const set = { heldOn: on, startsAt, endsAt };
    if (!(await changed(tx, store, { ...known, set }))) return LOST_RACE;
    if (await hasDecided(tx, store, known)) return { result: { kind: "decided" }, audit: [] };
    const deed = { ...deedOn(known, "move"), change: { on, startsAt, endsAt, reason } };
    return { result: { kind: "moved" }, audit: [entryBy(author, deed)] };
  });
}

/** Cancels a meeting, unless it has decided already. What stood on its published agenda is ready again. */
export function cancelMeeting(
  store: Store,
  author: Author,
  { reason, ...known }: Known & { readonly reason: string },
): Promise<Change<"cancelled">> {
  return store.write<Change<"cancelled">>(async (tx) => {
    if (!(await changed(tx, store, { ...known, set: { state: "cancelled" } }))) return LOST_RACE;
    if (await hasDecided(tx, store, known)) return { result: { kind: "decided" }, audit: [] };
    await takeOffTable(tx, store, { programmeId: known.programmeId, meetingId: known.id });
    const deed = { ...deedOn(known, "cancel"), change: { reason } };
    return { result: { kind: "cancelled" }, audit: [entryBy(author, deed)] };
  });
}

/** Whether the meeting was still as it was read; what calendars show of it then counts one change more. */
async function changed(
  tx: Writer,
  { t: { meeting } }: Store,
  { programmeId, id, version, set }: Known & { readonly set: Partial<typeof meeting.$inferInsert> },
): Promise<boolean> {
  const rows = await tx
    .update(meeting)
    .set({ ...set, sequence: sql`${meeting.sequence} + 1`, version: sql`${meeting.version} + 1` })
    .where(
      and(
        eq(meeting.programmeId, programmeId),
        eq(meeting.id, id),
        eq(meeting.version, version),
        inArray(meeting.state, [...MOVABLE_STATES]),
      ),
    )
    .returning();
  return rows.length > 0;
}

async function hasDecided(
  tx: Writer,
  { t: { decision } }: Store,
  { programmeId, id }: Known,
): Promise<boolean> {
  const rows = await tx
    .select({ id: decision.id })
    .from(decision)
    .where(and(eq(decision.programmeId, programmeId), eq(decision.meetingId, id)))
    .limit(1);
  return rows.length > 0;
}

function deedOn({ programmeId, id }: Known, verb: string) {
  return { chain: programmeId, verb, entity: "meeting", entityId: id };
}
