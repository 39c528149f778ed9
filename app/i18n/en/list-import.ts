import type { Catalogue } from "#i18n/nl.ts";

/** Milestones, actions and participants from an Excel or CSV file. */
export const listImport: Catalogue["listImport"] = {
  link: "Read in from Excel or CSV",
  export: "Download as Excel",
  template: "Download an empty file to fill in",
  lists: { milestones: "Milestones", actions: "Actions", participants: "Participants" },
  heading: {
    milestones: "Read in milestones",
    actions: "Read in actions",
    participants: "Read in participants",
  },
  introduction:
    "Choose an Excel file (.xlsx) or a CSV file. Its first line names the columns. You first see what was read; only then something is kept: all lines, or none.",
  columnsHeading: "Which columns",
  explained: {
    milestones:
      "Milestone is needed. Workstream is a workstream of this programme, or empty. Baseline is the agreed day, such as 31-12-2026, or empty where it is unknown.",
    actions:
      "Action is needed. Who is a participant of this programme, Body and Workstream are those of this programme; all three may be empty. Before is a day, such as 31-12-2026, or empty.",
    participants: "Both columns are needed. The party must be in this programme already.",
  },
  columns: {
    milestone: "Milestone",
    workstream: "Workstream",
    baseline: "Baseline",
    action: "Action",
    owner: "Who",
    due: "Before",
    body: "Body",
    participant: "Participant",
    party: "Party",
  },
  more: { forecast: "Forecast", achieved: "Achieved", number: "Number", state: "State" },
  again: "Choose another file",
  isThere: "is there already, will be passed over",
  passedOver: (count) => (count === 1 ? "1 line is there already." : `${count} lines are there already.`),
  nothing: "There is nothing new to take over.",
  notChosen: "No file was chosen yet.",
  changed: "Something was changed meanwhile; below is what cannot be done any more. Nothing was kept.",
  said: (count) => (count === 1 ? "1 line taken over." : `${count} lines taken over.`),
  findings: {
    missing: (column) => `${column} is missing.`,
    "too-long": (column, most) => `${column} has at most ${most} characters.`,
    "text-unreadable": (column) => `${column} holds a character that cannot be read.`,
    "day-unreadable": (column) => `${column} is no existing day; write for instance 31-12-2026.`,
    unknown: (column) => `${column}: this name is not in this programme.`,
    ambiguous: (column) => `${column}: more than one is called so; put the party behind it in brackets.`,
    differs: (column) => `${column}: this one is there already, with something else in this column.`,
    duplicate: (column) => `${column}: this line is in the file more than once.`,
  },
};
