import { and, asc, eq, isNull } from "drizzle-orm";
import { asked, prepared } from "#db/prepared.ts";
import type { Sight } from "#db/sight.ts";
import type { Store } from "#db/store.ts";
import { storedDay } from "#db/stored-day.ts";
import type { MeetingId } from "#domain/meeting.ts";
import type { RouteStep } from "#domain/route.ts";

type Wording = "all" | "open" | "one of all" | "one of open";

const stepsOf = prepared(({ read, t: { routeStep, decisionPoint } }, wording: Wording) =>
  read
    .select({ routeStep })
    .from(routeStep)
    .innerJoin(
      decisionPoint,
      and(
        eq(decisionPoint.programmeId, asked("programmeId")),
        eq(decisionPoint.id, routeStep.decisionPointId),
      ),
    )
    .where(
      and(
        eq(routeStep.programmeId, asked("programmeId")),
        wording.startsWith("one") ? eq(routeStep.decisionPointId, asked("decisionPointId")) : undefined,
        wording.endsWith("all") ? undefined : isNull(decisionPoint.confidentialGround),
      ),
    )
    .orderBy(asc(routeStep.decisionPointId), asc(routeStep.ordinal), asc(routeStep.id)),
);

/** The routes of the decision points that the asker may see, or of one of them, each in order. One statement. */
export async function listRouteSteps(
  store: Store,
  { programmeId, seesConfidential }: Sight,
  decisionPointId?: string,
): Promise<readonly RouteStep[]> {
  const which = seesConfidential ? "all" : "open";
  const wording = decisionPointId === undefined ? which : (`one of ${which}` as const);
  const rows = await stepsOf(store, { programmeId, decisionPointId }, wording);
  return rows.map(({ routeStep: { programmeId: _, ...row } }) => ({ ...row, doneOn: storedDay(row.doneOn) }));
}

const tabledIn = prepared(({ read, t: { agendaItem, meeting } }, seesConfidential: boolean) =>
  read
    .select({ decisionPointId: agendaItem.decisionPointId, meetingId: agendaItem.meetingId })
    .from(agendaItem)
    .innerJoin(
      meeting,
      and(eq(meeting.programmeId, asked("programmeId")), eq(meeting.id, agendaItem.meetingId)),
    )
    .where(
      and(
        eq(agendaItem.programmeId, asked("programmeId")),
        eq(meeting.state, "published"),
        seesConfidential ? undefined : eq(agendaItem.isConfidential, false),
      ),
    )
    .orderBy(asc(agendaItem.meetingId), asc(agendaItem.position), asc(agendaItem.id)),
);

/** Which decision points stand on the published agenda of which meeting, as far as the asker may see. */
export async function listTabled(
  store: Store,
  { programmeId, seesConfidential }: Sight,
): Promise<readonly { readonly decisionPointId: string; readonly meetingId: MeetingId }[]> {
  const rows = await tabledIn(store, { programmeId }, seesConfidential);
  return rows.flatMap(({ decisionPointId, meetingId }) =>
    decisionPointId === null ? [] : [{ decisionPointId, meetingId }],
  );
}
