import type { Authority, Domain } from "./authority.ts";
import { type Body, type Seat, seatsOn } from "./body.ts";
import type { WorkCalendar } from "./calendar.ts";
import type { ConformDeclaration } from "./conform.ts";
import type { Day } from "./day.ts";
import { papersDueOn } from "./meeting.ts";
import type { Amount } from "./money.ts";
import type { Participant, ParticipantId, Party, PartyId } from "./party.ts";

/** Everything around a table that R1 looks at: who is expected on the day, and what is recorded about them. */
export interface Table {
  readonly body: Body;
  readonly on: Day;
  /** The day by which papers leave: a decision from home must be there by then. */
  readonly papersDueOn: Day;
  readonly calendar: WorkCalendar;
  readonly parties: readonly Party[];
  readonly participants: readonly Participant[];
  readonly expectedIds: ReadonlySet<ParticipantId>;
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

/** The table of a body on a day: at its meeting with whoever is expected, or as it is seated when there is none. */
export function tableOf(
  governance: Governance,
  {
    body,
    on,
    expectedIds,
  }: { readonly body: Body; readonly on: Day; readonly expectedIds: ReadonlySet<ParticipantId> },
): Table {
  const { bodies: _, seats, ...records } = governance;
  const seated = seatsOn(seats, body.id, on).map(({ participantId }) => participantId);
  return {
    ...records,
    body,
    on,
    expectedIds,
    papersDueOn: papersDueOn({ on }, body),
    seatedPartyIds: new Set(
      governance.participants.filter(({ id }) => seated.includes(id)).map(({ partyId }) => partyId),
    ),
  };
}
