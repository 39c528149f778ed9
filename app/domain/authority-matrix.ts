import { type Authority, authorityState, bindsParty, DOMAINS, type Domain } from "./authority.ts";
import { NO_RECESS } from "./calendar.ts";
import { type Cover, coverOf } from "./cover.ts";
import type { Day } from "./day.ts";
import type { Participant, Party, PartyId } from "./party.ts";

/** One party's row: the best cover per domain, or nothing at all where no record of it exists. */
export interface MatrixRow {
  readonly party: Party;
  readonly covers: readonly Cover[] | "unknown";
}

/** Who may decide about what on a day, whoever may be at a table: the matrix of parties and domains. */
export function authorityMatrix(
  records: readonly Authority[],
  {
    parties,
    participants,
    on,
  }: { readonly parties: readonly Party[]; readonly participants: readonly Participant[]; readonly on: Day },
): readonly MatrixRow[] {
  return parties
    .filter(({ involvement }) => involvement !== "to-be-involved")
    .map((party) => ({ party, covers: coversOf(heldBy(party.id, { records, participants }), on) }));
}

/** The domains that occur in any record, in the usual order; all of them where nothing is recorded yet. */
export function domainsIn(records: readonly Authority[]): readonly Domain[] {
  const found = DOMAINS.filter((domain) => records.some(({ domains }) => domains.includes(domain)));
  return found.length === 0 ? DOMAINS : found;
}

function coversOf(own: readonly Authority[], on: Day): readonly Cover[] | "unknown" {
  if (own.length === 0) return "unknown";
  const binding = own.filter((record) => bindsParty(record) && authorityState(record, on) === "valid");
  const table = { on, calendar: NO_RECESS };
  return DOMAINS.map((domain) => coverOf(domain, { records: binding, amount: { kind: "none" }, table }));
}

function heldBy(
  partyId: PartyId,
  {
    records,
    participants,
  }: { readonly records: readonly Authority[]; readonly participants: readonly Participant[] },
): readonly Authority[] {
  const members = participants.filter((one) => one.partyId === partyId).map(({ id }) => id);
  return records.filter(({ holderId }) => members.includes(holderId));
}
