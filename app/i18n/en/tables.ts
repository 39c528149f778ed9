import type { Catalogue } from "#i18n/nl.ts";

export const tables: Catalogue["tables"] = {
  heading: "Overlap of tables",
  introduction: "Who sits where, which bodies are alike, and who prepares what they decide themselves?",
  acrossAll: (programmes) =>
    programmes === 1 ? "Across your one programme." : `Across your ${programmes} programmes together.`,
  within: (programme) => `Only ${programme}.`,
  showAll: "See all your programmes together",
  showOnly: "Only one programme",
  findings: "What stands out",
  nothing:
    "No two bodies are nearly the same, nobody sits at too many tables and nobody decides what they prepare themselves.",
  alike: (one, other, shared, together) =>
    `${one} and ${other} have ${shared} of their ${together} members in common. Merge them?`,
  crowded: (person, count) => `${person} sits at ${count} tables.`,
  hours: (hours) => `Together ${hours} hours a week.`,
  hoursBesides: (hours, unknown) =>
    unknown === 1
      ? `Together ${hours} hours a week, and the hours of 1 seat are unknown.`
      : `Together ${hours} hours a week, and the hours of ${unknown} seats are unknown.`,
  doubleRole: (person, prepares, decides) =>
    `${person} prepares in ${prepares} what ${decides} decides, and has a say there too.`,
  sharedSubject: (subject, bodies) =>
    `On ${subject} decision points are open at more than one body: ${bodies}.`,
  sharedSubjectIn: (subject, programme, bodies) =>
    `In ${programme} decision points on ${subject} are open at more than one body: ${bodies}.`,
  moreFindings: (count) => `Another ${count} findings are not shown here.`,
  kinds: {
    alike: "Bodies that are alike",
    crowded: "Who sits at many tables",
    doubleRole: "Who prepares and decides",
    sharedSubject: "One subject in two places",
  },
  picture: "Who sits where",
  figure: (people, bodies) => `Table of ${people} people at ${bodies} bodies, with a mark for each seat`,
  pictureNote: "Only who sits at more than one table. The number above a column is that of the body.",
  morePeople: (count) => `Another ${count} people sit at more than one table; they are not shown here.`,
  nobodyTwice: (people) =>
    people === 1 ? "1 person sits at a table." : `${people} people sit at tables, nobody at more than one.`,
  bodies: "The bodies",
  columns: {
    person: "Who",
    tables: "At the table of",
    hours: "Hours a week together",
    body: "Body",
    programme: "Programme",
    seated: "People",
  },
  inBody: (body, role) => `${body} (${role})`,
  hoursUnknownOf: (count) => `of ${count} unknown`,
  none: "Nobody sits at a table yet.",
  noneHint: "Once it is recorded who sits in the bodies, whoever does so in more places stands here.",
};
