import { type Authority, authorityState, bindsParty, type Domain } from "./authority.ts";
import { coverOf } from "./cover.ts";
import type { Day } from "./day.ts";
import type { Ceiling } from "./money.ts";
import type { Constituency, ParticipantId, PartyId } from "./party.ts";
import type { Standing } from "./standing.ts";
import type { PartyQuestion, Table } from "./table.ts";

/** What would mend a gap in a verdict. */
export type Remedy =
  | {
      readonly kind: "invite";
      readonly partyId: PartyId;
      readonly participantId: ParticipantId;
      readonly domains: readonly Domain[];
    }
  | {
      readonly kind: "obtain-decision";
      readonly partyId: PartyId;
      /** Null: it is not known who decides at home. */
      readonly constituency: Constituency | null;
      readonly by: Day;
      readonly domains: readonly Domain[];
    }
  | { readonly kind: "split"; readonly now: readonly Domain[]; readonly later: readonly Domain[] }
  | { readonly kind: "lower-amount"; readonly partyId: PartyId; readonly to: Ceiling }
  | { readonly kind: "settle-unknown"; readonly partyId: PartyId; readonly what: "authority" | "amount" };

type Gap = PartyQuestion & { readonly standing: Standing };

/** Every way to mend one party's gap, the quickest first; none where there is nothing to mend. */
export function remediesFor(table: Table, gap: Gap): readonly Remedy[] {
  const { standing, partyId, domains } = gap;
  switch (standing.kind) {
    case "competent":
    case "conforms":
    case "subject-to-ratification":
      return [];
    case "unknown":
      // What the question does not say is mended in the question, not with a party.
      return standing.what === "domains" ? [] : [{ kind: "settle-unknown", partyId, what: standing.what }];
    case "over-ceiling":
      return [
        ...invitations(table, gap, ["financiën"]),
        decisionFromHome(table, partyId, ["financiën"]),
        { kind: "lower-amount", partyId, to: standing.ceiling },
      ];
    case "not-covered":
      return [
        ...invitations(table, gap, standing.missing),
        decisionFromHome(table, partyId, standing.missing),
      ];
    default:
      return domains.length === 0
        ? []
        : [...invitations(table, gap, domains), decisionFromHome(table, partyId, domains)];
  }
}

/** Decide now what every party covers, and the rest later: only where some of the question can be decided. */
export function splitRemedy(domains: readonly Domain[], parties: readonly Standing[]): readonly Remedy[] {
  const lacking = parties.map(lackingDomains);
  if (lacking.includes(undefined)) return [];
  const later = domains.filter((domain) => lacking.some((lack) => lack?.includes(domain)));
  const now = domains.filter((domain) => !later.includes(domain));
  return now.length > 0 && later.length > 0 ? [{ kind: "split", now, later }] : [];
}

/** What a party cannot decide about; undefined where it cannot decide at all. */
function lackingDomains(party: Standing): readonly Domain[] | undefined {
  switch (party.kind) {
    case "competent":
    case "conforms":
    case "subject-to-ratification":
      return [];
    case "not-covered":
      return party.missing;
    case "over-ceiling":
      return ["financiën"];
    case "unknown":
      return party.what === "amount" ? ["financiën"] : undefined;
    default:
      return undefined;
  }
}

/** Members of the party who are not expected, have not said that they cannot come, and whose valid record covers part of what is missing. */
function invitations(table: Table, gap: Gap, missing: readonly Domain[]): readonly Remedy[] {
  return table.participants
    .filter(
      ({ id, partyId }) => partyId === gap.partyId && !table.expectedIds.has(id) && !table.excusedIds.has(id),
    )
    .map(({ id }) => ({ id, domains: coveredBy(table, { ...gap, holderId: id, missing }) }))
    .filter(({ domains }) => domains.length > 0)
    .sort((one, other) => other.domains.length - one.domains.length || (one.id < other.id ? -1 : 1))
    .map(({ id, domains }) => ({ kind: "invite", partyId: gap.partyId, participantId: id, domains }));
}

function coveredBy(
  table: Table,
  { holderId, missing, amount }: Gap & { holderId: ParticipantId; missing: readonly Domain[] },
): readonly Domain[] {
  const records = table.authorities.filter(
    (record: Authority) =>
      record.holderId === holderId && bindsParty(record) && authorityState(record, table.on) === "valid",
  );
  return missing.filter((domain) => {
    const { kind } = coverOf(domain, { records, amount, table });
    return kind === "free" || kind === "ratified";
  });
}

function decisionFromHome(table: Table, partyId: PartyId, domains: readonly Domain[]): Remedy {
  const constituency = table.parties.find(({ id }) => id === partyId)?.constituency ?? null;
  return { kind: "obtain-decision", partyId, constituency, by: table.homeDecisionBy, domains };
}
