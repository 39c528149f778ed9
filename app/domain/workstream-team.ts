import { type Body, isDissolved, type Seat, seatsOn } from "./body.ts";
import { type Day, isWithin } from "./day.ts";
import type { ParticipantId } from "./party.ts";
import type { Provenance } from "./provenance.ts";
import { isEnded, type Workstream, type WorkstreamId } from "./workstream.ts";

/** Somebody who works in a workstream, for a term; an end of it that is null is open. */
export interface WorkstreamMember {
  readonly id: string;
  readonly workstreamId: WorkstreamId;
  readonly participantId: ParticipantId;
  readonly from: Day | null;
  readonly until: Day | null;
  readonly provenance: Provenance;
  readonly version: number;
}

/** What somebody says of a member when they add one. */
export type MemberEdit = Pick<WorkstreamMember, "participantId" | "from" | "until">;

type Team = Pick<Body, "id" | "kind" | "dissolvedOn">;

/** Who works where, and who sits in which body: what invariant 7 looks at. */
export interface Staffing {
  readonly members: readonly Pick<WorkstreamMember, "workstreamId" | "participantId" | "from" | "until">[];
  readonly seats: readonly Seat[];
  readonly bodies: readonly Team[];
}

/** Who is in a workstream on a day: its lead, and whoever is a member then. */
export function inWorkstream(
  { id, leadId }: Pick<Workstream, "id" | "leadId">,
  { members }: Pick<Staffing, "members">,
  on: Day,
): readonly ParticipantId[] {
  const running = members.filter((member) => member.workstreamId === id && isWithin(on, member));
  const ids = [...(leadId === null ? [] : [leadId]), ...running.map(({ participantId }) => participantId)];
  return [...new Set(ids)];
}

/** Who of a workstream sits in the implementation team on a day (invariant 7). */
export function teamMembersIn(
  workstream: Pick<Workstream, "id" | "leadId">,
  { members, seats, bodies }: Staffing,
  today: Day,
): readonly ParticipantId[] {
  const team = new Set(teamSeats({ seats, bodies }, today).map(({ participantId }) => participantId));
  return inWorkstream(workstream, { members }, today).filter((id) => team.has(id));
}

/** The seats in the implementation teams of a programme whose term runs on a day. */
export function teamSeats({ seats, bodies }: Pick<Staffing, "seats" | "bodies">, on: Day): readonly Seat[] {
  return teamsOn(bodies, on).flatMap(({ id }) => seatsOn(seats, id, on));
}

/**
 * The running workstreams in which nobody of the implementation team is known to be (invariant 7). Where a programme
 * has no such team at all there is nobody to miss: that is said once, not of each of its workstreams.
 */
export function withoutTeamMember<Known extends Pick<Workstream, "id" | "leadId" | "endedOn">>(
  workstreams: readonly Known[],
  staffing: Staffing,
  today: Day,
): readonly Known[] {
  if (!hasTeam(staffing.bodies, today)) return [];
  return workstreams.filter(
    (one) => !isEnded(one, today) && teamMembersIn(one, staffing, today).length === 0,
  );
}

/** Whether the programme has an implementation team on a day. */
export function hasTeam(bodies: readonly Team[], on: Day): boolean {
  return teamsOn(bodies, on).length > 0;
}

function teamsOn(bodies: readonly Team[], on: Day): readonly Team[] {
  return bodies.filter((body) => body.kind === "implementation-team" && !isDissolved(body, on));
}
