import type { Form, Forms } from "./bad-input.form.ts";

const BODY: Form = {
  texts: { name: 120, remit: 2000, usualPlace: 200, outlook: 2000 },
  empty: { name: "required", kind: "choose", papersLeadDays: "papersLeadDays" },
  wrong: {
    ...{ kind: "choose", function: "choose", decisionRule: "choose", quorum: "quorum" },
    ...{ rhythmWeeks: "rhythmWeeks", rhythmFrom: "day", papersLeadDays: "papersLeadDays" },
    ...{ usualStart: "time", usualEnd: "time" },
  },
};

/** Bodies, parties, commissioning and who may decide what for whom. */
export const GOVERNANCE_FORMS: Forms = {
  "programmes.$programme.governance.bodies.new": BODY,
  "programmes.$programme.governance.bodies.$body.edit": BODY,
  "programmes.$programme.governance.parties.$party.participants.new": {
    texts: { name: 120 },
    empty: { name: "required" },
    wrong: {},
  },
  "programmes.$programme.governance.parties.new": {
    texts: { name: 120, grouping: 80 },
    empty: { name: "required", kind: "choose", involvement: "choose" },
    wrong: { kind: "choose", involvement: "choose", constituency: "choose" },
  },
  "programmes.$programme.governance.parties.$party.edit": {
    texts: { grouping: 80 },
    empty: { kind: "choose", involvement: "choose" },
    wrong: { kind: "choose", involvement: "choose", constituency: "choose" },
  },
  "programmes.$programme.governance.commissioning.new": {
    texts: { scope: 300 },
    empty: { role: "choose", scope: "required" },
    wrong: { role: "choose" },
  },
  "programmes.$programme.governance.commissioning.$commission.edit": {
    texts: { scope: 300 },
    empty: { role: "choose", scope: "required" },
    wrong: { role: "choose" },
  },
  "programmes.$programme.authority.new": {
    texts: { reference: 300 },
    empty: { holderId: "choose", act: "choose", domains: "domains", basis: "choose" },
    wrong: { act: "choose", basis: "choose", onceCeiling: "euros", validFrom: "day", leadDays1: "leadDays" },
  },
  "programmes.$programme.authority.bulk": {
    texts: { reference: 300 },
    empty: { holderIds: "choose", act: "choose", domains: "domains", basis: "choose" },
    wrong: { act: "choose", ratifiedBy4: "choose", structuralCeiling: "euros", leadDays4: "leadDays" },
  },
  "programmes.$programme.authority.$record.replacement": {
    texts: { reference: 300 },
    empty: { act: "choose", domains: "domains", basis: "choose", validFrom: "day" },
    wrong: {
      act: "choose",
      ratifiedBy2: "choose",
      validFrom: "day",
      validUntil: "day",
      leadDays3: "leadDays",
    },
  },
};
