import fc from "fast-check";
import { expect, test } from "vitest";
import { AGENDA_KINDS } from "#domain/agenda.ts";
import { ENDING_WITHIN_WEEKS } from "#domain/body.ts";
import { day, plusDays } from "#domain/day.ts";
import { papersLeaveOn } from "#domain/planned-step.ts";
import { type AgendaState, proposalsFor } from "#domain/proposal.ts";
import { type Dismissal, factsOf, type Proposal, withoutDismissed } from "#domain/reason.ts";
import { planAt } from "#domain/route-reason.ts";
import { states, statesTwice } from "#test/support/arbitrary-states.ts";
import { breaks, holds } from "#test/support/law.ts";

type Propose = (state: AgendaState) => readonly Proposal[];

const orderIsNothing = (propose: Propose) =>
  fc.property(statesTwice, ([state, other]) => {
    expect(propose(other)).toEqual(propose(state));
  });

test("proposals do not depend on the order in which facts are recorded", () => {
  holds(orderIsNothing(proposalsFor));
});

test("that law notices proposals that overlook the first decision", () => {
  breaks(orderIsNothing((state) => proposalsFor({ ...state, decisions: state.decisions.slice(1) })));
});

test("that law notices a word that depends on which forecast was recorded first", () => {
  breaks(orderIsNothing((state) => proposalsFor({ ...state, forecasts: state.forecasts.slice(0, 1) })));
});

const keysAreUnique = (propose: Propose) =>
  fc.property(states, (state) => {
    const keys = propose(state).map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });

test("no two proposals have the same key", () => {
  holds(keysAreUnique(proposalsFor));
});

test("that law notices proposals that are made twice", () => {
  breaks(keysAreUnique((state) => [...proposalsFor(state), ...proposalsFor(state).slice(0, 1)]));
});

/** Decisions before talk, talk before reports; the frame of the meeting comes last. */
const KIND_ORDER = [
  "decision",
  "discussion",
  "progress",
  "information",
  "opening",
  "previous-lists",
  "closing",
];

const urgencyThenKind = (propose: Propose) =>
  fc.property(states, (state) => {
    const places = propose(state).map(
      ({ urgency, kind }) => urgency * AGENDA_KINDS.length + KIND_ORDER.indexOf(kind),
    );
    expect(places).toEqual([...places].sort((one, other) => one - other));
  });

test("proposals are in order of urgency, then of kind", () => {
  holds(urgencyThenKind(proposalsFor));
});

test("that law notices proposals in order of their key", () => {
  breaks(
    urgencyThenKind((state) => [...proposalsFor(state)].sort((one, other) => (one.key < other.key ? -1 : 1))),
  );
});

test("every proposal gives a reason and takes time", () => {
  holds(
    fc.property(states, (state) => {
      for (const { reasons, minutes } of proposalsFor(state)) {
        expect(reasons.length).toBeGreaterThan(0);
        expect(minutes).toBeGreaterThan(0);
      }
    }),
  );
});

const aDayChangesNothing = (propose: Propose) =>
  fc.property(states, (state) => {
    fc.pre(!state.meetings.some(({ on }) => on === state.today) && !mustLeave(state));
    const before = propose(state);
    const after = propose({ ...state, today: plusDays(state.today, 1) });
    const isOfPoint = ({ subject }: Proposal) => subject !== null;
    expect(after.filter(isOfPoint)).toEqual(before.filter(isOfPoint));
    if (!crossesBorder(state)) expect(after).toEqual(before);
  });

test("a day on which nobody meets and no papers leave changes no reason, unless the day of a gate or an action goes by or an end nears", () => {
  holds(aDayChangesNothing(proposalsFor));
});

test("that law notices a reason that counts the days", () => {
  const counting: Propose = (state) =>
    proposalsFor({
      ...state,
      decisionPoints: state.decisionPoints.map((point) =>
        point.neededBy === null || point.neededBy > state.today ? point : { ...point, neededBy: state.today },
      ),
    });
  breaks(aDayChangesNothing(counting));
});

test("that law notices how soon a route can be done, counted from today", () => {
  const counting: Propose = (state) =>
    proposalsFor(state).map((proposal) => ({
      ...proposal,
      reasons: proposal.reasons.map((reason) =>
        reason.kind === "will-miss" ? { ...reason, soonestOn: state.today } : reason,
      ),
    }));
  breaks(aDayChangesNothing(counting));
});

