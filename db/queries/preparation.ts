import type { Sight } from "#db/sight.ts";
import type { Store } from "#db/store.ts";
import type { Day } from "#domain/day.ts";
import { monitoringOf } from "#domain/monitoring.ts";
import type { MeetingRecords } from "#domain/preparation.ts";
import { listAgendaItems, listTabledBefore } from "./agenda-items.ts";
import { listDecisionPoints } from "./decision-points.ts";
import { listDecisions } from "./decisions.ts";
import { listDismissals } from "./dismissals.ts";
import { listGates } from "./gates.ts";
import { loadGovernance } from "./governance.ts";
import { loadMonitoring } from "./indicators.ts";
import { listAttendance, listMeetings } from "./meetings.ts";
import { listOpenQuestions } from "./open-questions.ts";
import { listFacts } from "./programmes.ts";
import { listRouteSteps, listTabled } from "./route-steps.ts";
import { listWorkstreamMembers, listWorkstreams } from "./workstreams.ts";

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
  const [routeSteps, tabledAt] = await Promise.all([listRouteSteps(store, sight), listTabled(store, sight)]);
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
  const [workstreams, workstreamMembers] = await Promise.all([
    listWorkstreams(store, sight),
    listWorkstreamMembers(store, sight),
  ]);
  const tabledBefore = await listTabledBefore(store, sight, { bodyId: body.id, on: meeting.on, today });
  const unweighedRisks = facts.filter(({ topic }) => topic === "risk").length;
  return {
    ...{ meeting, body, meetings, governance, items, decisionPoints, decisions, dismissals },
    ...{ openQuestions, gates, unweighedRisks, tabledBefore, routeSteps, tabledAt },
    ...{ workstreams, workstreamMembers },
    // No other table hears of them, so no other is read for.
    indicators:
      body.kind === "steering-group"
        ? monitoringOf(await loadMonitoring(store, sight), today).indicators
        : [],
    attendance: attendance.filter((one) => one.meetingId === meetingId),
  };
}
