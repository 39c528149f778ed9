import type { Form, Forms } from "./bad-input.form.ts";

const CRITERION: Form = {
  texts: { text: 300 },
  empty: { text: "required", weight: "choose", kind: "choose" },
  wrong: { weight: "choose", kind: "choose" },
};

/** Phases and their gates, milestones, and what follows what. */
export const PLAN_FORMS: Forms = {
  "programmes.$programme.dependencies.new": {
    texts: {},
    empty: { predecessorId: "required", successorId: "required", lagDays: "lagDays" },
    wrong: { lagDays: "lagDays" },
  },
  "programmes.$programme.plan.slip": {
    texts: { reason: 500 },
    empty: { item: "required", days: "slipDays", direction: "choose", reason: "required" },
    wrong: { days: "slipDays", direction: "choose" },
  },
  "programmes.$programme.milestones.new": {
    texts: { name: 200 },
    empty: { name: "required" },
    wrong: { baselineOn: "day" },
  },
  "programmes.$programme.milestones.$milestone.edit": {
    texts: { name: 200 },
    empty: { name: "required" },
    wrong: {},
  },
  "programmes.$programme.milestones.$milestone.forecast": {
    texts: { reason: 500 },
    empty: {},
    wrong: { forecastOn: "day" },
  },
  "programmes.$programme.milestones.$milestone.achievement": {
    texts: { reason: 500 },
    empty: { achievedOn: "day" },
    wrong: { achievedOn: "day" },
  },
  "programmes.$programme.milestones.$milestone.baseline": {
    texts: { reason: 500 },
    empty: { baselineOn: "day", reason: "required" },
    wrong: { baselineOn: "day" },
  },
  "programmes.$programme.gates.new": {
    texts: { name: 200 },
    empty: { name: "required" },
    wrong: { on: "day" },
  },
  "programmes.$programme.gates.$gate.edit": {
    texts: { name: 200, reason: 500 },
    empty: { name: "required" },
    wrong: { on: "day" },
  },
  "programmes.$programme.gates.$gate.criteria.new": CRITERION,
  "programmes.$programme.gates.$gate.criteria.$criterion.edit": {
    ...CRITERION,
    wrong: { ...CRITERION.wrong, endedOn: "day" },
  },
  "programmes.$programme.gates.$gate.criteria.$criterion.statement": {
    texts: { evidence: 1000 },
    empty: { isMet: "choose", on: "day" },
    wrong: { isMet: "choose", on: "day" },
  },
  "programmes.$programme.gates.$gate.outcome": {
    texts: { text: 4000, action_extra: 500 },
    empty: { outcome: "choose", on: "day", text: "required" },
    wrong: { outcome: "choose", on: "day", due_extra: "day" },
  },
  "programmes.$programme.phases.new": {
    texts: { name: 200 },
    empty: { name: "required" },
    wrong: { startsOn: "day", endsOn: "day" },
  },
  "programmes.$programme.phases.$phase.edit": {
    texts: { name: 200, reason: 500 },
    empty: { name: "required" },
    wrong: { startsOn: "day", endsOn: "day" },
  },
};
