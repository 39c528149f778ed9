import { type Authority, authorityState, bindsParty, DOMAINS, type Domain } from "./authority.ts";
import type { WorkCalendar } from "./calendar.ts";
import type { ConformDeclaration } from "./conform.ts";
import { type Cover, coverOf } from "./cover.ts";
import { type Day, isWithin } from "./day.ts";
import type { Participant, Party, PartyId } from "./party.ts";

/**
 * One party's row: the best cover per domain. Where no record of it exists, it follows what others decide, or nobody
 * knows who may decide for it.
 */
export interface MatrixRow {
  readonly party: Party;
  readonly covers: readonly Cover[] | "conforms" | "unknown";
}

interface Around {
  readonly parties: readonly Party[];
  readonly participants: readonly Participant[];
  readonly conforms: readonly ConformDeclaration[];
  readonly calendar: WorkCalendar;
  readonly on: Day;
}

/** Who may decide about what on a day, whoever may be at a table: the matrix of parties and domains. */
export function authorityMatrix(records: readonly Authority[], around: Around): readonly MatrixRow[] {
  const { parties, participants } = around;
  return parties
    .filter(({ involvement }) => involvement !== "to-be-involved")
    .map((party) => {
      const own = heldBy(party.id, { records, participants });
      if (own.length > 0) return { party, covers: coversOf(own, around) };
      return { party, covers: isConforming(party, around) ? "conforms" : "unknown" };
    });
}

/** The domains that occur in any record, in the usual order; all of them where nothing is recorded yet. */
export function domainsIn(records: readonly Authority[]): readonly Domain[] {
  const found = DOMAINS.filter((domain) => records.some(({ domains }) => domains.includes(domain)));
  return found.length === 0 ? DOMAINS : found;
}

function coversOf(own: readonly Authority[], table: Pick<Around, "on" | "calendar">): readonly Cover[] {
  const binding = own.filter((record) => bindsParty(record) && authorityState(record, table.on) === "valid");
  return DOMAINS.map((domain) => coverOf(domain, { records: binding, amount: { kind: "none" }, table }));
}

function isConforming({ id, involvement }: Party, { conforms, on }: Around): boolean {
  return (
    involvement === "conforms" ||
    conforms.some((one) => one.partyId === id && one.domains === null && isWithin(on, one))
  );
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
