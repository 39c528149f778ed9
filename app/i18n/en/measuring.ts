import type { Catalogue } from "#i18n/nl.ts";

export const measuring: Catalogue["measuring"] = {
  heading: "Enter measurements",
  introduction:
    "One period, all parties at once. What you do not know you leave empty: it stays unknown and never becomes zero.",
  introductionOwn:
    "Fill in what your party measured. What you do not know you leave empty: it stays unknown and never becomes zero. If a measurement is there already and it is wrong, ask the process leader or the project supporter to correct it.",
  choose: "Choose indicator and period",
  show: "Show",
  labels: { indicator: "Indicator", from: "From", until: "Until", source: "Source" },
  periodHint: "If the indicator has a fixed frequency, the whole period counts in which the first day lies.",
  about: (name, period) => `${name}, ${period}`,
  before: "Period before",
  after: "Period after",
  sourceHint: "Where do these numbers come from?",
  values: "Measurements",
  whole: "The programme as a whole",
  unit: (unit) => `In ${unit}.`,
  decimals: (count) => (count === 1 ? "With at most 1 decimal." : `With at most ${count} decimals.`),
  known: (value, source) => `Measured already: ${value} (${source})`,
  noSource: "without a source",
  correct: "Correct",
  submit: "Keep measurements",
  none: "There is no indicator yet that is measured in numbers.",
  noneYours: "Your party is not asked to measure anything in this programme.",
  notYours: "Your party is not asked to measure this indicator.",
  noParties: "Nobody has said yet which parties measure this indicator.",
  appoint: "Appoint parties",
  askLeader: "The process leader or the project supporter can change this.",
  notOver: "The period is not over yet. There is nothing to measure before it is; choose an earlier one.",
  dayOrder: "The period ends before it begins. Another period is shown below.",
  said: (count) => (count === 1 ? "1 measurement kept." : `${count} measurements kept.`),
};
