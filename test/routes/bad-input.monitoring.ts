import type { Form, Forms } from "./bad-input.form.ts";

const INDICATOR: Form = {
  texts: { name: 120, definition: 1000, unit: 40, source: 200, path: 2000 },
  empty: { name: "required", kind: "choose", unfavourableGreen: "percent", favourableAmber: "percent" },
  wrong: {
    ...{ kind: "choose", direction: "choose", frequency: "choose", baselineOn: "day" },
    ...{ unfavourableGreen: "percent", favourableAmber: "percent" },
  },
};

/** Indicators, what they measured and what was learned from it. */
export const MONITORING_FORMS: Forms = {
  "programmes.$programme.monitoring.indicators.new": {
    texts: { ...INDICATOR.texts },
    empty: { ...INDICATOR.empty, measure: "choose", scope: "choose", decimals: "choose" },
    wrong: { ...INDICATOR.wrong, measure: "choose", scope: "choose", decimals: "choose" },
  },
  "programmes.$programme.monitoring.indicators.$indicator.edit": {
    texts: { ...INDICATOR.texts, reason: 500 },
    empty: { ...INDICATOR.empty, reason: "required" },
    wrong: INDICATOR.wrong,
  },
  "programmes.$programme.measurements.$measurement.correction": {
    texts: { source: 200, reason: 500 },
    empty: { reason: "required" },
    wrong: { value: "figure" },
  },
  "programmes.$programme.monitoring.learning.new": {
    texts: { area: 120, theme: 120, round: 120, text: 2000 },
    empty: { text: "required", indicatorId: "choose" },
    wrong: {},
  },
  "programmes.$programme.monitoring.learning.$learning.correction": {
    texts: { area: 120, theme: 120, round: 120, text: 2000, reason: 500 },
    empty: { text: "required", reason: "required" },
    wrong: {},
  },
  "programmes.$programme.monitoring.couplings.new": {
    texts: { name: 120 },
    empty: { name: "required", leadingId: "choose", followingId: "choose" },
    wrong: {},
  },
  "programmes.$programme.monitoring.entry": {
    texts: { source: 200 },
    empty: { value1: "nothingMeasured" },
    wrong: { value1: "figure" },
  },
};
