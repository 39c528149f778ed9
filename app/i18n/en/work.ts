import type { Catalogue } from "#i18n/nl.ts";

export const work: Catalogue["work"] = {
  heading: "My work",
  introduction: (count) =>
    count === 1 ? "1 thing is waiting for you." : `${count} things are waiting for you.`,
  overdue: (count) => (count === 1 ? "1 of them is overdue." : `${count} of them are overdue.`),
  none: "Nothing is waiting for you now: no report, no decision point, no measurement, no action, no question and no product.",
  noneHint:
    "What you have to do appears here, once you are in a workstream, an action is in your name, or something is asked of your party.",
  portfolio: "See your programmes",
  groups: {
    report: "Reports",
    decision: "Asked of your party",
    measurement: "Measurements",
    action: "Actions",
    question: "Questions",
    product: "To hand in",
  },
  columns: {
    report: "Workstream",
    decision: "Decision point",
    measurement: "What your party measures",
    action: "What you do",
    question: "What you answer",
    product: "Deliverable",
    programme: "Programme",
    due: "Due by",
    since: "Open since",
  },
  ratify: (number, steps) =>
    `Decision ${number} was taken subject to ratification. Your party still has to ratify it: ${steps}.`,
  notCovered: (domains) => `Whoever sits at the table for your party does not decide on ${domains}.`,
  overCeiling: (ceiling) => `The amount is above the ceiling of your party: ${ceiling}.`,
  ratifyStep: "The route is waiting for ratification by a body on which you sit.",
  write: "Write the report",
  writeOf: (workstream, until) => `Write the report on ${workstream} for the period ending ${until}`,
  about: (from, until) => `${from} to ${until}`,
  enter: "Enter",
  enterOf: (indicator, until) => `Enter the measurement of ${indicator} for the period ending ${until}`,
  untilDay: (until) => `period ending ${until}`,
  late: "Overdue",
  noDay: "no date",
};
