import { and, asc, eq, gte, isNull, min, ne, notInArray } from "drizzle-orm";
import { asked, oneOfAsked, prepared } from "#db/prepared.ts";
import { startOf } from "./meetings.ts";

/** The decisions that are still to be taken and that everybody may see. */
export const openPointRows = prepared((store) => {
  const { decisionPoint } = store.t;
  const { programmeId, id, number, title, bodyId, neededBy, domains, purpose } = decisionPoint;
  const { amountKind, onceCents, structuralCents } = decisionPoint;
  return store.read
    .select({
      programmeId,
      id,
      number,
      title,
      bodyId,
      neededBy,
      domains,
      amountKind,
      onceCents,
      structuralCents,
    })
    .from(decisionPoint)
    .where(and(isOpenPoint(store), eq(purpose, "decision")));
});

/** Whose agreement they need, in the order of the parties. */
export const requiredPartyRows = prepared((store) => {
  const { requiredParty, decisionPoint, party } = store.t;
  const { programmeId, decisionPointId, partyId } = requiredParty;
  return store.read
    .select({ programmeId, decisionPointId, partyId })
    .from(decisionPoint)
    .innerJoin(
      requiredParty,
      and(eq(programmeId, decisionPoint.programmeId), eq(decisionPointId, decisionPoint.id)),
    )
    .innerJoin(party, and(eq(party.programmeId, programmeId), eq(party.id, partyId)))
    .where(isOpenPoint(store))
    .orderBy(asc(party.ordinal));
});

type Source = Parameters<typeof oneOfAsked>[0];

function isOpenPoint(source: Source) {
  const { decisionPoint } = source.t;
  return and(
    oneOfAsked(source, decisionPoint.programmeId, "among"),
    notInArray(decisionPoint.state, ["decided", "withdrawn"]),
    isNull(decisionPoint.confidentialGround),
  );
}

/** The meetings on the next day on which each body of some programmes meets. */
export const nextMeetingRows = prepared((store) => {
  const { meeting } = store.t;
  const first = store.read
    .select({
      programmeId: meeting.programmeId,
      bodyId: meeting.bodyId,
      on: min(meeting.heldOn).as("first_on"),
    })
    .from(meeting)
    .where(
      and(
        oneOfAsked(store, meeting.programmeId, "among"),
        gte(meeting.heldOn, asked("today")),
        ne(meeting.state, "cancelled"),
      ),
    )
    .groupBy(meeting.programmeId, meeting.bodyId)
    .as("first");
  const sameDay = and(
    eq(meeting.programmeId, first.programmeId),
    eq(meeting.bodyId, first.bodyId),
    eq(meeting.heldOn, first.on),
  );
  return store.read
    .select({ meeting })
    .from(first)
    .innerJoin(meeting, sameDay)
    .where(ne(meeting.state, "cancelled"))
    .orderBy(asc(startOf(store)), asc(meeting.id));
});

/** What was said about who comes to some meetings (`meetings`). */
export const attendanceRows = prepared((store) => {
  const { programmeId, meetingId, participantId, state } = store.t.attendance;
  return store.read
    .select({ programmeId, meetingId, participantId, state })
    .from(store.t.attendance)
    .where(and(oneOfAsked(store, programmeId, "among"), oneOfAsked(store, meetingId, "meetings")));
});
