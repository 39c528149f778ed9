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
  /** The first day of its rhythm, and when (`13:30`) and where it usually meets. */
  readonly rhythmFrom: Day | null;
  readonly usualStart: string | null;
  readonly usualEnd: string | null;
  readonly usualPlace: string | null;
  /** The day from which it is no more (vervallen); null: it goes on. */
  readonly dissolvedOn: Day | null;
  readonly provenance: Provenance;
  readonly version: number;
}

/** What somebody says of a body when they make or edit it. */
export type BodyEdit = Omit<Body, "id" | "dissolvedOn" | "provenance" | "version">;

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

/** What somebody says of a seat when they make or edit it. */
export type SeatEdit = Omit<Seat, "id" | "bodyId" | "provenance">;

/** Customary days before a meeting by which its papers go out. */
export const PAPERS_LEAD_DAYS = { default: 7, generalBoard: 21 } as const;

/** Terms and authorities that end within this many weeks are flagged (R9, R13). */
export const ENDING_WITHIN_WEEKS = 8;

/** Whether a body has lapsed by that day: it no longer meets, and nobody is given a seat at it. */
export function isDissolved({ dissolvedOn }: Pick<Body, "dissolvedOn">, on: Day): boolean {
  return dissolvedOn !== null && dissolvedOn <= on;
}

/** The seats of a body whose term runs on that day. */
export function seatsOn(seats: readonly Seat[], bodyId: BodyId, on: Day): readonly Seat[] {
  return seats.filter((seat) => seat.bodyId === bodyId && isWithin(on, seat));
}

/** Whether a term is over: its last day has been. */
export function isFormer({ until }: Pick<Seat, "until">, today: Day): boolean {
  return until !== null && until < today;
}

/** Whether a term ends on or after today, but soon enough to act upon. */
export function endsSoon(until: Day | null, today: Day): until is Day {
  return until !== null && until >= today && until <= plusDays(today, ENDING_WITHIN_WEEKS * 7);
}
