import type { Body } from "./body.ts";
import type { Day } from "./day.ts";
import type { DecisionPoint } from "./decision-point.ts";
import { type Attendance, comingMeetings, type Meeting, type MeetingId } from "./meeting.ts";
import { type Governance, type Table, tableOf } from "./table.ts";
import { type Verdict, verdictOf } from "./verdict.ts";

interface Around {
  readonly governance: Governance;
  readonly meetings: readonly Meeting[];
  readonly attendance: readonly (Attendance & { readonly meetingId: MeetingId })[];
  readonly today: Day;
}

/** The table at a body's next meeting and that meeting; where none is planned, the body as it sits today. */
export function nextTable(
  body: Body,
  { governance, meetings, attendance, today }: Around,
): { readonly table: Table; readonly meeting: Meeting | null } {
  const meeting = comingMeetings(meetings, today).find(({ bodyId }) => bodyId === body.id) ?? null;
  const on = meeting?.on ?? today;
  const said = attendance.filter(({ meetingId }) => meetingId === meeting?.id);
  return { table: tableOf(governance, { body, on, attendance: said, today }), meeting };
}

/** The verdict over a decision point at the next meeting of its body; none where it is only to take note. */
export function verdictAtNext(point: DecisionPoint, around: Around): Verdict | undefined {
  const body = around.governance.bodies.find(({ id }) => id === point.bodyId);
  return body && point.purpose === "decision" ? verdictOf(nextTable(body, around).table, point) : undefined;
}
