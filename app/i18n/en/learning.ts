import type { Catalogue } from "#i18n/nl.ts";

export const learning: Catalogue["learning"] = {
  heading: "Learning points",
  newHeading: "New learning point",
  introduction:
    "Write down what was learned, without names or details of clients. A learning point is never changed, only corrected.",
  none: "There is no indicator yet that is followed in words.",
  correctionHeading: (name) => `Correct learning point: ${name}`,
  correctionIntroduction:
    "A new learning point is added that names the old. Whoever looks back sees what was known then.",
  alreadyCorrected: "This learning point was corrected before. Correct the one that holds now.",
  labels: {
    indicatorId: "Indicator",
    area: "Area",
    theme: "Theme",
    round: "Round or period",
    text: "What was learned",
    reason: "Reason of the correction",
  },
  hints: { round: "For example: round 3.", text: "At most 2000 characters." },
};
