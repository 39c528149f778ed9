import { and, asc, eq, ne, type SQL, sql } from "drizzle-orm";
import { type Author, entryBy } from "#db/author.ts";
import { LOST_RACE, type LostRace } from "#db/lost-race.ts";
import { asked, ofProgrammes, prepared, type Reach } from "#db/prepared.ts";
import type { Sight } from "#db/sight.ts";
import type { Store } from "#db/store.ts";
import { storedDay } from "#db/stored-day.ts";
import type { RecordedRecess } from "#domain/calendar.ts";
import type { Attendance, Meeting } from "#domain/meeting.ts";

const meetingsOf = prepared(({ read, t }) =>
  read
    .select()
    .from(t.meeting)
    .where(eq(t.meeting.programmeId, asked("programmeId")))
    .orderBy(asc(t.meeting.heldOn), asc(startOf({ t })), asc(t.meeting.id)),
);

/** The meetings of a programme in the order of the domain (`inOrder`). */
export async function listMeetings(store: Store, { programmeId }: Sight): Promise<readonly Meeting[]> {
  const rows = await meetingsOf(store, { programmeId });
  return rows.map(meetingFrom);
}

/** When a meeting starts, to put a day in order: the engines do not agree where an unknown time comes; here it is first. */
export function startOf({ t: { meeting } }: Pick<Store, "t">): SQL {
  return sql`coalesce(${meeting.startsAt}, '')`;
}

export function meetingFrom({
  programmeId: _,
  ordinal: __,
  heldOn,
  ...row
}: Store["t"]["meeting"]["$inferSelect"]): Meeting {
  return { ...row, on: storedDay(heldOn) };
}

export const recessRows = prepared((source, reach: Reach) => {
  const { recess } = source.t;
  return source.read
    .select()
    .from(recess)
    .where(ofProgrammes(source, recess.programmeId, reach))
    .orderBy(asc(recess.startsOn), asc(recess.id));
});

/** The stretches in which a programme rests, the first one first. */
export async function listRecesses(store: Store, { programmeId }: Sight): Promise<readonly RecordedRecess[]> {
  const rows = await recessRows(store, { programmeId }, "one");
  return rows.map(recessFrom);
}

export function recessFrom(row: Store["t"]["recess"]["$inferSelect"]): RecordedRecess {
  const { id, name, startsOn, endsOn, provenance, version } = row;
  return { id, name, provenance, version, from: storedDay(startsOn), until: storedDay(endsOn) };
}

const attendanceOf = prepared(({ read, t: { attendance } }) =>
  read
    .select({
      meetingId: attendance.meetingId,
      participantId: attendance.participantId,
      state: attendance.state,
    })
    .from(attendance)
    .where(eq(attendance.programmeId, asked("programmeId")))
    .orderBy(asc(attendance.meetingId), asc(attendance.participantId)),
);

/** What was said about who comes, for every meeting of a programme. */
export function listAttendance(
  store: Store,
  { programmeId }: Sight,
): Promise<readonly (Attendance & { readonly meetingId: string })[]> {
  return attendanceOf(store, { programmeId });
}

/** Says anew who is excused from a meeting and who is invited as a guest; everyone else comes or stays as seated. */
export function expectParticipants(
  store: Store,
  author: Author,
  input: { programmeId: string; meetingId: string; version: number; attendance: readonly Attendance[] },
): Promise<{ readonly kind: "saved" } | LostRace> {
  const { meeting, attendance } = store.t;
  const { programmeId, meetingId, version } = input;
  return store.write<{ readonly kind: "saved" } | LostRace>(async (tx) => {
    const [row] = await tx
      .update(meeting)
      .set({ version: sql`${meeting.version} + 1` })
      .where(
        and(
          eq(meeting.programmeId, programmeId),
          eq(meeting.id, meetingId),
          eq(meeting.version, version),
          ne(meeting.state, "cancelled"),
        ),
      )
      .returning();
    if (row === undefined) return LOST_RACE;
    await tx
      .delete(attendance)
      .where(and(eq(attendance.programmeId, programmeId), eq(attendance.meetingId, meetingId)));
    if (input.attendance.length > 0) {
      await tx.insert(attendance).values(input.attendance.map((one) => ({ ...one, programmeId, meetingId })));
    }
    const change = { attendance: input.attendance };
    const deed = { chain: programmeId, verb: "expect", entity: "meeting", entityId: meetingId, change };
    return { result: { kind: "saved" as const }, audit: [entryBy(author, deed)] };
  });
}
