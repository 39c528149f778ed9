import type { Authority, Domain } from "./authority.ts";
import { type Body, type Seat, seatsOn } from "./body.ts";
import type { WorkCalendar } from "./calendar.ts";
import type { ConformDeclaration } from "./conform.ts";
import type { Day } from "./day.ts";
import { governanceOn } from "./departure.ts";
import { type Attendance, excusedFrom, expectedAt, papersDueOn } from "./meeting.ts";
import type { Amount } from "./money.ts";
import type { Participant, ParticipantId, Party, PartyId } from "./party.ts";

/** Everything around a table that R1 looks at: who is expected on the day, and what is recorded about them. */
export interface Table {
  readonly body: Body;
  readonly on: Day;
  /** By when a decision from home must be there. */
  readonly homeDecisionBy: Day;
  readonly calendar: WorkCalendar;
  readonly parties: readonly Party[];
  readonly participants: readonly Participant[];
  readonly expectedIds: ReadonlySet<ParticipantId>;
  /** How many of them are members of the body: guests, secretary and advisers make no quorum. */
  readonly expectedMembers: number;
  /** Who has said not to come: inviting them would mend nothing. */
  readonly excusedIds: ReadonlySet<ParticipantId>;
  /** The parties that sit at this body on the day; who sits here cannot merely conform. */
  readonly seatedPartyIds: ReadonlySet<PartyId>;
  readonly authorities: readonly Authority[];
  readonly conforms: readonly ConformDeclaration[];
}

/** What is asked of the table. */
export interface Question {
  readonly domains: readonly Domain[];
  readonly amount: Amount;
  readonly requiredPartyIds: readonly PartyId[];
}

/** What one party's part of the question is: its domains, and the amount that goes with them. */
export interface PartyQuestion {
  readonly partyId: PartyId;
  readonly domains: readonly Domain[];
  readonly amount: Amount;
}

/** What is recorded about the parties and bodies of a programme, whichever table it is needed at. */
export interface Governance
  extends Pick<Table, "parties" | "participants" | "authorities" | "conforms" | "calendar"> {
  readonly bodies: readonly Body[];
  readonly seats: readonly Seat[];
}

/** Which body meets on which day, what was said about who comes, and from which day one looks at it. */
export interface Sitting {
  readonly body: Body;
  readonly on: Day;
  readonly attendance: readonly Attendance[];
  readonly today: Day;
}

/**
 * The table of a body on a day, with whoever is expected there; who has left by then is not at it. A decision from home must be there before the papers
 * leave; once they have left, before the meeting itself.
 */
export function tableOf(whole: Governance, { body, on, today, ...said }: Sitting): Table {
  const { bodies: _, seats, ...records } = governanceOn(whole, on);
  const acting = new Set(records.participants.map(({ id }) => id));
  const left = new Set(whole.participants.filter(({ id }) => !acting.has(id)).map(({ id }) => id));
  const attendance = said.attendance.filter(({ participantId }) => !left.has(participantId));
  const seated = seatsOn(seats, body.id, on).map(({ participantId }) => participantId);
  const papersLeave = papersDueOn({ on }, body);
  return {
    ...records,
    // What is asked of a party that has ended is answered by its name.
    parties: whole.parties,
    body,
    on,
    expectedIds: expectedAt({ bodyId: body.id, on }, { seats, attendance }),
    expectedMembers: membersIn(seatsOn(seats, body.id, on), attendance),
    excusedIds: excusedFrom(attendance),
    homeDecisionBy: today <= papersLeave ? papersLeave : on,
    seatedPartyIds: new Set(
      records.participants.filter(({ id }) => seated.includes(id)).map(({ partyId }) => partyId),
    ),
  };
}

/** The chair and members who come themselves, or whose substitute does. */
function membersIn(seats: readonly Seat[], attendance: readonly Attendance[]): number {
  const voting = seats.filter(({ role }) => role === "chair" || role === "member");
  const excused = excusedFrom(attendance);
  const isFilled = (id: ParticipantId | null) => id !== null && !excused.has(id);
  return voting.filter(
    ({ participantId, substituteId }) =>
      isFilled(participantId) || (participantId !== null && isFilled(substituteId)),
  ).length;
}
