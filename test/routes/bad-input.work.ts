import type { Form, Forms } from "./bad-input.form.ts";

const REPORT: Form = {
  texts: { done: 4000, coming: 4000, decisionWanted: 2000, geldReason: 500, kwaliteitReason: 500 },
  empty: { done: "required", coming: "required", geld: "choose", kwaliteit: "choose" },
  wrong: { geld: "choose", tijd: "choose" },
};

const POSITION: Form = {
  texts: { oldFunction: 200, newFunction: 200, remark: 500 },
  empty: { change: "choose", isFollower: "choose" },
  wrong: { change: "choose", isFollower: "choose", oldFte: "fte", newFte: "fte" },
};

const WORKSTREAM: Form = {
  texts: { name: 120, theme: 200 },
  empty: { name: "required" },
  wrong: { nature: "choose", startsOn: "day", endsOn: "day" },
};

/** Workstreams and their reports, deliverables, the positions in them, and actions. */
export const WORK_FORMS: Forms = {
  "programmes.$programme.deliverables.new": {
    texts: { name: 200 },
    empty: { name: "required", kind: "choose" },
    wrong: { kind: "choose", dueOn: "day" },
  },
  "programmes.$programme.deliverables.$deliverable.edit": {
    ...{ texts: { name: 200 }, empty: { name: "required" }, wrong: { dueOn: "day" } },
  },
  "programmes.$programme.deliverables.$deliverable.submission": {
    ...{ texts: { reason: 500 }, empty: {}, wrong: {} },
  },
  "programmes.$programme.deliverables.$deliverable.resumption": {
    ...{ texts: { reason: 500 }, empty: {}, wrong: {} },
  },
  "programmes.$programme.deliverables.$deliverable.review": {
    ...{ texts: { reason: 500 }, empty: { outcome: "choose" }, wrong: { outcome: "choose" } },
  },
  "programmes.$programme.deliverables.$deliverable.positions.new": POSITION,
  "programmes.$programme.deliverables.positions.$position.edit": POSITION,
  "programmes.$programme.workstreams.new": WORKSTREAM,
  "programmes.$programme.workstreams.$workstream.edit": WORKSTREAM,
  "programmes.$programme.workstreams.$workstream.report": {
    ...REPORT,
    texts: { ...REPORT.texts, reason1: 500 },
    wrong: { ...REPORT.wrong, forecast1: "day" },
  },
  "programmes.$programme.reports.$report.correction": REPORT,
  "programmes.$programme.actions.new": {
    texts: { text: 500 },
    empty: { text: "required" },
    wrong: { dueOn: "day" },
  },
  "programmes.$programme.actions.$action.edit": {
    texts: { text: 500 },
    empty: { text: "required" },
    wrong: { dueOn: "day" },
  },
};
