import type { Sight } from "#db/sight.ts";
import type { Store } from "#db/store.ts";
import type { Day } from "#domain/day.ts";
import { meetingBefore } from "#domain/meeting.ts";
import { monitoringOf } from "#domain/monitoring.ts";
import type { DecidingMeeting, MeetingRecords } from "#domain/preparation.ts";
import { listActions } from "./actions.ts";
import { listAgendaItems } from "./agenda-items.ts";
import { listDecisionPoints } from "./decision-points.ts";
import { listDecisions } from "./decisions.ts";
import { listDismissals } from "./dismissals.ts";
import { listOutcomes } from "./gate-outcomes.ts";
import { listGates } from "./gates.ts";
import { loadGovernance } from "./governance.ts";
import { loadCompared } from "./indicators.ts";
import { listAttendance, listMeetings } from "./meetings.ts";
import { listOpenMilestones } from "./milestones.ts";
import { listOpenQuestions } from "./open-questions.ts";
import { listFacts } from "./programmes.ts";
import { listWishes } from "./progress-reports.ts";
import { listRouteSteps } from "./route-steps.ts";
import { loadTabled } from "./tabled.ts";
import { loadStaffedWorkstreams } from "./workstreams.ts";

/** Everything that the preparation of one meeting looks at; undefined where the programme has no such meeting. */
export async function findMeetingRecords(
  store: Store,
  { sight, meetingId, today }: { readonly sight: Sight; readonly meetingId: string; readonly today: Day },
): Promise<MeetingRecords | undefined> {
  const [meetings, governance] = await Promise.all([
    listMeetings(store, sight),
    loadGovernance(store, sight),
  ]);
  const meeting = meetings.find(({ id }) => id === meetingId);
  const body = governance.bodies.find(({ id }) => id === meeting?.bodyId);
  if (meeting === undefined || body === undefined) return undefined;
  const [routeSteps, tabled] = await Promise.all([
    listRouteSteps(store, sight),
    loadTabled(store, sight, { meeting, today }),
  ]);
  const [items, decisionPoints, decisions, dismissals, openQuestions, gates, facts, attendance] =
    await Promise.all([
      listAgendaItems(store, sight, meetingId),
      listDecisionPoints(store, sight),
      listDecisions(store, sight),
      listDismissals(store, sight, body.id),
      listOpenQuestions(store, sight),
      listGates(store, sight),
      listFacts(store, sight),
      listAttendance(store, sight),
    ]);
  const staffed = await loadStaffedWorkstreams(store, sight);
  const unweighedRisks = facts.filter(({ topic }) => topic === "risk").length;
  return {
    ...{ meeting, body, meetings, governance, items, decisionPoints, decisions, dismissals },
    ...{ openQuestions, gates, unweighedRisks, routeSteps, ...tabled },
    ...staffed,
    ...(await progressOf(store, sight, { since: meetingBefore(meetings, meeting)?.on, today })),
    // No other table hears of what is measured, so for no other it is read.
    ...(body.kind === "steering-group"
      ? monitoringOf({ ...(await loadCompared(store, sight)), learning: [] }, today)
      : {}),
    attendance: attendance.filter((one) => one.meetingId === meetingId),
  };
}

/** What a decision in one meeting is judged by: its table, and what may be decided there; undefined where there is none. */
export async function findDecidingMeeting(
  store: Store,
  sight: Sight,
  meetingId: string,
): Promise<DecidingMeeting | undefined> {
  const [meetings, governance, attendance, decisionPoints, decisions] = await Promise.all([
    listMeetings(store, sight),
    loadGovernance(store, sight),
    listAttendance(store, sight),
    listDecisionPoints(store, sight),
    listDecisions(store, sight),
  ]);
  const meeting = meetings.find(({ id }) => id === meetingId);
  const body = governance.bodies.find(({ id }) => id === meeting?.bodyId);
  if (meeting === undefined || body === undefined) return undefined;
  const own = attendance.filter((one) => one.meetingId === meetingId);
  return { meeting, body, governance, attendance: own, decisionPoints, decisions };
}

/** What is recorded about the progress of the work, as far as R13 looks at it: what has come since the last meeting. */
async function progressOf(
  store: Store,
  sight: Sight,
  { since, today }: { readonly since: Day | undefined; readonly today: Day },
) {
  const [outcomes, slips, reports, actions] = await Promise.all([
    listOutcomes(store, sight),
    listOpenMilestones(store, sight),
    listWishes(store, sight, { since }),
    listActions(store, sight, { states: ["open"], dueBefore: today }),
  ]);
  return { outcomes, ...slips, reports, actions };
}
