import type { Catalogue } from "#i18n/nl.ts";

/** Making a new programme in one sitting. */
export const founding: Catalogue["founding"] = {
  heading: "New programme",
  introduction:
    "In one go: what it is about, who takes part, which bodies there are and when they first meet. Leave empty what you do not know yet.",
  template: "Begin with the governance of",
  templateHint:
    "Parties, bodies, empty seats and recesses come along. People, authority and decisions do not.",
  fromNothing: "nothing, an empty programme",
  takeTemplate: "Take over",
  taken: (name) => `Below stands the governance of ${name}. Change what is different here.`,
  name: "Name of the programme",
  aim: "Aim",
  aimHint: "What will be different if the programme succeeds?",
  leader: "E-mail address of the process leader",
  leaderHint: "Somebody with an account. Empty: you become process leader yourself.",
  parties: "Who takes part?",
  partiesHint:
    "One organisation a row: a known one, or type a new one. The group is free, such as regions or providers.",
  bodies: "Where is it discussed and decided?",
  bodiesHint:
    "One body a row. Papers go out 7 days before, unless you enter another number. A time goes with a date.",
  row: { party: (row) => `Party ${row}`, body: (row) => `Body ${row}` },
  more: { party: "More parties", body: "More bodies" },
  columns: {
    Name: "Name",
    Kind: "Kind",
    Group: "Group",
    Function: "Function",
    Rule: "Decision rule",
    Rhythm: "Every … weeks",
    Papers: "Papers, days before",
    On: "First meeting",
    Start: "From",
    End: "Until",
    From: "Taken over from",
  },
  submit: "Make the programme",
  first: "Make your first programme",
  firstHint:
    "You are an administrator, and not involved in any programme yet. Begin one, or add people first.",
  another: "New programme",
  handedOver: "The programme has been made. The process leader sees it in their own portfolio.",
  next: {
    heading: "What now?",
    members: "Add the people who take part in the work",
    governance: "Set up the governance: parties, bodies and who sits where",
    authority: "Record who may decide about what",
    decisionPoints: "Write down what has to be decided",
    meetings: "Plan the first meeting",
  },
};
