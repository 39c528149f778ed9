import fc from "fast-check";
import { expect, test } from "vitest";
import { type Day, day, plusDays } from "#domain/day.ts";
import {
  CRITERION_WEIGHTS,
  type Criterion,
  GATE_OUTCOMES,
  type GateReadiness,
  gateReadiness,
} from "#domain/gate.ts";
import {
  type GateCondition,
  gatePassage,
  type RecordedOutcome,
  recordableOutcome,
} from "#domain/gate-outcome.ts";
import { breaks, holds } from "#test/support/law.ts";

const START = day("2026-01-01");
const days = fc.integer({ min: 0, max: 400 }).map((after) => plusDays(START, after));
const criteria = fc
  .array(
    fc.record({
      weight: fc.constantFrom(...CRITERION_WEIGHTS),
      isMet: fc.constantFrom(true, false, null),
    }),
    { maxLength: 6 },
  )
  .map((ones) =>
    ones.map((one, index): Criterion => {
      const name = `criterion ${index}`;
      return { ...one, id: name, text: name, kind: "by-hand" };
    }),
  );
type Outcome = Pick<RecordedOutcome, "outcome" | "on">;
const outcomes = fc.array(fc.record({ outcome: fc.constantFrom(...GATE_OUTCOMES), on: days }), {
  maxLength: 6,
});

// Time

type Passage = (outcomes: readonly Outcome[], asOf: Day) => string;
const timeNeverUnpasses = (passage: Passage) =>
  fc.property(outcomes, outcomes, days, fc.nat(400), (before, later, asOf, passed) => {
    if (passage(before, asOf) !== "passed") return;
    expect(passage([...before, ...later], plusDays(asOf, passed))).toBe("passed");
  });

test("time never un-passes a gate, whatever is recorded later", () => {
  holds(timeNeverUnpasses(gatePassage));
});

test("that law notices a rule under which the last word counts", () => {
  breaks(
    timeNeverUnpasses((known, asOf) => {
      const last = known.filter(({ on }) => on <= asOf).at(-1);
      return last?.outcome === "go" ? "passed" : "open";
    }),
  );
});

test("that law notices a go that lapses after a year", () => {
  breaks(
    timeNeverUnpasses((known, asOf) =>
      gatePassage(
        known.filter(({ on }) => plusDays(on, 365) > asOf),
        asOf,
      ),
    ),
  );
});

// Order

type Ready = (gate: { readonly criteria: readonly Criterion[] }) => GateReadiness;
const inOrderOfId = (readiness: GateReadiness) =>
  readiness.kind === "held"
    ? { ...readiness, by: [...readiness.by].sort((one, other) => (one.id < other.id ? -1 : 1)) }
    : readiness;
const orderIsNothing = (ready: Ready) =>
  fc.property(
    criteria.chain((ones) =>
      fc.tuple(fc.constant(ones), fc.shuffledSubarray([...ones], { minLength: ones.length })),
    ),
    ([ones, shuffled]) => {
      expect(inOrderOfId(ready({ criteria: shuffled }))).toEqual(inOrderOfId(ready({ criteria: ones })));
    },
  );

test("the order of the criteria never matters to the readiness of a gate", () => {
  holds(orderIsNothing(gateReadiness));
});

test("that law notices a rule that goes by the first criterion only", () => {
  breaks(orderIsNothing(({ criteria: ones }) => gateReadiness({ criteria: ones.slice(0, 1) })));
});

// Meeting a criterion

const meetingNeverHarms = (ready: Ready) =>
  fc.property(criteria, fc.nat(5), (ones, which) => {
    const met = ones.map((one, index) => (index === which ? { ...one, isMet: true } : one));
    const [before, after] = [ready({ criteria: ones }), ready({ criteria: met })];
    expect(after.scorePercent ?? 0).toBeGreaterThanOrEqual(before.scorePercent ?? 0);
    if (before.kind === "ready") expect(after.kind).toBe("ready");
  });

test("stating that a criterion is met never lowers the score, nor makes a ready gate wait", () => {
  holds(meetingNeverHarms(gateReadiness));
});

test("that law notices a score that is the share of what is still open", () => {
  breaks(
    meetingNeverHarms((gate) => {
      const readiness = gateReadiness(gate);
      return readiness.kind === "held"
        ? { ...readiness, scorePercent: Math.round((100 * readiness.by.length) / gate.criteria.length) }
        : readiness;
    }),
  );
});

// Recording

const condition = (criterionId: string): GateCondition => ({
  ...{ criterionId, text: "Maak het af", ownerId: "projectleider", dueOn: START },
});
type Record = typeof recordableOutcome;
const noGoOverAnOpenCriterion = (recordable: Record) =>
  fc.property(
    criteria,
    fc.constantFrom(...GATE_OUTCOMES),
    fc.func(fc.boolean()),
    (ones, outcome, isNamed) => {
      const conditions = ones.filter(({ id }) => isNamed(id)).map(({ id }) => condition(id));
      const { kind } = recordable({ outcome, conditions }, { criteria: ones, passage: "open" });
      const open = ones.filter(({ weight, isMet }) => weight === "hard" && isMet !== true);
      const isCovered = open.every(({ id }) => conditions.some(({ criterionId }) => criterionId === id));
      if (kind !== "recordable" || outcome === "hold" || outcome === "stop") return;
      expect(outcome === "go" ? open.length === 0 : isCovered).toBe(true);
    },
  );

test("no gate is passed over an open hard criterion that is not named", () => {
  holds(noGoOverAnOpenCriterion(recordableOutcome));
});

test("that law notices a rule that takes unknown for met", () => {
  breaks(
    noGoOverAnOpenCriterion((wanted, { criteria: ones, passage }) =>
      recordableOutcome(wanted, {
        criteria: ones.map((one) => ({ ...one, isMet: one.isMet ?? true })),
        passage,
      }),
    ),
  );
});
