import type { Body, BodyId } from "./body.ts";
import {
  afterTerm,
  beforeTerm,
  NO_RECESS,
  type WorkCalendar,
  workingDayFrom,
  workingDayUntil,
} from "./calendar.ts";
import type { Day } from "./day.ts";
import { inOrder, type Meeting, type MeetingId, papersDueOn } from "./meeting.ts";
import type { RouteStep } from "./route.ts";

/** What a route is planned with (R2). */
export interface RouteSurroundings {
  readonly meetings: readonly Meeting[];
  readonly bodies: readonly Pick<Body, "id" | "papersLeadDays">[];
  readonly calendar: WorkCalendar;
  readonly today: Day;
  /** Meetings that still take it though their papers have left: the one being prepared, or one whose agenda it is on. */
  readonly stillTakenAt: ReadonlySet<MeetingId>;
}

/** A step of a route with its place in time. */
export interface PlannedStep {
  readonly step: RouteStep;
  /** The meeting that takes it; null: it takes a term, or nobody has said what it takes. */
  readonly meeting: Meeting | null;
  /** The day on which its papers leave, or its request goes out; null is unknown. */
  readonly papersOn: Day | null;
  /** The day of its meeting, or the last day of its term; null is unknown. */
  readonly endsOn: Day | null;
  /** By when it must have been taken; null where nothing says so. */
  readonly deadline: Day | null;
}

/** Who or what takes a step: a meeting of a body, a term, or what nobody has said yet. */
export function takenBy({ bodyId, termDays }: RouteStep): "meeting" | "term" | "unknown" {
  if (termDays !== null) return "term";
  return bodyId === null ? "unknown" : "meeting";
}

/** The day on which the papers of a meeting leave: the body's lead days before it, or the working day before that. */
export function papersLeaveOn(
  meeting: Pick<Meeting, "on" | "bodyId">,
  { bodies }: Pick<RouteSurroundings, "bodies">,
): Day {
  const papersLeadDays = bodies.find(({ id }) => id === meeting.bodyId)?.papersLeadDays ?? 0;
  return workingDayUntil(papersDueOn(meeting, { papersLeadDays }));
}

/** The meetings of a body that are still to come and will be held, in order. */
export function meetingsAhead(
  { meetings, today }: Pick<RouteSurroundings, "meetings" | "today">,
  bodyId: BodyId | null,
): readonly Meeting[] {
  return inOrder(meetings).filter(
    (meeting) => meeting.bodyId === bodyId && meeting.on >= today && !OVER.includes(meeting.state),
  );
}

const OVER: readonly Meeting["state"][] = ["held", "adopted", "cancelled"];

/** The last working day on which the request of a term may go out, so that the term has run out by the deadline. */
export function requestBy(
  { termDays, isStatutory }: RouteStep,
  deadline: Day,
  { calendar }: Pick<RouteSurroundings, "calendar">,
): Day {
  return workingDayUntil(beforeTerm(deadline, termDays ?? 0, isStatutory ? NO_RECESS : calendar));
}

/** The term of a step whose request may go out from that day on: the day it goes out, and its last day. */
export function termFrom(
  { termDays, isStatutory }: RouteStep,
  from: Day,
  { calendar }: Pick<RouteSurroundings, "calendar">,
): { readonly papersOn: Day; readonly endsOn: Day } {
  const papersOn = workingDayFrom(from);
  return { papersOn, endsOn: afterTerm(papersOn, termDays ?? 0, isStatutory ? NO_RECESS : calendar) };
}
