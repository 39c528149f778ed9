import { and, asc, eq, gte, inArray, isNull, lte, or } from "drizzle-orm";
import type { Sight } from "#db/sight.ts";
import type { Store } from "#db/store.ts";
import { storedDay } from "#db/stored-day.ts";
import type { Day } from "#domain/day.ts";
import type { Milestone } from "#domain/milestone.ts";
import type { WorkstreamRecords } from "#domain/status-facts.ts";
import type { WorkstreamId } from "#domain/workstream.ts";

interface Of {
  readonly workstreamId: WorkstreamId;
  readonly on: Day;
}

/** A milestone as the form of a report moves it. */
export type MovableMilestone = Pick<
  Milestone,
  "id" | "name" | "baselineOn" | "forecastOn" | "achievedOn" | "version"
>;

/** What R6 looks at, with the milestones as the form moves them. */
export interface StatusRecords extends Omit<WorkstreamRecords, "isReportMissing"> {
  readonly milestones: readonly MovableMilestone[];
}

/** What R6 looks at of one workstream, but for its reports: four statements. */
export async function loadStatusRecords(store: Store, sight: Sight, of: Of): Promise<StatusRecords> {
  const [milestones, deliverables, actions, hours] = await Promise.all([
    milestonesOf(store, sight, of),
    deliverablesOf(store, sight, of),
    actionsOf(store, sight, of),
    hoursOf(store, sight, of),
  ]);
  return { milestones, deliverables, actions, hours };
}

async function milestonesOf(
  { read, t: { milestone } }: Store,
  { programmeId }: Sight,
  { workstreamId }: Of,
): Promise<readonly MovableMilestone[]> {
  const rows = await read
    .select({
      ...{ id: milestone.id, name: milestone.name, version: milestone.version },
      ...{ baselineOn: milestone.baselineOn, forecastOn: milestone.forecastOn },
      achievedOn: milestone.achievedOn,
    })
    .from(milestone)
    .where(and(eq(milestone.programmeId, programmeId), eq(milestone.workstreamId, workstreamId)))
    .orderBy(asc(milestone.ordinal), asc(milestone.id));
  return rows.map((row) => ({
    ...row,
    baselineOn: storedDay(row.baselineOn),
    forecastOn: storedDay(row.forecastOn),
    achievedOn: storedDay(row.achievedOn),
  }));
}

async function deliverablesOf(
  { read, t: { deliverable } }: Store,
  { programmeId }: Sight,
  { workstreamId }: Of,
): Promise<WorkstreamRecords["deliverables"]> {
  const rows = await read
    .select({ state: deliverable.state, dueOn: deliverable.dueOn })
    .from(deliverable)
    .where(and(eq(deliverable.programmeId, programmeId), eq(deliverable.workstreamId, workstreamId)));
  return rows.map((row) => ({ ...row, dueOn: storedDay(row.dueOn) }));
}

async function actionsOf(
  { read, t: { action } }: Store,
  { programmeId }: Sight,
  { workstreamId }: Of,
): Promise<WorkstreamRecords["actions"]> {
  const rows = await read
    .select({ state: action.state, dueOn: action.dueOn })
    .from(action)
    .where(and(eq(action.programmeId, programmeId), eq(action.workstreamId, workstreamId)));
  return rows.map((row) => ({ ...row, dueOn: storedDay(row.dueOn) }));
}

/** The hours of the seats that the members of that day have in an implementation team on that day. */
async function hoursOf(
  { read, t: { seat, body, workstreamMember } }: Store,
  { programmeId }: Sight,
  { workstreamId, on }: Of,
): Promise<WorkstreamRecords["hours"]> {
  const members = read
    .select({ id: workstreamMember.participantId })
    .from(workstreamMember)
    .where(
      and(
        eq(workstreamMember.programmeId, programmeId),
        eq(workstreamMember.workstreamId, workstreamId),
        or(isNull(workstreamMember.from), lte(workstreamMember.from, on)),
        or(isNull(workstreamMember.until), gte(workstreamMember.until, on)),
      ),
    );
  const rows = await read
    .select({ hours: seat.hoursPerWeek })
    .from(seat)
    .innerJoin(body, and(eq(body.programmeId, seat.programmeId), eq(body.id, seat.bodyId)))
    .where(
      and(
        eq(seat.programmeId, programmeId),
        eq(body.kind, "implementation-team"),
        inArray(seat.participantId, members),
        or(isNull(seat.startsOn), lte(seat.startsOn, on)),
        or(isNull(seat.endsOn), gte(seat.endsOn, on)),
      ),
    );
  return rows.map(({ hours }) => hours);
}
