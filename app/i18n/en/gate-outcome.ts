import type { Catalogue } from "#i18n/nl.ts";

/** The form that keeps what was decided at a gate. */
export const outcomeForm: Catalogue["gates"]["outcomeForm"] = {
  heading: (name) => `Record the outcome: ${name}`,
  introduction: (body) => `Record what ${body} decided. An outcome is not changed afterwards.`,
  labels: {
    outcome: "What was decided?",
    on: "Decided on",
    text: "The decision, in the words of the body",
  },
  open: "Still open",
  openWhy:
    "A go is only possible when all hard criteria are met. A conditional go names every hard criterion that is still open; each condition becomes an action with an owner and a date.",
  nothingOpen: "All criteria are met.",
  conditions: "Conditions",
  conditionsWhy: "Only with ‘conditional go’. What you fill in here becomes an action.",
  hard: "hard: must be named",
  soft: "soft: may be named",
  extra: "Another condition",
  condition: {
    action: "What must be done?",
    owner: "Who does it?",
    due: "Before which day?",
    nobody: "choose somebody",
    of: (field, criterion) => `${field} (${criterion})`,
  },
  submit: "Record outcome",
  refused: {
    "already-passed": "This gate was passed already. What was decided stays.",
    "open-criteria": (criteria) =>
      `A go is not possible while these hard criteria are open: ${criteria}. Choose a conditional go and name them, or hold the decision.`,
    "unnamed-criteria": (criteria) =>
      `A conditional go names every hard criterion that is open. Not named yet: ${criteria}.`,
    "no-conditions": "A conditional go has at least one condition. Choose ‘go’ otherwise.",
    "loose-conditions": "Every condition has an action, an owner and a date.",
  },
};
