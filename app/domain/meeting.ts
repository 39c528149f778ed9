import { type BodyId, ENDING_WITHIN_WEEKS, type Seat, seatsOn } from "./body.ts";
import { type Day, plusDays } from "./day.ts";
import type { ParticipantId } from "./party.ts";
import type { Provenance } from "./provenance.ts";

export type MeetingId = string;

export const MEETING_STATES = [
  "planned",
  "in-preparation",
  "published",
  "held",
  "adopted",
  "cancelled",
] as const;
export type MeetingState = (typeof MEETING_STATES)[number];

/** One gathering of a body (vergadering). Times are local, `HH:MM`; whatever is null is unknown. */
export interface Meeting {
  readonly id: MeetingId;
  readonly bodyId: BodyId;
  readonly on: Day;
  readonly startsAt: string | null;
  readonly endsAt: string | null;
  readonly place: string | null;
  readonly state: MeetingState;
  readonly provenance: Provenance;
  /** How often what a calendar shows of it was changed (SEQUENCE in iCalendar, RFC 5545 3.8.7.4). */
  readonly sequence: number;
  readonly version: number;
}

/** How a meeting came to be cancelled; what is not known is null. */
export interface Cancellation {
  readonly on: Day | null;
  readonly reason: string | null;
  readonly by: string | null;
}

/** What was said about somebody's coming: expected without a seat (a guest), or excused. */
export const ATTENDANCES = ["expected", "excused"] as const;
export interface Attendance {
  readonly participantId: ParticipantId;
  readonly state: (typeof ATTENDANCES)[number];
}

/** The states in which a meeting may still be moved or cancelled: it has not been held, nor cancelled before. */
export const MOVABLE_STATES = ["planned", "in-preparation", "published"] as const satisfies MeetingState[];

/** Whether it may still be given another day, another time or place, or be cancelled. */
export function isMovable({ state }: Pick<Meeting, "state">): boolean {
  return MOVABLE_STATES.some((movable) => movable === state);
}

/** Whether it is held, or was: a meeting that was cancelled stays on record and counts for nothing. */
export function takesPlace({ state }: Pick<Meeting, "state">): boolean {
  return state !== "cancelled";
}

/** Minutes between start and end; null where either is unknown or the end does not lie after the start. */
export function lengthMinutes({ startsAt, endsAt }: Pick<Meeting, "startsAt" | "endsAt">): number | null {
  if (startsAt === null || endsAt === null) return null;
  const minutes = minuteOfDay(endsAt) - minuteOfDay(startsAt);
  return minutes > 0 ? minutes : null;
}

/** The day by which papers must have left: the body's lead days before the meeting. */
export function papersDueOn(meeting: Pick<Meeting, "on">, body: { readonly papersLeadDays: number }): Day {
  return plusDays(meeting.on, -body.papersLeadDays);
}

/** The last meeting of the body on or before the deadline, and not before today; undefined where none is left. */
export function lastMeetingBefore(
  meetings: readonly Meeting[],
  { bodyId, deadline, today }: { readonly bodyId: BodyId; readonly deadline: Day; readonly today: Day },
): Meeting | undefined {
  return comingMeetings(meetings, today).findLast(
    (meeting) => meeting.bodyId === bodyId && meeting.on <= deadline,
  );
}

/** The body's first meeting after this one. */
export function meetingAfter(meetings: readonly Meeting[], meeting: Meeting): Meeting | undefined {
  return inOrder(meetings).find(
    (one) => takesPlace(one) && one.bodyId === meeting.bodyId && one.on > meeting.on,
  );
}

/** The body's last meeting before this one. */
export function meetingBefore(meetings: readonly Meeting[], meeting: Meeting): Meeting | undefined {
  return inOrder(meetings).findLast(
    (one) => takesPlace(one) && one.bodyId === meeting.bodyId && one.on < meeting.on,
  );
}

/** The day on which the body meets again: what must happen before then this meeting can still speak of. */
export function untilNextMeeting(meetings: readonly Meeting[], meeting: Meeting): Day {
  return meetingAfter(meetings, meeting)?.on ?? plusDays(meeting.on, ENDING_WITHIN_WEEKS * 7);
}

/** The meetings that still come, today's among them, the first one first. */
export function comingMeetings(meetings: readonly Meeting[], today: Day): readonly Meeting[] {
  return inOrder(meetings).filter((meeting) => takesPlace(meeting) && meeting.on >= today);
}

/** In order of day, then of start, then of id, so that the order is the same every time. */
export function inOrder(meetings: readonly Meeting[]): readonly Meeting[] {
  const sorted = ordered.get(meetings) ?? sortedAnew(meetings);
  ordered.set(meetings, sorted).set(sorted, sorted);
  return sorted;
}

/** Every step of every route asks for the same list: it is put in order once. */
const ordered = new WeakMap<readonly Meeting[], readonly Meeting[]>();

function sortedAnew(meetings: readonly Meeting[]): readonly Meeting[] {
  return meetings
    .map((meeting) => ({ meeting, key: `${meeting.on} ${meeting.startsAt ?? ""} ${meeting.id}` }))
    .sort((one, other) => (one.key < other.key ? -1 : 1))
    .map(({ meeting }) => meeting);
}

/**
 * Who is expected at a meeting: whoever fills a seat of the body on that day, the substitute in place of a holder
 * who is excused, and the guests who were invited.
 */
export function expectedAt(
  meeting: Pick<Meeting, "bodyId" | "on">,
  { seats, attendance }: { readonly seats: readonly Seat[]; readonly attendance: readonly Attendance[] },
): ReadonlySet<ParticipantId> {
  const excused = excusedFrom(attendance);
  const seated = seatsOn(seats, meeting.bodyId, meeting.on).flatMap(({ participantId, substituteId }) =>
    participantId !== null && excused.has(participantId) ? [substituteId] : [participantId],
  );
  const guests = attendance.filter(({ state }) => state === "expected").map((one) => one.participantId);
  return new Set([...seated, ...guests].filter((id) => id !== null && !excused.has(id)) as ParticipantId[]);
}

/** Who has said not to come. */
export function excusedFrom(attendance: readonly Attendance[]): ReadonlySet<ParticipantId> {
  return new Set(attendance.filter(({ state }) => state === "excused").map((one) => one.participantId));
}

function minuteOfDay(time: string): number {
  const [hours, minutes] = time.split(":");
  return Number(hours) * 60 + Number(minutes);
}
