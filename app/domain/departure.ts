import { type Authority, authorityState } from "./authority.ts";
import { type Seat, seatsOn } from "./body.ts";
import type { ConformDeclaration } from "./conform.ts";
import { type Day, isWithin } from "./day.ts";
import { type DecisionPoint, isOpen } from "./decision-point.ts";
import {
  type Commissioning,
  isOver,
  type Participant,
  type ParticipantId,
  type Party,
  type PartyId,
} from "./party.ts";

/** As much of the governance of a programme as ends when somebody leaves it. */
export interface Ending {
  readonly parties: readonly Party[];
  readonly participants: readonly Participant[];
  readonly seats: readonly Seat[];
  readonly authorities: readonly Authority[];
  readonly conforms: readonly ConformDeclaration[];
}

/**
 * The governance as it counts on a day: without the parties that have ended by then, without whoever acts for them or
 * has left, and with their seats empty. The records themselves stay as they are.
 */
export function governanceOn<Whole extends Ending>(whole: Whole, on: Day): Whole {
  const parties = whole.parties.filter((party) => !isOver(party, on));
  const participants = whole.participants.filter((one) => isActing(one, whole.parties, on));
  if (parties.length === whole.parties.length && participants.length === whole.participants.length)
    return whole;
  const acting = new Set(participants.map(({ id }) => id));
  const left = new Set(whole.participants.filter(({ id }) => !acting.has(id)).map(({ id }) => id));
  const ended = new Set(whole.parties.filter((party) => isOver(party, on)).map(({ id }) => id));
  const still = (id: ParticipantId | null) => (id === null || left.has(id) ? null : id);
  return {
    ...whole,
    parties,
    participants,
    seats: whole.seats.map((seat) => ({
      ...seat,
      participantId: still(seat.participantId),
      substituteId: still(seat.substituteId),
    })),
    authorities: whole.authorities.filter(({ holderId }) => !left.has(holderId)),
    conforms: whole.conforms.filter(({ partyId }) => !ended.has(partyId)),
  };
}

/** Whether somebody acts on a day: neither they nor the party that they act for have ended by then. */
export function isActing(participant: Participant, parties: readonly Party[], on: Day): boolean {
  const party = parties.find(({ id }) => id === participant.partyId);
  return !isOver(participant, on) && (party === undefined || !isOver(party, on));
}

/** Of the parties whose agreement is needed, those that take no part any more on the day: nobody can give it. */
export function endedAmong(
  requiredPartyIds: readonly PartyId[],
  { parties, on }: { readonly parties: readonly Party[]; readonly on: Day },
): readonly PartyId[] {
  return parties
    .filter((party) => requiredPartyIds.includes(party.id) && isOver(party, on))
    .map(({ id }) => id);
}

/** Who would leave: a party with everybody who acts for it, or one participant of it. */
export type Leaving = { readonly partyId: PartyId } | { readonly participantId: ParticipantId };

/** What would end with them, counted from the day on which they leave. */
interface Departure {
  readonly seats: readonly Seat[];
  readonly authorities: readonly Authority[];
  readonly conforms: readonly ConformDeclaration[];
  readonly commissioning: readonly Commissioning[];
  /** The decision points that are still to be decided and need the party. */
  readonly points: readonly DecisionPoint[];
}

interface Records extends Ending {
  readonly commissioning: readonly Commissioning[];
  readonly points: readonly DecisionPoint[];
}

/** What ends when somebody leaves on a day. Only with a party something ends that is the party's and not a person's. */
export function departureOf(leaving: Leaving, records: Records, on: Day): Departure {
  const goes = ({ id, partyId }: Participant) =>
    "partyId" in leaving ? partyId === leaving.partyId : id === leaving.participantId;
  const going = new Set(records.participants.filter(goes).map(({ id }) => id));
  const has = (id: ParticipantId | null) => id !== null && going.has(id);
  const isParty = (id: PartyId | null) => "partyId" in leaving && id === leaving.partyId;
  const bodies = [...new Set(records.seats.map(({ bodyId }) => bodyId))];
  return {
    seats: bodies
      .flatMap((bodyId) => seatsOn(records.seats, bodyId, on))
      .filter(({ participantId, substituteId }) => has(participantId) || has(substituteId)),
    authorities: records.authorities.filter(
      (record) => has(record.holderId) && authorityState(record, on) === "valid",
    ),
    conforms: records.conforms.filter((one) => isParty(one.partyId) && isWithin(on, one)),
    commissioning: records.commissioning.filter((one) => isParty(one.partyId) && !isOver(one, on)),
    points: records.points.filter(
      (point) => point.purpose === "decision" && isOpen(point) && point.requiredPartyIds.some(isParty),
    ),
  };
}
