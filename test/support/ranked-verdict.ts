import type { PartyVerdict } from "#domain/party-verdict.ts";
import { VERDICT_KINDS, type Verdict } from "#domain/verdict.ts";

/** A place in an order of better and worse: the first number that differs decides, and the lower is the better. */
export type Rank = readonly (number | string)[];

/** How good a verdict over the whole is: what it says, then how soon it is definitive. */
export function rankOf({ kind, definitiveOn }: Verdict): Rank {
  return [VERDICT_KINDS.indexOf(kind), definitiveOn ?? ""];
}

/**
 * How good it is for one party, of a question about so many domains. The rule's steps are the order: who gets
 * further stands better. A record that has lapsed is as far from deciding as one that covers nothing asked, and of a
 * question that says nothing as little is known as of a party without records.
 */
function partyRankOf(party: PartyVerdict, domains: number): Rank {
  switch (party.kind) {
    case "conforms":
    case "competent":
      return [0];
    case "subject-to-ratification":
      return [1, party.definitiveOn];
    case "over-ceiling":
      return [2];
    case "not-covered":
      return [3, party.missing.length];
    case "expired":
    case "revoked":
    case "not-yet-valid":
      return [3, domains];
    case "unknown":
      return [party.what === "amount" ? 2 : 4];
    case "absent":
      return [4];
  }
}

/** Whether one party verdict is worse than another about the same domains. */
export function isWorseParty(
  one: PartyVerdict,
  { other, domains }: { readonly other: PartyVerdict; readonly domains: number },
): boolean {
  return isWorse(partyRankOf(one, domains), partyRankOf(other, domains));
}

export function isWorse(one: Rank, other: Rank): boolean {
  const at = one.findIndex((place, index) => place !== other[index]);
  const [mine, theirs] = [one[at], other[at]];
  return mine !== undefined && theirs !== undefined && mine > theirs;
}
