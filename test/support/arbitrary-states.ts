import fc from "fast-check";
import { ACTION_ORIGINS, ACTION_STATES } from "#domain/action.ts";
import { day, plusDays } from "#domain/day.ts";
import { OUTCOMES } from "#domain/decision.ts";
import { DECISION_POINT_STATES, PURPOSES } from "#domain/decision-point.ts";
import { GATE_OUTCOMES } from "#domain/gate.ts";
import type { AgendaState } from "#domain/proposal.ts";
import { ROUTE_STEP_KINDS } from "#domain/route.ts";
import { shuffled } from "./arbitrary-tables.ts";
import {
  someAuthority,
  someBody,
  someDecision,
  someDecisionPoint,
  someMeeting,
  someSeat,
  someStep,
} from "./builders.ts";
import { calendarWith } from "./drawn-values.ts";

/** The day around which everything in these states happens. */
const AROUND = day("2026-03-10");
const POINTS = ["point 0", "point 1", "point 2"];
const PEOPLE = ["delegate", "director", "former"];

const nearby = fc.constantFrom(-40, -7, -1, 0, 1, 7, 28, 55, 56, 57).map((days) => plusDays(AROUND, days));
const maybe = <Thing>(arbitrary: fc.Arbitrary<Thing>) => fc.option(arbitrary, { nil: null });
const bodyId = fc.oneof({ weight: 3, arbitrary: fc.constant("stuurgroep") }, fc.constant("uitvoeringsteam"));
const criterion = fc.record({
  id: fc.constant("criterion"),
  kind: fc.constant("by-hand" as const),
  text: fc.constantFrom("afspraken", "team"),
  weight: fc.constantFrom("hard" as const, "soft" as const),
  isMet: maybe(fc.boolean()),
});

/** A list whose members get an id of their own: `gate 0`, `gate 1`. */
function several<Given, Thing>(
  given: fc.Arbitrary<Given>,
  { name, make }: { readonly name: string; readonly make: (one: Given & { readonly id: string }) => Thing },
): fc.Arbitrary<readonly Thing[]> {
  return fc
    .array(given, { maxLength: 4 })
    .map((ones) => ones.map((one, index) => make({ ...one, id: `${name} ${index}` })));
}

const decision = fc.record({
  decisionPointId: fc.constantFrom(...POINTS.slice(0, 2)),
  on: fc.constantFrom(-7, -1, 0).map((days) => plusDays(AROUND, days)),
  outcome: fc.constantFrom(...OUTCOMES),
  correctsId: fc.oneof(
    { weight: 3, arbitrary: fc.constant(null) },
    fc.constantFrom("decision 0", "decision 1"),
  ),
});

const decisionPoint = fc.record({
  neededBy: maybe(nearby),
  state: fc.constantFrom(...DECISION_POINT_STATES),
  purpose: fc.constantFrom(...PURPOSES),
  bodyId,
});

const question = fc.record({
  question: fc.constant(""),
  bodyId: maybe(bodyId),
  partyId: fc.constant(null),
  source: fc.constant(null),
  version: fc.constant(1),
  raisedOn: nearby,
  answer: fc.constant(null),
  answeredOn: maybe(nearby),
  provenance: fc.constant("example" as const),
});

const gate = fc.record({
  name: fc.constant(""),
  on: maybe(nearby),
  bodyId: maybe(bodyId),
  decisionPointId: fc.constant(null),
  opensPhaseId: fc.constant(null),
  version: fc.constant(1),
  criteria: fc.array(criterion, { maxLength: 2 }),
  provenance: fc.constant("example" as const),
});

const outcome = fc.record({
  gateId: fc.constantFrom("gate 0", "gate 1"),
  outcome: fc.constantFrom(...GATE_OUTCOMES),
  on: nearby,
});

const authority = fc.record({
  holderId: fc.constantFrom(...PEOPLE),
  validUntil: maybe(nearby),
  revokedOn: fc.oneof({ weight: 4, arbitrary: fc.constant(null) }, nearby),
});

const milestone = fc.record({
  workstreamId: maybe(fc.constantFrom("spoor 0", "spoor 1")),
  baselineOn: maybe(nearby),
});

const forecast = fc.record({
  subjectId: fc.constantFrom("milestone 0", "milestone 1"),
  recordedOn: nearby,
  endsOn: maybe(fc.constantFrom(0, 42, 43, 99).map((days) => plusDays(AROUND, days))),
  isAchieved: fc.oneof({ weight: 4, arbitrary: fc.constant(false) }, fc.constant(true)),
  reason: maybe(fc.constant("vergunning")),
});

const report = fc.record({
  workstreamId: fc.constantFrom("spoor 0", "spoor 1"),
  periodFrom: fc.constantFrom(-28, 0).map((days) => plusDays(AROUND, days)),
  periodUntil: fc.constant(plusDays(AROUND, 27)),
  decisionWanted: maybe(fc.constantFrom("geld", "tijd")),
  submittedOn: nearby,
});

