import type { Catalogue } from "#i18n/nl.ts";

/** R13 in words: every reason names the fact and the rule. */
export const proposals: Catalogue["proposals"] = {
  heading: (count) => `Proposals (${count})`,
  introduction: "What the state of the programme asks of this agenda, the most urgent first.",
  none: "Nothing else asks for a place on this agenda.",
  why: "Why",
  takeOver: "Add to the agenda",
  takeOverAll: (count) => `Add all ${count} to the agenda`,
  dismiss: "Not now…",
  dismissTitle: (title) => `Not now: ${title}`,
  dismissReason: "Why not now?",
  dismissHint: "The reason is kept. The proposal comes back as soon as the facts behind it change.",
  dismissConfirm: "Leave out",
  dismissed: (count) => `Left out (${count})`,
  dismissedBy: (name, day) => `${name}, ${day}`,
  reconsider: "Propose after all",
  gone: "This proposal is no longer there: it is already on the agenda, or the facts have changed.",
  groups: {
    decision: "Decision",
    discussion: "Discussion",
    information: "For information",
    progress: "Progress and risks",
    standing: "Standing items",
  },
  titles: {
    gate: (name) => `Gate ${name}`,
    "authorities-ending": "Authorities that end",
    "terms-ending": "Terms of office that end",
    "workstreams-unstaffed": "Workstreams without a member of the implementation team",
    "open-questions": "Open questions for this table",
    "indicators-off": "Indicators out of tolerance",
    "risks-unweighed": "Risks without an owner or an assessment",
  },
  reasons: {
    "too-late": (neededBy) =>
      `Needed before ${neededBy}. That day will have passed by this meeting; decide as soon as possible, or change the date.`,
    "last-chance": (neededBy) => `Needed before ${neededBy}; this is the last meeting in time for that.`,
    next: (day) => `The next one is on ${day}.`,
    route: {
      willMiss: (neededBy, step, deadline) =>
        `Will miss ${neededBy}: the route breaks at the step ‘${step}’, which must be taken by ${deadline}.`,
      soonest: (day) => `Counted from this meeting, it can be done on ${day} at the earliest.`,
      soonestUnknown: "When it can be done at the earliest is unknown: too few meetings are planned.",
      stepDue: {
        prepare: (step, deadline, papers) =>
          `Preparation by ${step}: counted back along the route, this is the last meeting before the final day, ${deadline}. Papers leave: by ${papers}.`,
        decide: (step, deadline, papers) =>
          `Decision of ${step}: counted back along the route, by ${deadline}. Papers leave: by ${papers}.`,
        ratify: (step, deadline, papers) =>
          `Ratification by ${step}: counted back along the route, this is the last meeting before the final day, ${deadline}. Papers leave: by ${papers}.`,
        inform: (step, deadline, papers) =>
          `${step} is informed: counted back along the route, this is the last meeting before the final day, ${deadline}. Papers leave: by ${papers}.`,
      },
      adviceOwed: (step, deadline, papers) =>
        `Advice of ${step}: counted back along the route, this is the last meeting before the final day, ${deadline}. Papers leave: by ${papers}.`,
      papersDue: (step, day) =>
        `The papers for the step ‘${step}’ of the route must leave by ${day}, before the meeting after this one.`,
      requestDue: (step, day) =>
        `The request for the step ‘${step}’ of the route must go out by ${day}, before the meeting after this one.`,
    },
    deferred: (number, day) =>
      `Deferred on ${day} (decision ${number}); a deferred decision returns on the next agenda.`,
    ready: "The decision point is ready to be dealt with.",
    gateOn: (name, day) => `The gate ${name} falls on ${day}, before or shortly after this meeting.`,
    gateUndated: (name) => `The gate ${name} has no date yet.`,
    gateOpen: (criteria) => `Not yet demonstrated: ${criteria}.`,
    authorityEnds: (name, day) => `The authority of ${name} ends on ${day}, within eight weeks.`,
    termEnds: (name, day) => `The term of office of ${name} ends on ${day}, within eight weeks.`,
    noTeamMember: (name: string) =>
      `Of workstream ‘${name}’ it is not known who of the implementation team is in it; such a member belongs in every workstream.`,
    openQuestion: (question) => question,
    indicatorOff: (name, why, lights) => `${name}. ${why} ${lights}.`,
    risks: (count) =>
      count === 1
        ? `The source names ${count} risk; neither its owner nor its assessment is known.`
        : `The source names ${count} risks; for none of them is an owner or an assessment known.`,
    standing: "Belongs to every meeting.",
  },
};
