import type { PartyAsk } from "#domain/party-ask.ts";
import type { PartyVerdict } from "#domain/party-verdict.ts";
import { formatList } from "./format.ts";
import { sayCeiling } from "./say-amount.ts";
import { sayDomains, sayRemedy, sayStanding } from "./say-verdict.ts";
import type { Names, Speech } from "./speech.ts";

/** What a decision point asks of somebody's party, and what they can do about it at home. */
export function sayPartyAsk(ask: PartyAsk, names: Names, speech: Speech): string {
  const { words, language } = speech;
  switch (ask.kind) {
    case "standing":
      return [sayShort(ask.party, names, speech), ...sayAtHome(ask.party, names, speech)].join(" ");
    case "ratification": {
      const steps = ask.steps.map(({ constituency, leadDays }) =>
        words.verdict.sentences.step(words.terms.constituencies[constituency], leadDays),
      );
      return words.work.ratify(ask.decisionNumber, formatList(steps, language));
    }
    case "route-step":
      return words.work.ratifyStep;
  }
}

/** What their own authority lacks; the rest is said as it is of any party. */
function sayShort(party: PartyVerdict, names: Names, speech: Speech): string {
  const { work } = speech.words;
  if (party.kind === "not-covered") return work.notCovered(sayDomains(party.missing, speech));
  if (party.kind === "over-ceiling") return work.overCeiling(sayCeiling(party.ceiling, speech));
  return sayStanding(party, names, speech);
}

/** What they can do about it themselves: ask for a decision at home. Whom to invite is up to whoever prepares. */
function sayAtHome({ remedies }: PartyVerdict, names: Names, speech: Speech): readonly string[] {
  return remedies
    .filter(({ kind }) => kind === "obtain-decision")
    .map((remedy) => sayRemedy(remedy, names, speech));
}