const action = fc.record({
  ...{ text: fc.constant(""), ownerId: maybe(fc.constantFrom(...PEOPLE)), dueOn: maybe(nearby) },
  ...{ origin: fc.constantFrom(...ACTION_ORIGINS), originId: maybe(fc.constantFrom("this", "meeting 0")) },
  ...{ bodyId: maybe(bodyId), workstreamId: fc.constant(null), state: fc.constantFrom(...ACTION_STATES) },
  ...{ closedOn: fc.constant(null), provenance: fc.constant("example" as const), version: fc.constant(1) },
});

const taking = fc.oneof(
  { weight: 4, arbitrary: fc.record({ bodyId, termDays: fc.constant(null) }) },
  { weight: 2, arbitrary: fc.record({ bodyId: maybe(bodyId), termDays: fc.constantFrom(0, 7, 42) }) },
  fc.constant({ bodyId: null, termDays: null }),
);

const step = fc.record({
  taking,
  decisionPointId: fc.constantFrom(...POINTS),
  ordinal: fc.nat(3),
  kind: fc.constantFrom(...ROUTE_STEP_KINDS),
  isStatutory: fc.boolean(),
  doneOn: fc.option(nearby, { nil: null, freq: 4 }),
});

const tabling = fc.record({
  decisionPointId: fc.constantFrom(...POINTS),
  meetingId: fc.constantFrom("this", "meeting 0", "meeting 1"),
});

/** The state of a programme around a meeting of its steering group. */
export const states: fc.Arbitrary<AgendaState> = fc.record({
  today: nearby,
  body: fc.constant(someBody()),
  meeting: fc.constant(someMeeting({ id: "this", on: AROUND })),
  meetings: several(fc.record({ on: nearby, bodyId }), { name: "meeting", make: someMeeting }).map(
    (others) => [someMeeting({ id: "this", on: AROUND }), ...others],
  ),
  decisionPoints: several(decisionPoint, { name: "point", make: someDecisionPoint }),
  decisions: several(decision, {
    name: "decision",
    make: (one) => someDecision({ ...one, number: `2026-01-${one.id.slice(-1).padStart(2, "0")}` }),
  }),
  seats: several(
    fc.record({ participantId: maybe(fc.constantFrom(...PEOPLE)), until: maybe(nearby), bodyId }),
    {
      name: "seat",
      make: someSeat,
    },
  ),
  authorities: several(authority, { name: "record", make: someAuthority }),
  openQuestions: several(question, { name: "question", make: (one) => one }),
  gates: several(gate, { name: "gate", make: (one) => one }),
  outcomes: fc.array(outcome, { maxLength: 2 }),
  workstreams: fc.constant([
    { id: "spoor 0", bodyId: "stuurgroep" },
    { id: "spoor 1", bodyId: null },
  ]),
  milestones: several(milestone, { name: "milestone", make: (one) => one }),
  forecasts: several(forecast, { name: "forecast", make: (one) => one }),
  reports: fc
    .array(report, { maxLength: 4 })
    .map((reports) => reports.map((one, index) => ({ ...one, edition: index + 1 }))),
  tabledKeys: fc.subarray([`report:spoor 0:${AROUND}`]),
  actions: several(action, { name: "action", make: (one) => ({ ...one, number: Number(one.id.slice(-1)) }) }),
  bodies: fc
    .tuple(fc.constantFrom(0, 7, 21), fc.constantFrom(0, 7, 21))
    .map(([lead, other]) => [
      someBody({ papersLeadDays: lead }),
      someBody({ id: "uitvoeringsteam", papersLeadDays: other }),
    ]),
  calendar: fc.constantFrom("", "2026-03-14 to 2026-03-22").map(calendarWith),
  routeSteps: fc
    .array(step, { maxLength: 6 })
    .map((steps) =>
      steps.map(({ taking, ...one }, index) => someStep({ ...one, ...taking, id: `step ${index}` })),
    ),
  tabledAt: fc.array(tabling, { maxLength: 2 }),
  unstaffedIds: fc.subarray(["spoor 0", "spoor 1"]),
  unweighedRisks: fc.nat(2),
});

/** The same state twice, the second time with every list in another order. */
export const statesTwice: fc.Arbitrary<readonly [AgendaState, AgendaState]> = states.chain((state) =>
  fc
    .record({
      meetings: shuffled(state.meetings),
      decisionPoints: shuffled(state.decisionPoints),
      decisions: shuffled(state.decisions),
      seats: shuffled(state.seats),
      authorities: shuffled(state.authorities),
      openQuestions: shuffled(state.openQuestions),
      gates: shuffled(state.gates),
      outcomes: shuffled(state.outcomes),
      workstreams: shuffled(state.workstreams),
      milestones: shuffled(state.milestones),
      forecasts: shuffled(state.forecasts),
      reports: shuffled(state.reports),
      tabledKeys: shuffled(state.tabledKeys),
      actions: shuffled(state.actions),
      routeSteps: shuffled(state.routeSteps),
      tabledAt: shuffled(state.tabledAt),
      unstaffedIds: shuffled(state.unstaffedIds),
    })
    .map((lists) => [state, { ...state, ...lists }] as const),
);
