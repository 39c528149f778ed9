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
    ends: (day) => `up to and including ${day}`,
  },
  question: {
    ask: "Make this an open question",
    askOf: (party) => `Make an open question of who may decide for ${party}`,
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
    until: (day) => `up to and including ${day}`,
    between: (from, until) => `${from} up to and including ${until}`,
  },
  states: {
    expired: "expired",
    "not-yet-valid": "not yet valid",
  },
  revokedOn: (day) => `revoked on ${day}`,
  revoke: "Revoke",
  revokeRecord: (name) => `Revoke the authority of ${name}`,
  revokeExplanation: (day) =>
    `From today (${day}) this no longer counts. What was decided earlier remains in force.`,
  said: {
    recorded: "Recorded.",
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
    validUntil: "Valid up to and including",
    basis: "Basis",
    reference: "Reference",
    referenceHint: "Number, date or address of the decision or agreement.",
    ratifiedBy: "To be ratified by",
    ratifiedByNobody: "nobody",
    leadDays: "Lead time in days",
    save: "Record",
    ownAuthority: "Nobody records their own authority. Please ask a colleague.",
  },
};
