import type { Authority, Domain } from "#domain/authority.ts";
import type { PartyVerdict } from "#domain/party-verdict.ts";
import type { Remedy } from "#domain/remedy.ts";
import { isGap, type Verdict } from "#domain/verdict.ts";
import { formatDay, formatList } from "./format.ts";
import { sayCeiling } from "./say-amount.ts";
import { capitalised, type Names, type Speech, uncapitalised } from "./speech.ts";

/** The verdict as a whole, in one or two sentences. */
export function sayVerdict(verdict: Verdict, speech: Speech): readonly string[] {
  const { words, language } = speech;
  const { overall } = words.verdict;
  const total = verdict.parties.length;
  if (verdict.unstated.includes("parties")) return [overall.unstatedParties];
  if (verdict.unstated.includes("domains")) return [overall.unstatedDomains];
  const rule =
    verdict.rule === null
      ? [overall.ruleUnknown]
      : verdict.quorum === "unknown"
        ? [overall.quorumUnknown]
        : [];
  if (verdict.definitiveOn !== null)
    return [overall.subject(formatDay(verdict.definitiveOn, language)), ...rule];
  if (verdict.kind === "competent") {
    return [verdict.rule === "majority" ? overall.competentMajority : overall.competent(total), ...rule];
  }
  if (verdict.quorum === "not-met") return [overall.quorumNotMet];
  return [sayGaps(verdict, speech), ...rule];
}

/** How many parties stand in the way. What is unknown is a question, not a no, so it is counted apart. */
function sayGaps({ parties }: Verdict, { words }: Speech): string {
  const { overall } = words.verdict;
  const unknown = parties.filter(({ kind }) => kind === "unknown").length;
  const gaps = parties.filter(isGap).length - unknown;
  if (unknown === 0) return overall.notCompetent(gaps, parties.length);
  return gaps === 0
    ? overall.unknown(unknown, parties.length)
    : overall.partlyUnknown(gaps, parties.length, unknown);
}

/** Where one party stands, as a sentence that names the fact. */
export function sayStanding(party: PartyVerdict, names: Names, { words, language }: Speech): string {
  const { sentences } = words.verdict;
  switch (party.kind) {
    case "conforms":
      return sentences.conforms;
    case "absent":
      return sentences.absent;
    case "expired":
      return sentences.expired(
        holders(party.records, names, language),
        lastDay(party.records, "validUntil", language),
      );
    case "revoked":
      return sentences.revoked(
        holders(party.records, names, language),
        lastDay(party.records, "revokedOn", language),
      );
    case "not-yet-valid":
      return sentences.notYetValid(
        holders(party.records, names, language),
        lastDay(party.records, "validFrom", language),
      );
    case "unknown":
      return {
        amount: sentences.unknownAmount,
        domains: sentences.unknownDomains,
        authority: sentences.unknownAuthority,
      }[party.what];
    case "not-covered":
      return [
        sentences.notCovered(sayDomains(party.missing, { words, language })),
        sayLapsed(party.lapsed, names, { words, language }),
      ]
        .filter((sentence) => sentence !== "")
        .join(" ");
    case "over-ceiling":
      return sentences.overCeiling(sayCeiling(party.ceiling, { words, language }));
    case "subject-to-ratification": {
      const steps = party.steps.map(({ constituency, leadDays }) =>
        sentences.step(words.terms.constituencies[constituency], leadDays),
      );
      return sentences.subject(
        holders(party.records, names, language),
        formatList(steps, language),
        formatDay(party.definitiveOn, language),
      );
    }
    case "competent":
      return sentences.competent(holders(party.records, names, language));
  }
}

/** That somebody at the table did cover it, until their record ran out. */
function sayLapsed(lapsed: readonly Authority[], names: Names, { words, language }: Speech): string {
  const ended = lapsed.filter(({ validUntil }) => validUntil !== null);
  if (ended.length === 0) return "";
  const day = lastDay(ended, "validUntil", language);
  return words.verdict.sentences.lapsed(holders(ended, names, language), day);
}

/** On what a party's standing rests, or null where no record makes it so. */
export function sayBasis(party: PartyVerdict, { words, language }: Speech): string | null {
  if (party.kind !== "competent" && party.kind !== "subject-to-ratification") return null;
  const named = party.records.map(({ basis, provenance }) =>
    provenance === "example"
      ? words.verdict.sentences.exampleBasis(words.terms.bases[basis])
      : words.terms.bases[basis],
  );
  const bases = [...new Set(named)];
  return words.verdict.sentences.onBasis(formatList(bases, language));
}

/** What would mend a gap, as something that somebody can do. */
export function sayRemedy(remedy: Remedy, names: Names, speech: Speech): string {
  const { words, language } = speech;
  const { remedies } = words.verdict;
  switch (remedy.kind) {
    case "invite":
      return remedies.invite(nameOf(remedy.participantId, names), sayDomains(remedy.domains, speech));
    case "obtain-decision": {
      const [domains, day] = [sayDomains(remedy.domains, speech), formatDay(remedy.by, language)];
      const party = nameOf(remedy.partyId, names);
      if (remedy.constituency === null) return remedies.obtainUnknown(party, domains, day);
      const say = NEUTER.includes(remedy.constituency) ? remedies.obtain : remedies.obtainDe;
      return say(words.terms.constituencies[remedy.constituency], party, domains, day);
    }
    case "split":
      return remedies.split(sayDomains(remedy.now, speech), sayDomains(remedy.later, speech));
    case "lower-amount":
      return remedies.lower(sayCeiling(remedy.to, speech));
    case "settle-unknown":
      return remedy.what === "amount"
        ? remedies.settleAmount
        : remedies.settleAuthority(nameOf(remedy.partyId, names));
  }
}

export function sayDomains(domains: readonly Domain[], { words, language }: Speech): string {
  return formatList(
    domains.map((domain) => words.terms.domains[domain]),
    language,
  );
}

/** What would mend a party's gap, or the verdict as a whole: one of these is enough, so all but the first say "or". */
export function sayRemedies(remedies: readonly Remedy[], names: Names, speech: Speech): readonly string[] {
  const { or } = speech.words.verdict.remedies;
  return remedies
    .map((remedy) => sayRemedy(remedy, names, speech))
    .map((way, place) => (place === 0 ? capitalised(way) : or(uncapitalised(way))));
}

/** The constituencies that take *het* in Dutch. */
const NEUTER: readonly string[] = ["college", "bestuur"];

type Records = readonly { readonly holderId: string }[];

function holders(records: Records, names: Names, language: Speech["language"]): string {
  return formatList([...new Set(records.map(({ holderId }) => nameOf(holderId, names)))], language);
}

function lastDay<Key extends "validUntil" | "revokedOn" | "validFrom">(
  records: readonly { readonly [K in Key]: Parameters<typeof formatDay>[0] | null }[],
  key: Key,
  language: Speech["language"],
): string {
  const last = records
    .flatMap((record) => record[key] ?? [])
    .sort()
    .at(-1);
  return last === undefined ? "?" : formatDay(last, language);
}

function nameOf(id: string, names: Names): string {
  return names[id] ?? "?";
}
