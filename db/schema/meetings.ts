import type { Kit } from "#db/kit.ts";
import { ATTENDANCES, MEETING_STATES } from "#domain/meeting.ts";
import { PROVENANCES } from "#domain/provenance.ts";
import type { BodyTables } from "./bodies.ts";
import type { PartyTables } from "./parties.ts";
import type { ProgrammeTables } from "./programmes.ts";

/** When a programme rests, the gatherings of its bodies, and what was said about somebody's coming. */
export function defineMeetings(
  k: Kit,
  { programme, body, participant }: ProgrammeTables & BodyTables & PartyTables,
) {
  const recess = k.table(
    "recess",
    {
      programmeId: k
        .text()
        .notNull()
        .references(() => programme.id),
      id: k.text().notNull(),
      name: k.text().notNull(),
      startsOn: k.day().notNull(),
      endsOn: k.day().notNull(),
      provenance: k.choice(PROVENANCES).notNull(),
      version: k.int().notNull(),
    },
    (t) => [k.key({ columns: [t.programmeId, t.id] })],
  );
  const meeting = k.table(
    "meeting",
    {
      programmeId: k.text().notNull(),
      id: k.text().notNull(),
      bodyId: k.text().notNull(),
      heldOn: k.day().notNull(),
      startsAt: k.text(),
      endsAt: k.text(),
      place: k.text(),
      state: k.choice(MEETING_STATES).notNull(),
      provenance: k.choice(PROVENANCES).notNull(),
      /** Which meeting of its body in its year this is, from its first decision on; decision numbers carry it. */
      ordinal: k.int(),
      /** How often it was moved or cancelled: SEQUENCE in iCalendar (RFC 5545, 3.8.7.4). */
      sequence: k.int().notNull().default(0),
      version: k.int().notNull(),
    },
    (t) => [
      k.key({ columns: [t.programmeId, t.id] }),
      k.reference({ columns: [t.programmeId, t.bodyId], foreignColumns: [body.programmeId, body.id] }),
      k.index("meeting_body_ix").on(t.programmeId, t.bodyId, t.heldOn),
    ],
  );
  const attendance = k.table(
    "attendance",
    {
      programmeId: k.text().notNull(),
      meetingId: k.text().notNull(),
      participantId: k.text().notNull(),
      state: k.choice(ATTENDANCES).notNull(),
    },
    (t) => [
      k.key({ columns: [t.programmeId, t.meetingId, t.participantId] }),
      k.reference({
        columns: [t.programmeId, t.meetingId],
        foreignColumns: [meeting.programmeId, meeting.id],
      }),
      k.reference({
        columns: [t.programmeId, t.participantId],
        foreignColumns: [participant.programmeId, participant.id],
      }),
    ],
  );
  return { recess, meeting, attendance };
}

export type MeetingTables = ReturnType<typeof defineMeetings>;
