import type { Domain } from "./authority.ts";
import type { BodyId } from "./body.ts";
import type { Day } from "./day.ts";
import type { Amount } from "./money.ts";
import type { PartyId } from "./party.ts";
import type { Provenance } from "./provenance.ts";

export type DecisionPointId = string;

/** `intended` (voorgenomen): a body has decided, but something must still be ratified or settled first. */
export const DECISION_POINT_STATES = [
  "draft",
  "ready",
  "tabled",
  "intended",
  "decided",
  "withdrawn",
] as const;
export type DecisionPointState = (typeof DECISION_POINT_STATES)[number];

/** What is asked of the body: to decide, or only to take note, which needs nobody's authority. */
export const PURPOSES = ["decision", "information"] as const;
export type Purpose = (typeof PURPOSES)[number];

/** What a cover note (oplegnotitie) says besides the facts, in its usual order. What is not written is not there. */
export const COVER_NOTE_PARTS = [
  "effect",
  "arguments",
  "risks",
  "legal",
  "participation",
  "communication",
  "followUp",
] as const;
export type CoverNotePart = (typeof COVER_NOTE_PARTS)[number];
export type CoverNote = Readonly<Partial<Record<CoverNotePart, string>>>;

export const LEVELS = ["lokaal", "subregionaal", "regionaal", "bovenregionaal"] as const;
export type Level = (typeof LEVELS)[number];

/** A question that a body must decide (beslispunt). */
export interface DecisionPoint {
  readonly id: DecisionPointId;
  readonly number: number;
  readonly title: string;
  /** Numbered, active sentences: what the body is asked to decide (gevraagd besluit). */
  readonly requestedDecision: readonly string[];
  readonly purpose: Purpose;
  readonly background: string | null;
  readonly coverNote: CoverNote;
  /** What must be known about the record itself, such as which of it is our proposal: never part of a paper. */
  readonly remark: string | null;
  readonly domains: readonly Domain[];
  readonly amount: Amount;
  /** Where the money comes from; null is unknown or not needed. */
  readonly cover: string | null;
  readonly requiredPartyIds: readonly PartyId[];
  readonly bodyId: BodyId;
  readonly neededBy: Day | null;
  readonly level: Level | null;
  readonly state: DecisionPointState;
  /** The ground of confidentiality; null is open. */
  readonly confidentialGround: string | null;
  /** The body that may lift the confidentiality; null is unknown, or nothing to lift. */
  readonly liftedById: BodyId | null;
  readonly provenance: Provenance;
  readonly version: number;
}

/** Still to be decided: neither decided nor withdrawn. */
export function isOpen(point: Pick<DecisionPoint, "state">): boolean {
  return point.state !== "decided" && point.state !== "withdrawn";
}

/** On no published agenda and not decided yet: its purpose and its body may still change, and it may be withdrawn. */
export function isUntabled({ state }: Pick<DecisionPoint, "state">): boolean {
  return state === "draft" || state === "ready";
}
