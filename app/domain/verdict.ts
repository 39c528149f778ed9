import type { Domain } from "./authority.ts";
import type { DecisionRule } from "./body.ts";
import type { Day } from "./day.ts";
import { type PartyVerdict, partyVerdict } from "./party-verdict.ts";
import { type Remedy, splitRemedy } from "./remedy.ts";
import type { Question, Table } from "./table.ts";

export const VERDICT_KINDS = ["competent", "subject-to-ratification", "not-competent"] as const;
export type VerdictKind = (typeof VERDICT_KINDS)[number];

/** May this table decide this question on this day, and if not, what would mend it (R1). */
export interface Verdict {
  readonly kind: VerdictKind;
  /** When the last ratification can be in; null unless the verdict is subject to one. */
  readonly definitiveOn: Day | null;
  /** Null: the body has no known rule, so the strictest is applied. */
  readonly rule: DecisionRule | null;
  readonly quorum: "met" | "not-met" | "unknown" | "not-needed";
  /** What the question itself does not say yet. Without it nobody can be competent. */
  readonly unstated: readonly ("domains" | "parties")[];
  /** One per required party, in the order in which the question names them. */
  readonly parties: readonly PartyVerdict[];
  readonly remedies: readonly Remedy[];
}

/** R1: the verdict over a question at a table. It does not depend on the order of any record. */
export function verdictOf(table: Table, question: Question): Verdict {
  const domains = domainsAtStake(question);
  const parties = judged(table, { ...question, domains });
  const unstated = unstatedIn(question, domains);
  const quorum = quorumOf(table);
  const weighed = weigh(table.body.decisionRule, {
    parties,
    // A quorum that nobody knows is no permission: unknown is not met until somebody settles it.
    blocked: unstated.length > 0 || quorum === "not-met" || quorum === "unknown",
  });
  return {
    ...weighed,
    rule: table.body.decisionRule,
    quorum,
    unstated,
    parties,
    remedies: weighed.kind === "not-competent" ? splitThatHolds(table, { ...question, domains }) : [],
  };
}

function judged(table: Table, { domains, amount, requiredPartyIds }: Question): readonly PartyVerdict[] {
  return requiredPartyIds.map((partyId) => partyVerdict(table, { partyId, domains, amount }));
}

/** A party's first gap may hide the next, so what is to be decided now is judged again until no gap is left in it. */
function splitThatHolds(table: Table, question: Question): readonly Remedy[] {
  const [split] = splitRemedy(question.domains, judged(table, question));
  if (split?.kind !== "split") return [];
  const now = { ...question, domains: split.now };
  if (!judged(table, now).some(isGap)) return [split];
  return splitThatHolds(table, now).flatMap((inner) =>
    inner.kind === "split"
      ? [{ ...inner, later: question.domains.filter((domain) => !inner.now.includes(domain)) }]
      : [],
  );
}

/** The domains a question touches. Money is a financial matter whether or not the question says so. */
export function domainsAtStake({ domains, amount }: Pick<Question, "domains" | "amount">): readonly Domain[] {
  return amount.kind === "none" || domains.includes("financiën") ? domains : [...domains, "financiën"];
}

/** Neither competent, nor bound by conforming, nor waiting for a constituency at home. */
export function isGap(party: PartyVerdict): boolean {
  return !isFree(party) && party.kind !== "subject-to-ratification";
}

function isFree(party: PartyVerdict): boolean {
  return party.kind === "competent" || party.kind === "conforms";
}

/** Under consent, unanimity or an unknown rule every party counts; under majority more than half must. */
function weigh(
  rule: DecisionRule | null,
  { parties, blocked }: { readonly parties: readonly PartyVerdict[]; readonly blocked: boolean },
): Pick<Verdict, "kind" | "definitiveOn"> {
  const needed = rule === "majority" ? Math.floor(parties.length / 2) + 1 : parties.length;
  const dates = parties
    .flatMap((party) => (party.kind === "subject-to-ratification" ? [party.definitiveOn] : []))
    .sort();
  const free = parties.filter(isFree).length;
  if (blocked || free + dates.length < needed) return { kind: "not-competent", definitiveOn: null };
  const last = dates[needed - free - 1];
  return last === undefined
    ? { kind: "competent", definitiveOn: null }
    : { kind: "subject-to-ratification", definitiveOn: last };
}

function quorumOf({ body, expectedMembers }: Table): Verdict["quorum"] {
  if (body.decisionRule !== "majority") return "not-needed";
  if (body.quorum === null) return "unknown";
  return expectedMembers >= body.quorum ? "met" : "not-met";
}

function unstatedIn(question: Question, domains: readonly Domain[]): Verdict["unstated"] {
  return [
    ...(domains.length === 0 ? (["domains"] as const) : []),
    ...(question.requiredPartyIds.length === 0 ? (["parties"] as const) : []),
  ];
}
