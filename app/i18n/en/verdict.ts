import type { Catalogue } from "#i18n/nl.ts";

/** R1 in words: where a party stands, and what would mend it. Names and dates come in as they are shown. */
export const verdict: Catalogue["verdict"] = {
  heading: "Who may decide this?",
  kinds: {
    competent: "Competent",
    "subject-to-ratification": "Subject to ratification",
    "not-competent": "Not competent",
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
    competent: "Competent",
  },
  overall: {
    competent: (parties) =>
      parties === 1
        ? `Competent: the ${parties} party concerned may decide this.`
        : `Competent: all ${parties} parties may decide this.`,
    competentMajority: "Competent: a majority of the parties may decide this.",
    subject: (day) => `Subject to ratification, definitive on ${day} at the earliest.`,
    notCompetent: (gaps, parties) =>
      `Not competent: ${gaps} of ${parties} ${parties === 1 ? "party" : "parties"} may not decide this yet.`,
    unstatedParties: "Cannot be determined: it is not stated whose agreement is needed.",
    unstatedDomains: "Cannot be determined: it is not stated what the decision is about.",
    quorumNotMet: "Not competent: fewer members are expected than the quorum requires.",
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
    or: "Or for the whole",
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
