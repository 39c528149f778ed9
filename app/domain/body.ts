import { type Day, isWithin, plusDays } from "./day.ts";
import type { ParticipantId } from "./party.ts";
import type { Provenance } from "./provenance.ts";

export type BodyId = string;

export const BODY_KINDS = [
  "steering-group",
  "implementation-team",
  "project-group",
  "working-group",
  "board-committee",
  "directors-meeting",
  "management-team",
  "works-council",
  "programme-team",
  "consultation",
] as const;
export type BodyKind = (typeof BODY_KINDS)[number];

export const BODY_FUNCTIONS = ["decides", "advises", "executes", "is-informed"] as const;
export type BodyFunction = (typeof BODY_FUNCTIONS)[number];

export const DECISION_RULES = ["consent", "unanimity", "majority"] as const;
export type DecisionRule = (typeof DECISION_RULES)[number];

/** A table at which participants sit (gremium). Whatever is null is unknown. */
export interface Body {
  readonly id: BodyId;
  readonly name: string;
  readonly kind: BodyKind;
  readonly function: BodyFunction | null;
  readonly decisionRule: DecisionRule | null;
  /** How many members must be expected for a majority to count. */
  readonly quorum: number | null;
  readonly rhythmWeeks: number | null;
  readonly papersLeadDays: number;
  readonly reportsToId: BodyId | null;
  readonly remit: string;
  readonly outlook: string | null;
  readonly provenance: Provenance;
}

export const SEAT_ROLES = ["chair", "secretary", "member", "expert", "adviser"] as const;
export type SeatRole = (typeof SEAT_ROLES)[number];

/** A participant at a body (zetel), or a seat that nobody fills yet. */
export interface Seat {
  readonly id: string;
  readonly bodyId: BodyId;
  readonly participantId: ParticipantId | null;
  readonly role: SeatRole;
  readonly hoursPerWeek: number | null;
  readonly from: Day | null;
  readonly until: Day | null;
  /** Who takes this seat when its holder cannot come. */
  readonly substituteId: ParticipantId | null;
  readonly provenance: Provenance;
}

/** Customary days before a meeting by which its papers go out. */
export const PAPERS_LEAD_DAYS = { default: 7, generalBoard: 21 } as const;

/** Terms and authorities that end within this many weeks are flagged (R9, R13). */
export const ENDING_WITHIN_WEEKS = 8;

/** The seats of a body whose term runs on that day. */
export function seatsOn(seats: readonly Seat[], bodyId: BodyId, on: Day): readonly Seat[] {
  return seats.filter((seat) => seat.bodyId === bodyId && isWithin(on, seat));
}

/** Whether a term ends on or after today, but soon enough to act upon. */
export function endsSoon(until: Day | null, today: Day): until is Day {
  return until !== null && until >= today && until <= plusDays(today, ENDING_WITHIN_WEEKS * 7);
}
