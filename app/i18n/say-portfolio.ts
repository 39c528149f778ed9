import type { Obstacle } from "#domain/open-decisions.ts";
import { sayStanding } from "./say-verdict.ts";
import type { Names, Speech } from "./speech.ts";

/** Why a decision cannot be taken yet: "Haaglanden: wie aan tafel zit, beslist niet over financiën." */
export function sayObstacle(why: Obstacle, names: Names, speech: Speech): string {
  const { overall } = speech.words.verdict;
  switch (why.kind) {
    case "unstated":
      return why.what === "parties" ? overall.unstatedParties : overall.unstatedDomains;
    case "quorum":
      return why.isKnown ? overall.quorumNotMet : overall.quorumUnknown;
    case "party":
      return speech.words.portfolio.decisions.ofParty(
        names[why.party.partyId] ?? "?",
        sayStanding(why.party, names, speech),
      );
  }
}
