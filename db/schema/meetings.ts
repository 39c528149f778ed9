import type { Kit } from "#db/kit.ts";
import { ATTENDANCES, MEETING_STATES } from "#domain/meeting.ts";
import { PROVENANCES } from "#domain/provenance.ts";
import type { BodyTables } from "./bodies.ts";
import type { PartyTables } from "./parties.ts";

/** The gatherings of bodies, and what was said about somebody's coming. */
export function defineMeetings(k: Kit, { body, participant }: BodyTables & PartyTables) {
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
  return { meeting, attendance };
}

export type MeetingTables = ReturnType<typeof defineMeetings>;
