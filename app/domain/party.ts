import type { Day } from "./day.ts";
import type { Provenance } from "./provenance.ts";

export type PartyId = string;
export type ParticipantId = string;

export const PARTY_KINDS = [
  "municipality",
  "youth-region",
  "provider",
  "certified-institution",
  "department",
  "joint-arrangement",
  "education",
  "ministry",
  "other",
] as const;
export type PartyKind = (typeof PARTY_KINDS)[number];

/** Whether a party takes part, only conforms to what others decide, or has yet to be involved. */
export const INVOLVEMENTS = ["takes-part", "conforms", "to-be-involved"] as const;
export type Involvement = (typeof INVOLVEMENTS)[number];

/** The bodies at home that stand behind a representative (achterban). Legal terms stay Dutch. */
export const CONSTITUENCIES = ["college", "raad", "raad-van-bestuur", "bestuur", "directie", "or"] as const;
export type Constituency = (typeof CONSTITUENCIES)[number];

/** An organisation's part in one programme. */
export interface Party {
  readonly id: PartyId;
  readonly name: string;
  readonly kind: PartyKind;
  readonly grouping: string | null;
  readonly involvement: Involvement;
  /** Who decides at home where the representative may not; null is unknown. */
  readonly constituency: Constituency | null;
  readonly provenance: Provenance;
  /** The first day on which it takes no part any more; null: it goes on. */
  readonly endedOn: Day | null;
}

/** A person who acts for a party in a programme, known by role. */
export interface Participant {
  readonly id: ParticipantId;
  readonly partyId: PartyId;
  readonly name: string;
  /** The first day on which they act for the party no more; null: they go on. */
  readonly endedOn: Day | null;
}

export const COMMISSIONING_ROLES = ["administrative", "official", "formal-client", "penvoerder"] as const;
export type CommissioningRole = (typeof COMMISSIONING_ROLES)[number];

/** Who commissions (opdrachtgeverschap) and for what; no party is: still to be named. */
export interface Commissioning {
  readonly id: string;
  readonly role: CommissioningRole;
  readonly partyId: PartyId | null;
  readonly scope: string;
  /** The day from which it is over; null: it goes on. */
  readonly endedOn: Day | null;
  readonly provenance: Provenance;
  readonly version: number;
}

/** Whether a party, a participant or a commissioning is over by that day: from the day of its end on it counts no more. */
export function isOver({ endedOn }: { readonly endedOn: Day | null }, on: Day): boolean {
  return endedOn !== null && endedOn <= on;
}
