import { type Authority, authorityState, bindsParty, type RatificationStep } from "./authority.ts";
import { coversScope } from "./conform.ts";
import { type Cover, coverOf } from "./cover.ts";
import type { Day } from "./day.ts";
import type { PartyId } from "./party.ts";
import { type Remedy, remediesFor } from "./remedy.ts";
import type { Standing } from "./standing.ts";
import type { PartyQuestion, Table } from "./table.ts";

/** Where one party stands, and what would mend it if it may not decide. */
export type PartyVerdict = Standing & {
  readonly partyId: PartyId;
  readonly remedies: readonly Remedy[];
};

/** R1 for one party, in the order of the rule: the first step that applies decides. */
export function partyVerdict(table: Table, question: PartyQuestion): PartyVerdict {
  const standing = standingOf(table, question);
  return {
    ...standing,
    partyId: question.partyId,
    remedies: remediesFor(table, { ...question, standing }),
  };
}

function standingOf(table: Table, question: PartyQuestion): Standing {
  if (conforms(table, question)) return { kind: "conforms" };
  const members = table.participants.filter(({ partyId }) => partyId === question.partyId);
  const expected = members.filter(({ id }) => table.expectedIds.has(id));
  if (expected.length === 0) return { kind: "absent" };
  if (heldBy(members, table.authorities).length === 0) return { kind: "unknown", what: "authority" };
  // Of a question that does not say what it is about, nobody can know who may decide it.
  if (question.domains.length === 0) return { kind: "unknown", what: "domains" };
  const records = heldBy(expected, table.authorities).filter(bindsParty);
  const valid = records.filter((record) => authorityState(record, table.on) === "valid");
  if (valid.length === 0 && records.length > 0) return lapsedStanding(records, table.on);
  return standingOver(
    question.domains.map((domain) => coverOf(domain, { records: valid, amount: question.amount, table })),
    records.filter((record) => !valid.includes(record)),
  );
}

function conforms(table: Table, { partyId, domains }: PartyQuestion): boolean {
  const scope = { bodyId: table.body.id, domains, on: table.on };
  return (
    !table.seatedPartyIds.has(partyId) &&
    table.conforms.some((declaration) => declaration.partyId === partyId && coversScope(declaration, scope))
  );
}

/** The weakest domain decides: what is missing before what is too dear, unknown, or still to be ratified. */
function standingOver(covers: readonly Cover[], lapsed: readonly Authority[]): Standing {
  const missing = covers.filter(({ kind }) => kind === "missing").map(({ domain }) => domain);
  if (missing.length > 0) {
    const once = lapsed.filter(({ domains }) => domains.some((domain) => missing.includes(domain)));
    return { kind: "not-covered", missing, lapsed: sortedById(once) };
  }
  for (const cover of covers)
    if (cover.kind === "over") return { kind: "over-ceiling", ceiling: cover.record.ceiling };
  if (covers.some(({ kind }) => kind === "amount-unknown")) return { kind: "unknown", what: "amount" };
  const records = distinctRecords(covers);
  const ratified = covers.flatMap((cover) => (cover.kind === "ratified" ? [cover] : []));
  const definitiveOn = ratified
    .map(({ on }) => on)
    .sort()
    .at(-1);
  return definitiveOn === undefined
    ? { kind: "competent", records }
    : { kind: "subject-to-ratification", definitiveOn, steps: stepsOf(ratified), records };
}

/** Every ratification that is needed, each once: content may go by one chain and finance by another. */
function stepsOf(covers: readonly { readonly record: Authority }[]): readonly RatificationStep[] {
  const all = covers.flatMap(({ record }) => record.chain);
  const same = (one: RatificationStep) => (other: RatificationStep) =>
    one.constituency === other.constituency && one.leadDays === other.leadDays;
  return all.filter((step, place) => all.findIndex(same(step)) === place);
}

function lapsedStanding(records: readonly Authority[], on: Day): Standing {
  for (const state of ["expired", "revoked", "not-yet-valid"] as const) {
    const such = records.filter((record) => authorityState(record, on) === state);
    if (such.length > 0) return { kind: state, records: sortedById(such) };
  }
  return { kind: "unknown", what: "authority" };
}

function heldBy(
  holders: readonly { readonly id: string }[],
  records: readonly Authority[],
): readonly Authority[] {
  return records.filter((record) => holders.some(({ id }) => id === record.holderId));
}

function distinctRecords(covers: readonly Cover[]): readonly Authority[] {
  const records = covers.flatMap((cover) => ("record" in cover ? [cover.record] : []));
  return sortedById([...new Set(records)]);
}

function sortedById(records: readonly Authority[]): readonly Authority[] {
  return [...records].sort((one, other) => (one.id < other.id ? -1 : 1));
}
