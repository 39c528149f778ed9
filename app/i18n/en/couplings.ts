import type { Catalogue } from "#i18n/nl.ts";

export const couplings: Catalogue["couplings"] = {
  newLink: "Couple two indicators",
  newHeading: "New coupling",
  introduction:
    "A coupling says what must be built up first, and what may be reduced only after that. Koers compares how far each of them is on its way from its baseline to its target. Where reducing runs ahead, the monitoring says so, with the owners of both.",
  labels: {
    leadingId: "What must go first (building up)",
    followingId: "What may only follow (reducing)",
    name: "Name of the coupling",
  },
  hints: {
    leadingId: "For example: places in family homes.",
    followingId: "For example: closed places.",
    name: "For example: alternatives first, then fewer closed places.",
  },
  choose: "Choose an indicator",
  withoutPath: (name) => `${name} (no target path yet)`,
  submit: "Make the coupling",
  none: "No indicators were coupled yet.",
  purpose:
    "A coupling shows whether reducing runs ahead of building up: for example whether places close before there are enough alternatives.",
  askLeader: "The process leader or the project supporter makes a coupling.",
  tooFew: (count) =>
    `A coupling ties two indicators that are followed in numbers, of the programme as a whole or of the parties together. Of those this programme has ${count === 0 ? "none yet" : "only one"}. First make the indicator that is missing.`,
  said: {
    coupled: "Coupling made. What the two say together stands under What hangs together.",
    uncoupled: "Coupling removed. The indicators and their measurements have stayed.",
  },
  remove: "Remove this coupling",
  removeShort: "Remove coupling",
  removeNamed: (name) => `Remove coupling: ${name}`,
  removalHeading: (name) => `Remove coupling: ${name}`,
  removalIntroduction:
    "Koers then no longer compares these two indicators with each other. The indicators and their measurements stay, and the log remembers who removed the coupling.",
  changedBeforeRemoval: "Somebody else has changed this coupling meanwhile. This is how it stands now.",
};
