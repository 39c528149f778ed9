import { and, eq, gte, inArray, isNull, lte, or } from "drizzle-orm";
import type { Store } from "#db/store.ts";
import { storedDay } from "#db/stored-day.ts";
import type { Day } from "#domain/day.ts";
import type { WorkItem } from "#domain/my-work.ts";
import type { listOwnParticipants } from "./reporting.ts";

type Own = Awaited<ReturnType<typeof listOwnParticipants>>;

/** The actions that are theirs and open. */
export async function listOwnActions({ read, t: { action } }: Store, own: Own): Promise<readonly WorkItem[]> {
  const rows = await read
    .select({ programmeId: action.programmeId, id: action.id, title: action.text, dueOn: action.dueOn })
    .from(action)
    .where(
      and(
        inArray(
          action.programmeId,
          own.map((one) => one.programmeId),
        ),
        inArray(
          action.ownerId,
          own.map(({ id }) => id),
        ),
        eq(action.state, "open"),
      ),
    );
  return rows.map((row) => ({ ...row, kind: "action", dueOn: storedDay(row.dueOn), since: null }));
}

/** The questions that wait for their party, or for a body at which they sit. */
export async function listOwnQuestions(
  { read, t: { openQuestion, seat } }: Store,
  own: Own,
  today: Day,
): Promise<readonly WorkItem[]> {
  const programmeIds = own.map((one) => one.programmeId);
  const seated = read
    .select({ id: seat.bodyId })
    .from(seat)
    .where(
      and(
        eq(seat.programmeId, openQuestion.programmeId),
        inArray(
          seat.participantId,
          own.map(({ id }) => id),
        ),
        or(isNull(seat.startsOn), lte(seat.startsOn, today)),
        or(isNull(seat.endsOn), gte(seat.endsOn, today)),
      ),
    );
  const rows = await read
    .select({
      ...{ programmeId: openQuestion.programmeId, id: openQuestion.id },
      ...{ title: openQuestion.question, since: openQuestion.raisedOn },
    })
    .from(openQuestion)
    .where(
      and(
        inArray(openQuestion.programmeId, programmeIds),
        isNull(openQuestion.answeredOn),
        or(
          inArray(
            openQuestion.partyId,
            own.map(({ partyId }) => partyId),
          ),
          inArray(openQuestion.bodyId, seated),
        ),
      ),
    );
  return rows.map((row) => ({ ...row, kind: "question", dueOn: null, since: storedDay(row.since) }));
}

/** The products of their workstreams that must still be handed in. */
export async function listOwnProducts(
  { read, t: { deliverable } }: Store,
  workstreams: readonly { readonly programmeId: string; readonly id: string }[],
): Promise<readonly WorkItem[]> {
  if (workstreams.length === 0) return [];
  const rows = await read
    .select({
      ...{ programmeId: deliverable.programmeId, id: deliverable.id },
      ...{ title: deliverable.name, dueOn: deliverable.dueOn },
    })
    .from(deliverable)
    .where(
      and(
        inArray(
          deliverable.programmeId,
          workstreams.map((one) => one.programmeId),
        ),
        inArray(
          deliverable.workstreamId,
          workstreams.map(({ id }) => id),
        ),
        inArray(deliverable.state, ["in-the-making", "rejected"]),
      ),
    );
  return rows.map((row) => ({ ...row, kind: "product", dueOn: storedDay(row.dueOn), since: null }));
}
