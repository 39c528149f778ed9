import type { Catalogue } from "#i18n/nl.ts";

export const work: Catalogue["work"] = {
  heading: "My work",
  introduction: (count) => (count === 1 ? "1 thing waits for you." : `${count} things wait for you.`),
  overdue: (count) => (count === 1 ? "1 of them is too late." : `${count} of them are too late.`),
  none: "Nothing waits for you now: no report, no action, no question and no product.",
  noneHint: "What you have to do appears here, once you are in a workstream or an action is in your name.",
  portfolio: "See your programmes",
  groups: { report: "Reports", action: "Actions", question: "Questions", product: "To hand in" },
  columns: {
    report: "Workstream",
    action: "What you do",
    question: "What you answer",
    product: "Deliverable",
    programme: "Programme",
    due: "At the latest",
    since: "Open since",
  },
  write: "Write the report",
  writeOf: (workstream, until) => `Write the report of ${workstream} up to and including ${until}`,
  about: (from, until) => `about ${from} up to and including ${until}`,
  late: "Too late",
  noDay: "no date",
};
