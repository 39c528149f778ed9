import type { Forms } from "./bad-input.form.ts";

const ROUTE = "programmes.$programme.decision-points.$point.route";

/** What is decided, by which route, and what nobody could answer yet. */
export const DECISION_FORMS: Forms = {
  "programmes.$programme.decision-points.$point.edit": {
    texts: {
      title: 200,
      requestedDecision: 4000,
      cover: 300,
      background: 4000,
      effect: 4000,
      followUp: 4000,
    },
    empty: { title: "required", amountKind: "choose" },
    wrong: { amountKind: "choose", onceAmount: "euros", neededBy: "day", level: "choose" },
  },
  "programmes.$programme.decision-points.new": {
    texts: { title: 200, requestedDecision: 4000, cover: 300, confidentialGround: 300 },
    empty: { title: "required", amountKind: "choose", purpose: "choose", bodyId: "choose" },
    wrong: {
      ...{ amountKind: "choose", onceAmount: "euros", neededBy: "day", level: "choose", purpose: "choose" },
    },
  },
  [`${ROUTE}._index`]: {
    texts: { name: 120 },
    empty: { kind: "choose" },
    wrong: { kind: "choose", termDays: "termDays" },
  },
  [`${ROUTE}.$step._index`]: {
    texts: { name: 120 },
    empty: { kind: "choose" },
    wrong: { kind: "choose", termDays: "termDays" },
  },
  [`${ROUTE}.$step.outcome`]: { texts: { outcome: 500 }, empty: {}, wrong: { doneOn: "day" } },
  "programmes.$programme.decision-points.$point.withdrawal": {
    texts: { reason: 500 },
    empty: { reason: "required" },
    wrong: {},
  },
  "programmes.$programme.open-questions.new": {
    texts: { question: 500, source: 300 },
    empty: { question: "required", addressee: "choose" },
    wrong: { addressee: "choose" },
  },
  "programmes.$programme.open-questions.$question.edit": {
    texts: { question: 500, source: 300 },
    empty: { question: "required", addressee: "choose" },
    wrong: { addressee: "choose" },
  },
  "programmes.$programme.open-questions.$question.answer": {
    texts: { answer: 4000 },
    empty: { answer: "required", answeredOn: "day" },
    wrong: { answeredOn: "day" },
  },
};