test("a dismissed proposal stays away, and only that one, while its facts stay the same", () => {
  holds(
    fc.property(states, fc.func(fc.boolean()), (state, isDismissed) => {
      const proposals = proposalsFor(state);
      const chosen = proposals.filter(({ key }) => isDismissed(key));
      const { open, dismissed } = withoutDismissed(proposals, chosen.map(dismissalOf));
      expect(dismissed.map(({ key }) => key)).toEqual(chosen.map(({ key }) => key));
      expect(open).toEqual(proposals.filter((proposal) => !chosen.includes(proposal)));
    }),
  );
});

test("a dismissed proposal is open again exactly when its facts have changed", () => {
  holds(
    fc.property(states, states, (before, after) => {
      const dismissals = proposalsFor(before).map(dismissalOf);
      const { open } = withoutDismissed(proposalsFor(after), dismissals);
      for (const proposal of proposalsFor(after)) {
        const was = proposalsFor(before).find(({ key }) => key === proposal.key);
        const hasChanged =
          was === undefined || JSON.stringify(was.reasons) !== JSON.stringify(proposal.reasons);
        expect(open.some(({ key }) => key === proposal.key)).toBe(hasChanged);
      }
    }),
  );
});

const anOutcomeSettles = (propose: Propose) =>
  fc.property(states, fc.constantFrom("go", "conditional-go", "stop"), (state, outcome) => {
    const outcomes = state.gates.map(({ id }) => ({ gateId: id, outcome: outcome as "go", on: state.today }));
    const keys = propose({ ...state, outcomes }).map(({ key }) => key);
    expect(keys.filter((key) => key.startsWith("gate:"))).toEqual([]);
  });

test("a gate of which the outcome is recorded is no longer proposed, whenever its day is", () => {
  holds(anOutcomeSettles(proposalsFor));
});

test("that law notices a gate that is proposed whatever was decided", () => {
  breaks(anOutcomeSettles((state) => proposalsFor({ ...state, outcomes: [] })));
});

const aPastGateStays = (propose: Propose) =>
  fc.property(states, fc.nat(400), (state, days) => {
    const waiting = (today: typeof state.today) =>
      propose({ ...state, today }).filter(({ reasons }) =>
        reasons.some((reason) => reason.kind === "gate-overdue"),
      );
    const later = waiting(plusDays(state.today, days)).map(factsOf);
    expect(later).toEqual(expect.arrayContaining(waiting(state.today).map(factsOf)));
  });

test("time never takes away a gate whose day has passed without an outcome, nor changes its facts", () => {
  holds(aPastGateStays(proposalsFor));
});

test("that law notices a gate that leaves the proposals when its day is past", () => {
  const leaving: Propose = (state) =>
    proposalsFor({
      ...state,
      gates: state.gates.filter(({ on }) => on === null || plusDays(on, 200) >= state.today),
    });
  breaks(aPastGateStays(leaving));
});

/** Whether, by the next day, the day of a gate or an action has gone by, or something has ended or comes within the weeks in which an end is flagged. */
function crossesBorder({ today, seats, authorities, gates, actions }: AgendaState): boolean {
  if (gates.some(({ on }) => on === today) || actions.some(({ dueOn }) => dueOn === today)) return true;
  const borders = [today, plusDays(today, ENDING_WITHIN_WEEKS * 7 + 1)];
  return [...seats.map(({ until }) => until), ...authorities.map(({ validUntil }) => validUntil)].some(
    (until) => until !== null && borders.includes(until),
  );
}

/** Whether this is the last day for papers, for a request, or for a step of which nobody knows how it is taken. */
function mustLeave(state: AgendaState): boolean {
  const lastDays = state.decisionPoints.flatMap((point) => {
    const plan = planAt(point, state);
    if (plan.kind === "no-date" || plan.kind === "nothing-left") return [];
    const broken = plan.kind === "infeasible" ? [plan.broken] : [];
    return [...plan.steps, ...broken].flatMap(({ papersOn, deadline }) => [papersOn, deadline]);
  });
  return [...lastDays, ...state.meetings.map((meeting) => papersLeaveOn(meeting, state))].includes(
    state.today,
  );
}

function dismissalOf(proposal: Proposal): Dismissal {
  return {
    proposalKey: proposal.key,
    facts: factsOf(proposal),
    reason: "niet nu",
    byName: "Procesleider",
    on: day("2026-03-01"),
  };
}
