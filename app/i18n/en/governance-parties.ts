import type { Catalogue } from "#i18n/nl.ts";

/** Who takes part for a party. */
export const participant: Catalogue["governance"]["participant"] = {
  add: "Add a participant",
  addTo: (party) => `Add a participant: ${party}`,
  heading: (party) => `Add a participant: ${party}`,
  introduction:
    "A participant acts for a party in this programme, and can then be given a seat. Name people by their role, not by their name.",
  somebodyNew: "somebody else",
  count: (count) => (count === 1 ? "1 participant" : `${count} participants`),
  labels: { personId: "Who", name: "Role of somebody else" },
  hints: { name: "For example: Delegate of Haaglanden." },
};

/** Whose agreement is needed. */
export const party: Catalogue["governance"]["party"] = {
  add: "Add a party",
  newHeading: "Add a party",
  editHeading: (name) => `Edit party: ${name}`,
  introduction:
    "A party is the part that an organisation has in this programme: a municipality, a youth region, a provider.",
  none: "No parties have been recorded yet.",
  noneYet: "There are no parties yet. Add those who must agree to what this programme decides.",
  labels: {
    name: "Organisation",
    kind: "Kind",
    involvement: "How does this party take part?",
    constituency: "Constituency",
    grouping: "Group",
  },
  hints: {
    name: "The full name. If Koers knows an organisation of exactly this name, it is that one.",
    involvement: "Whoever conforms follows what others decide.",
    constituency: "Who decides at home if the delegate may not.",
    grouping: "The heading under which the party stands, for example: Providers.",
  },
};

/** Who follows a body without a seat. */
export const conform: Catalogue["governance"]["conform"] = {
  heading: "Who conforms",
  add: "Record who conforms",
  newHeading: "Record who conforms",
  introduction:
    "A party that conforms is bound by what the body decides, without a say in it. This does not count as long as it has a seat there.",
  choose: "Choose…",
  none: "No party has declared that it conforms.",
  noneYet: "No party has declared that it conforms. If one does, record it here.",
  follows: (party, body, subjects) => `${party} follows what ${body} decides about ${subjects}`,
  everything: "all subjects",
  former: (count) => (count === 1 ? "1 former declaration" : `${count} former declarations`),
  endHeading: (party, body) => `End: ${party} follows ${body}`,
  endIntroduction: "What was decided under this declaration before stays as it is.",
  endLabels: { until: "Last day" },
  endSubmit: "End the declaration",
  labels: {
    partyId: "Party",
    bodyId: "Follows what this body decides",
    domains: "About",
    from: "From",
    until: "Until",
  },
  hints: { domains: "Nothing ticked means: about all subjects." },
};

/** Who commissions. */
export const commissioning: Catalogue["governance"]["commissioning"] = {
  add: "Add commissioning",
  newHeading: "Add commissioning",
  editHeading: (scope) => `Edit commissioning: ${scope}`,
  introduction:
    "Who commissions, and what? If several parties share a role, tick all of them. If it is not known yet, tick nobody.",
  noneYet: "Who commissions has not been recorded yet. Begin with the administrative commissioner.",
  shared: (names) => `shared by ${names}`,
  change: "Edit or end",
  former: (count) => (count === 1 ? "1 former commissioning" : `${count} former ones`),
  endedOn: (day) => `until ${day}`,
  endHeading: (role, party) => `End commissioning: ${role}, ${party}`,
  endIntroduction: "Afterwards it remains visible among what held before.",
  endLabels: { endedOn: "Ends from" },
  endHint: "From this day on it no longer holds.",
  endSubmit: "End the commissioning",
  labels: { role: "Role", scope: "Of what", partyIds: "Parties", partyId: "Party" },
  hints: {
    scope: "For example: the programme, the content, the preconditions.",
    partyIds: "Nobody ticked means: still to be named.",
    noParties: "There are no parties yet; this is recorded as still to be named.",
  },
};
