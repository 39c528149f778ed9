import type { Catalogue } from "#i18n/nl.ts";

/** R1 in words: where a party stands, and what would mend it. Names and dates come in as they are shown. */
export const verdict: Catalogue["verdict"] = {
  heading: "Who may decide this?",
  kinds: {
    competent: "Authorised",
    "subject-to-ratification": "Subject to ratification",
    "not-competent": "Not authorised",
  },
  standings: {
    conforms: "Conforms",
    absent: "Not expected",
    expired: "Expired",
    revoked: "Revoked",
    "not-yet-valid": "Not yet valid",
    unknown: "Unknown",
    "not-covered": "Not covered",
    "over-ceiling": "Above the ceiling",
    "subject-to-ratification": "Subject to ratification",
    competent: "Authorised",
  },
  overall: {
    competent: (parties) =>
      parties === 1
        ? "Authorised: the only party whose agreement is needed may decide this."
        : `Authorised: all ${parties} parties may decide this.`,
    competentMajority: "Authorised: a majority of the parties may decide this.",
    subject: (day) => `Subject to ratification: definitive on ${day} at the earliest.`,
    notCompetent: (gaps, parties) =>
      `Not authorised: ${gaps} of ${parties} ${parties === 1 ? "party" : "parties"} may not decide this yet.`,
    partlyUnknown: (gaps, parties, unknown) =>
      `Not authorised: ${gaps} of ${parties} parties may not decide this yet, of ${unknown} it is unknown.`,
    unknown: (unknown, parties) =>
      `Of ${unknown} of ${parties} ${parties === 1 ? "party" : "parties"} it is unknown whether ${unknown === 1 ? "it" : "they"} may decide this.`,
    unstatedParties: "Cannot be determined: it is not stated whose agreement is needed.",
    unstatedDomains: "Cannot be determined: it is not stated what the decision is about.",
    quorumNotMet: "Not authorised: fewer members are expected than the quorum requires.",
    ruleUnknown: "The decision rule of this body is unknown; every party therefore counts.",
    quorumUnknown: "The quorum of this body is unknown.",
  },
  sentences: {
    conforms: "Does not sit at this table and is bound by what it decides.",
    absent: "Nobody from this party is expected.",
    expired: (names, day) => `The authority of ${names} expired on ${day}.`,
    revoked: (names, day) => `The authority of ${names} was revoked on ${day}.`,
    notYetValid: (names, day) => `The authority of ${names} is only valid from ${day}.`,
    unknownAuthority:
      "It has not been recorded who may decide on behalf of this party. That is an open question, not a no.",
    unknownDomains: "It does not say what the decision is about, so nobody can say who may take it.",
    lapsed: (names, day) => `The authority of ${names} over it held until ${day}.`,
    unknownAmount: "The amount is unknown, so it cannot be said whether it stays under the ceiling.",
    notCovered: (domains) => `Those at the table do not decide on ${domains}.`,
    overCeiling: (ceiling) => `The amount is higher than the ceiling of ${ceiling}.`,
    subject: (names, steps, day) =>
      `${names} may decide this after ratification by ${steps}: definitive on ${day} at the earliest.`,
    competent: (names) => `${names} may decide this.`,
    onBasis: (basis) => `Basis: ${basis}.`,
    exampleBasis: (basis) => `${basis} (example)`,
    step: (constituency, days) => `the ${constituency} in ${days} ${days === 1 ? "day" : "days"}`,
  },
  remedies: {
    heading: "What would mend it",
    whole: "Or for the whole",
    or: (way) => `Or ${way}`,
    invite: (name, domains) => `Invite ${name}, who decides on ${domains}.`,
    obtain: (constituency, party, domains, day) =>
      `Obtain a decision of the ${constituency} of ${party} on ${domains}, before ${day}.`,
    obtainDe: (constituency, party, domains, day) =>
      `Obtain a decision of the ${constituency} of ${party} on ${domains}, before ${day}.`,
    obtainUnknown: (party, domains, day) =>
      `Ask ${party} who decides on ${domains} at home, and obtain that decision before ${day}.`,
    split: (now, later) => `Split the decision: now on ${now}, later on ${later}.`,
    lower: (ceiling) => `Lower the amount to ${ceiling}.`,
    settleAuthority: (party) => `Ask ${party} who may decide on its behalf, and record that.`,
    settleAmount: "Determine the amount.",
  },
  columns: {
    party: "Party",
    standing: "Verdict",
    basis: "By whom and on what basis",
    remedy: "What would mend it",
  },
  at: (body, day) => `Checked against who is expected in ${body} on ${day}.`,
  noMeeting: (body, day) =>
    `No meeting of ${body} is planned; checked against who sits on it today (${day}).`,
};
