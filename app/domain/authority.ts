import { type Day, isWithin } from "./day.ts";
import type { Ceiling } from "./money.ts";
import type { Constituency, ParticipantId } from "./party.ts";
import type { Provenance } from "./provenance.ts";

/** What a decision is about. The words are the field's own. */
export const DOMAINS = [
  "inhoud",
  "financiën",
  "juridisch",
  "inkoop-contract",
  "personeel",
  "vastgoed",
  "onderwijs",
  "toeleiding",
  "monitoring",
  "informatie-privacy",
  "communicatie",
  "organisatie",
] as const;
export type Domain = (typeof DOMAINS)[number];

export const ACTS = ["beslissen", "instemmen", "adviseren", "informeren"] as const;
export type Act = (typeof ACTS)[number];

/** On what the authority rests. *Mandaat* (Awb 10:1) is one basis among others, never another word for it. */
export const BASES = [
  "collegebesluit",
  "raadsbesluit",
  "bestuursbesluit",
  "statuten",
  "mandaat",
  "volmacht",
  "afspraak",
] as const;
export type Basis = (typeof BASES)[number];

/** One body at home that must confirm, and how many calendar days that takes. */
export interface RatificationStep {
  readonly constituency: Constituency;
  readonly leadDays: number;
}

/** The power to decide at a table on behalf of a party (gezaghebbendheid). */
export interface Authority {
  readonly id: string;
  readonly holderId: ParticipantId;
  readonly act: Act;
  readonly domains: readonly Domain[];
  readonly ceiling: Ceiling;
  readonly validFrom: Day | null;
  readonly validUntil: Day | null;
  readonly revokedOn: Day | null;
  readonly basis: Basis;
  readonly reference: string | null;
  /** Who at home must confirm, in order; empty is nobody. */
  readonly chain: readonly RatificationStep[];
  readonly provenance: Provenance;
}

export const AUTHORITY_STATES = ["valid", "expired", "revoked", "not-yet-valid"] as const;
export type AuthorityState = (typeof AUTHORITY_STATES)[number];

/** Where a record stands on a day. It no longer counts on the day of its revocation (Awb 10:8 for a mandate). */
export function authorityState(record: Authority, on: Day): AuthorityState {
  if (record.revokedOn !== null && record.revokedOn <= on) return "revoked";
  if (isWithin(on, { from: record.validFrom, until: record.validUntil })) return "valid";
  return record.validUntil !== null && record.validUntil < on ? "expired" : "not-yet-valid";
}

/** Only who may decide or agree can bind a party; advice and information cannot. */
export function bindsParty(record: Authority): boolean {
  return record.act === "beslissen" || record.act === "instemmen";
}
