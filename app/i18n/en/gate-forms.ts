import type { Catalogue } from "#i18n/nl.ts";

/** The form of a gate. */
export const gateForm: Catalogue["gates"]["form"] = {
  newHeading: "Add a gate",
  editHeading: (name) => `Edit: ${name}`,
  newIntroduction: "Leave empty what is not known yet: it then stands in the list as unknown.",
  labels: {
    name: "Name",
    on: "Date",
    bodyId: "Which body decides?",
    decisionPointId: "Which decision point is put to it?",
    opensPhaseId: "Which phase may begin after it?",
    reason: "Why does the date move?",
  },
  reasonHint: "Only needed if the date changes. The reason stays with the shift.",
  unknown: "not known yet",
  none: "none",
};

/** The form of a phase. */
export const phaseForm: Catalogue["gates"]["phaseForm"] = {
  newHeading: "Add a phase",
  editHeading: (name) => `Edit: ${name}`,
  newIntroduction: "The phase comes after the last one. Leave a date empty that nobody knows.",
  labels: {
    name: "Name",
    isProvisional: "How certain is the name?",
    startsOn: "Start",
    endsOn: "End",
    reason: "Why do the dates move?",
  },
  provisional: "This is a working title",
};

/** The form of a criterion. */
export const criterionForm: Catalogue["gates"]["criterionForm"] = {
  newHeading: "Add a criterion",
  editHeading: (text) => `Edit: ${text}`,
  introduction:
    "Choose what gives the answer. Where a deliverable, decision or advice is linked, the criterion follows it by itself; else somebody states how it stands, with evidence.",
  labels: {
    text: "What must hold?",
    weight: "Weight",
    kind: "Kind",
    deliverableId: "Which deliverable?",
    decisionPointId: "Which decision point?",
    routeStepId: "Which advice?",
    endedOn: "No longer holds from",
  },
  weightHint: "A hard criterion holds the gate; a soft one only counts in the score.",
  linkHint: {
    deliverableId: "Only with ‘product adopted’.",
    decisionPointId: "Only with ‘decision taken’.",
    routeStepId: "Only with ‘advice received’.",
  },
  endedHint: "Leave empty as long as the criterion holds. One that ended does not come back.",
  byHand: "none: somebody states how it stands",
};

/** The form in which somebody states where a criterion stands. */
export const statementForm: Catalogue["gates"]["statement"] = {
  heading: (text) => `How this stands: ${text}`,
  introduction: "What you state stays. If it changes, state it anew.",
  labels: { isMet: "Is this met?", evidence: "What shows that?", on: "Since" },
  evidenceHint: "A paper, a decision or a figure. Needed where it is met.",
  answers: { yes: "yes, met", no: "no, not yet", unknown: "unknown" },
  submit: "State it",
};
