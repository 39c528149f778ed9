import type { Catalogue } from "#i18n/nl.ts";

export const authority: Catalogue["authority"] = {
  heading: "Authority",
  introduction:
    "Who can and may decide on behalf of whom, on what and up to how much. This is not the same as a mandate (mandaat): that is one of the bases on which authority can rest.",
  matrixCaption: "By party and subject: who may decide, today",
  matrixHint: "The table scrolls sideways for more subjects.",
  party: "Party",
  cell: {
    free: "decides",
    upTo: (ceiling) => `decides up to ${ceiling}`,
    ratified: (steps) => `after ${steps}`,
    none: "not recorded",
    unknown: "unknown",
    conforms: "conforms",
    ends: (day) => `until ${day}`,
  },
  question: {
    ask: "Make this an open question",
    askOf: (party) => `Make this an open question: ${party}`,
    asked: (day) => `Asked on ${day}`,
    answered: "Answered: read the answer and record it",
    text: (party, domains) => `Who may decide on behalf of ${party} about ${domains}?`,
    textOverall: (party) => `Who may decide on behalf of ${party}, about what and up to how much?`,
    source: "Overview of authority: nothing has been recorded",
  },
  noParties: "This programme has no parties yet. First record under Governance who takes part.",
  unknownParties: (count) =>
    count === 1
      ? "For 1 party it is not known who may decide."
      : `For ${count} parties it is not known who may decide.`,
  none: "Nothing has been recorded yet about who may decide. Every verdict is therefore unknown.",
  records: "What has been recorded",
  columns: {
    holder: "Who",
    domains: "On what",
    ceiling: "Up to",
    term: "Valid",
    basis: "Basis",
    chain: "Ratification",
  },
  unlimited: "without a ceiling",
  nobody: "not needed",
  term: {
    always: "without an end date",
    from: (day) => `from ${day}`,
    until: (day) => `until ${day}`,
    between: (from, until) => `${from} to ${until}`,
  },
  states: {
    expired: "expired",
    "not-yet-valid": "not yet valid",
  },
  revokedOn: (day) => `revoked on ${day}`,
  theirs: "What stands there now",
  changedMeanwhile: "Somebody else has changed this meanwhile. Read what stands there now and choose again.",
  alreadyRevoked: "This has been revoked already. There is nothing left to revoke.",
  replace: "Replace",
  replacement: {
    heading: (name) => `Replace the authority of ${name}`,
    introduction:
      "Record what holds from now on. The old one ends on the day on which the new one begins. What was decided earlier remains in force.",
    save: "Replace",
    lostRace:
      "Somebody else has changed the old one meanwhile. Read what stands there now. What you typed is still in the form.",
    ended: "The old one has been revoked or replaced already. There is nothing left to replace.",
  },
  before: {
    introduction:
      "Authority is recorded in the name of a participant. There is no participant yet for whom you can record it. First make:",
    party: "a party: whoever must agree to what this programme decides",
    addParty: "Add a party",
    participant: "a participant: whoever sits at the table for that party",
    addParticipant: "Add a participant",
    participantLater: "You can do that once there is a party.",
    body: "a body: the table at which participants have a seat and decide",
    addBody: "Add a body",
    made: "done",
    withoutBody: "There is no body yet. You can record authority already, but it only counts at a table.",
  },
  bulk: {
    link: "Does it hold for several people? Record it at once.",
    heading: "Record authority for several people",
    introduction:
      "Choose for whom the same holds. Everything is recorded or nothing. Your own authority is to be recorded by someone else.",
    ownAuthority:
      "Nothing has been recorded: nobody records their own authority. Take yourself out and ask a colleague.",
  },
  mandate: {
    heading: "The basis is a mandate: note",
    sentence: (sentence, article) => `${sentence} (${article}).`,
    signals: {
      "in-writing": "No reference is given, and a general mandate is given in writing",
      "not-for-rules":
        "Not for generally binding rules, unless the regulation that gives this power provides for it",
      "not-by-qualified-majority": "Not for a decision that must be taken by a qualified majority",
      "giver-stays-competent": "Whoever gave the mandate may go on deciding too",
      revocable: "Whoever gave the mandate may revoke it at any time, a general mandate in writing",
    },
  },
  revoke: "Revoke",
  revokeRecord: (name) => `Revoke the authority of ${name}`,
  revokeExplanation: (day) =>
    `From today (${day}) this no longer counts. What was decided earlier remains in force.`,
  said: {
    recorded: "Recorded.",
    replaced: "Replaced.",
    revoked: "Revoked.",
    asked: "The question is on the list of open questions.",
  },
  form: {
    link: "Record authority",
    heading: "Record authority",
    introduction:
      "Record what has been agreed or decided. Your own authority is to be recorded by someone else.",
    holder: "For whom",
    choose: "Choose…",
    act: "May",
    domains: "On what",
    onceCeiling: "Ceiling, once (euros)",
    structuralCeiling: "Ceiling, structural (euros a year)",
    ceilingHint: "Empty means without a ceiling.",
    validFrom: "Valid from",
    validUntil: "Valid until (last day)",
    basis: "Basis",
    reference: "Reference",
    referenceHint: "Number, date or address of the decision or agreement.",
    holders: "For whom",
    ratifiedBy: (step) => (step === 1 ? "To be ratified by" : `Then to be ratified by (step ${step})`),
    ratifiedByNobody: "nobody",
    leadDays: (step) => (step === 1 ? "Lead time in days" : `Lead time in days (step ${step})`),
    moreSteps: "Somebody else must ratify after that",
    save: "Record",
    ownAuthority: "Nobody records their own authority. Please ask a colleague.",
  },
};
