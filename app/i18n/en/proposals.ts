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
    decisionWanted: (workstream) => `Decision wanted by workstream ${workstream}`,
    "milestones-slipped": "Milestones that slip",
    "actions-overdue": "Actions that are overdue",
    "authorities-ending": "Authorities that end",
    "terms-ending": "Terms of office that end",
    "workstreams-unstaffed": "Workstreams without a member of the implementation team",
    "open-questions": "Open questions for this table",
    "indicators-off": "Indicators out of tolerance",
    "couplings-ahead": "Reducing ahead of building up",
    "risks-unweighed": "Risks without an owner or an assessment",
  },
  reasons: {
    "too-late": (neededBy) =>
      `Needed before ${neededBy}. That day will have passed by this meeting; decide as soon as possible, or change the date.`,
    "last-chance": (neededBy) => `Needed before ${neededBy}; this is the last meeting in time for that.`,
    next: (day) => `The next one is on ${day}.`,
    noneAfter: "No later one is planned yet: if more time is needed, plan one before that day.",
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
      stepNext: {
        prepare: (step) =>
          `Next in the route: preparation by ${step}. When the decision is needed is not known.`,
        advise: (step) => `Next in the route: advice of ${step}. When the decision is needed is not known.`,
        ratify: (step) =>
          `Next in the route: ratification by ${step}. When the decision is needed is not known.`,
        inform: (step) => `Next in the route: ${step} is informed. When the decision is needed is not known.`,
      },
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
    gateOverdue: (name, day) =>
      `The day of the gate ${name}, ${day}, has passed and what was decided is not recorded. Record the outcome, or give the gate another day.`,
    gateOpen: (criteria) => `Not yet demonstrated: ${criteria}.`,
    authorityEnds: (name, day) => `The authority of ${name} ends on ${day}, within eight weeks.`,
    termEnds: (name, day) => `The term of office of ${name} ends on ${day}, within eight weeks.`,
    noTeamMember: (names, count) =>
      count === 1
        ? `It is not known who of the implementation team is in workstream ${names}; every workstream should have such a member.`
        : `It is not known who of the implementation team is in ${count} workstreams: ${names}. Every workstream should have such a member.`,
    milestoneSlipped: {
      now: (name, day, late, baseline) =>
        `Milestone ‘${name}’ is now expected on ${day}, ${late} after the agreed day (${baseline}).`,
      rule: (limit) => `That is more than ${limit} days.`,
      was: (day) => `At the last meeting it was ${day}.`,
      why: (reason) => `Reason: ${reason}`,
      noReason: "No reason was given.",
    },
    decisionWanted: (workstream, period, wanted) =>
      `Workstream ‘${workstream}’ asks in its progress report on ${period}: ${wanted}`,
    actionOverdue: (number, text, day, owner) =>
      `Action ${number}, ‘${text}’, should have been done by ${day}. Who: ${owner}.`,
    openQuestion: (question) => question,
    indicatorOff: (name, why, lights) => `${name}. ${why} ${lights}.`,
    risks: (count) =>
      count === 1
        ? `The source names ${count} risk; neither its owner nor its assessment is known.`
        : `The source names ${count} risks; for none of them is an owner or an assessment known.`,
    standing: "Belongs to every meeting.",
  },
};
