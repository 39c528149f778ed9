import { and, asc, eq, isNull } from "drizzle-orm";
import type { Sight } from "#db/sight.ts";
import type { Store } from "#db/store.ts";
import { storedDay } from "#db/stored-day.ts";
import type { MeetingId } from "#domain/meeting.ts";
import type { RouteStep } from "#domain/route.ts";

/** The routes of the decision points that the asker may see, or of one of them, each in order. One statement. */
export async function listRouteSteps(
  { read, t: { routeStep, decisionPoint } }: Store,
  { programmeId, seesConfidential }: Sight,
  decisionPointId?: string,
): Promise<readonly RouteStep[]> {
  const rows = await read
    .select({ routeStep })
    .from(routeStep)
    .innerJoin(
      decisionPoint,
      and(eq(decisionPoint.programmeId, programmeId), eq(decisionPoint.id, routeStep.decisionPointId)),
    )
    .where(
      and(
        eq(routeStep.programmeId, programmeId),
        decisionPointId === undefined ? undefined : eq(routeStep.decisionPointId, decisionPointId),
        seesConfidential ? undefined : isNull(decisionPoint.confidentialGround),
      ),
    )
    .orderBy(asc(routeStep.decisionPointId), asc(routeStep.ordinal), asc(routeStep.id));
  return rows.map(({ routeStep: { programmeId: _, ...row } }) => ({ ...row, doneOn: storedDay(row.doneOn) }));
}

/** Which decision points stand on the published agenda of which meeting, as far as the asker may see. */
export async function listTabled(
  { read, t: { agendaItem, meeting } }: Store,
  { programmeId, seesConfidential }: Sight,
): Promise<readonly { readonly decisionPointId: string; readonly meetingId: MeetingId }[]> {
  const rows = await read
    .select({ decisionPointId: agendaItem.decisionPointId, meetingId: agendaItem.meetingId })
    .from(agendaItem)
    .innerJoin(meeting, and(eq(meeting.programmeId, programmeId), eq(meeting.id, agendaItem.meetingId)))
    .where(
      and(
        eq(agendaItem.programmeId, programmeId),
        eq(meeting.state, "published"),
        seesConfidential ? undefined : eq(agendaItem.isConfidential, false),
      ),
    )
    .orderBy(asc(agendaItem.meetingId), asc(agendaItem.position), asc(agendaItem.id));
  return rows.flatMap(({ decisionPointId, meetingId }) =>
    decisionPointId === null ? [] : [{ decisionPointId, meetingId }],
  );
}
