import { and, asc, eq, ne } from "drizzle-orm";
import { asked, prepared } from "#db/prepared.ts";
import type { Sight } from "#db/sight.ts";
import type { Store } from "#db/store.ts";
import { storedDay } from "#db/stored-day.ts";
import type { Day } from "#domain/day.ts";
import type { MeetingRecords } from "#domain/preparation.ts";

const itemsOnAgendas = prepared(({ read, t: { agendaItem, meeting } }) =>
  read
    .select({
      ...{ decisionPointId: agendaItem.decisionPointId, proposalKey: agendaItem.proposalKey },
      ...{ isConfidential: agendaItem.isConfidential, meetingId: agendaItem.meetingId },
      ...{ state: meeting.state, bodyId: meeting.bodyId, heldOn: meeting.heldOn },
    })
    .from(agendaItem)
    .innerJoin(
      meeting,
      and(eq(meeting.programmeId, asked("programmeId")), eq(meeting.id, agendaItem.meetingId)),
    )
    .where(and(eq(agendaItem.programmeId, asked("programmeId")), ne(meeting.state, "cancelled")))
    .orderBy(asc(agendaItem.meetingId), asc(agendaItem.position), asc(agendaItem.id)),
);

interface Around {
  readonly meeting: { readonly id: string; readonly bodyId: string; readonly on: Day };
  readonly today: Day;
}

/**
 * What stands on the agendas around a meeting: which decision points on the published ones, as far as the asker may see;
 * which on those of the same body that come before it and are still to come; and the proposals on all but its own. Of a
 * meeting that was cancelled nothing counts. One statement.
 */
export async function loadTabled(
  store: Store,
  { programmeId, seesConfidential }: Sight,
  { meeting, today }: Around,
): Promise<Pick<MeetingRecords, "tabledAt" | "tabledBefore" | "tabledKeys">> {
  const rows = await itemsOnAgendas(store, { programmeId });
  const tabledAt = rows.flatMap(({ decisionPointId, meetingId, state, isConfidential }) =>
    decisionPointId !== null && state === "published" && (seesConfidential || !isConfidential)
      ? [{ decisionPointId, meetingId }]
      : [],
  );
  const tabledBefore = rows.flatMap(({ decisionPointId, bodyId, heldOn }) => {
    const on = storedDay(heldOn);
    const isBefore = bodyId === meeting.bodyId && today <= on && on < meeting.on;
    return decisionPointId !== null && isBefore ? [decisionPointId] : [];
  });
  const tabledKeys = rows.flatMap(({ proposalKey, meetingId }) =>
    proposalKey !== null && meetingId !== meeting.id ? [proposalKey] : [],
  );
  return { tabledAt, tabledBefore, tabledKeys };
}
