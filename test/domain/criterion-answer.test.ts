import { describe, expect, test } from "vitest";
import { type AnsweredBy, answerOf, type CriterionFacts } from "#domain/criterion-answer.ts";
import { type Day, day } from "#domain/day.ts";
import { DECISION_STATUSES, OUTCOMES } from "#domain/decision.ts";
import { DELIVERABLE_STATES } from "#domain/deliverable.ts";
import { rowsOf, wordOf } from "#test/support/drawn-rows.ts";

const NOTHING: CriterionFacts = { statements: [], deliverables: [], decisions: [], steps: [] };

function criterion(given: Partial<AnsweredBy>): AnsweredBy {
  return {
    ...{ id: "criterion", kind: "by-hand", deliverableId: null, decisionPointId: null, routeStepId: null },
    ...given,
  };
}

/** Facts drawn under `day` (blank: since always), `what`, `says` and, for a decision, `corrects`. */
function drawnFacts(drawing: string): CriterionFacts {
  const rows = rowsOf(drawing);
  const of = (what: string) => rows.filter((row) => row.what === what);
  const dayOf = (text = ""): Day => day(text);
  return {
    statements: of("statement").map(({ says = "", ...row }) => ({
      ...{ criterionId: "criterion", evidence: "brief", byName: "Projectleider", on: dayOf(row.day) },
      isMet: { met: true, open: false, unknown: null }[wordOf(["met", "open", "unknown"], says)],
    })),
    deliverables: of("product").map(({ says = "", ...row }) => ({
      ...{ deliverableId: "formatieplan", state: wordOf(DELIVERABLE_STATES, says) },
      on: row.day ? dayOf(row.day) : null,
    })),
    decisions: of("decision").map(({ says = "", ...row }, index) => {
      const [outcome = "", status = ""] = says.split(" ");
      return {
        ...{ id: `decision ${index + 1}`, number: `2026-01-0${index + 1}`, decisionPointId: "budget" },
        ...{ on: dayOf(row.day), outcome: wordOf(OUTCOMES, outcome) },
        ...{ status: wordOf(DECISION_STATUSES, status), correctsId: row.corrects || null },
      };
    }),
    steps: of("advice").map((row) => ({ id: "advies OR", doneOn: row.day ? dayOf(row.day) : null })),
  };
}

/** What the criterion is on each of these days: `met`, `open` or `unknown`. */
function onDays(given: Partial<AnsweredBy>, facts: CriterionFacts, days: readonly string[]) {
  return days.map((text) => {
    const { isMet } = answerOf(criterion(given), facts, day(text));
    return isMet === null ? "unknown" : isMet ? "met" : "open";
  });
}

test("what nobody said anything about is unknown, whatever its kind", () => {
  for (const kind of ["by-hand", "budget-covered", "risk-below-threshold", "deliverable-adopted"] as const)
    expect(answerOf(criterion({ kind }), NOTHING, day("2026-01-01"))).toEqual({
      ...{ isMet: null, since: null, by: "nobody" },
    });
});

test("of what is stated by hand the last statement holds, from its own day on, and may be taken back", () => {
  const facts = drawnFacts(`
    day           what         says
    2026-02-01    statement    open
    2026-03-01    statement    met
    2026-04-01    statement    unknown
  `);
  const days = ["2026-01-31", "2026-02-01", "2026-03-15", "2026-04-01"];
  for (const kind of ["by-hand", "budget-covered", "risk-below-threshold"] as const)
    expect(onDays({ kind }, facts, days)).toEqual(["unknown", "open", "met", "unknown"]);
  expect(answerOf(criterion({}), facts, day("2026-03-15"))).toEqual({
    ...{ isMet: true, since: "2026-03-01", by: "statement", evidence: "brief", byName: "Projectleider" },
  });
});

describe("a criterion that a product be adopted", () => {
  const asks = { kind: "deliverable-adopted", deliverableId: "formatieplan" } as const;

  test("follows the state of that product", () => {
    const facts = drawnFacts(`
      day           what       says
      2026-02-01    product    submitted
      2026-03-01    product    adopted
      2026-04-01    product    rejected
      2026-05-01    product    adopted
    `);
    const days = ["2026-01-31", "2026-02-01", "2026-03-01", "2026-04-01", "2026-05-01"];
    expect(onDays(asks, facts, days)).toEqual(["unknown", "open", "met", "open", "met"]);
  });

  test("knows a state of which no day is known", () => {
    const facts = drawnFacts(`
      day    what       says
             product    in-the-making
    `);
    expect(onDays(asks, facts, ["2026-01-01"])).toEqual(["open"]);
  });

  test("listens to no statement: the product itself answers", () => {
    const facts = drawnFacts(`
      day           what         says
      2026-02-01    statement    met
    `);
    expect(onDays(asks, facts, ["2026-03-01"])).toEqual(["unknown"]);
  });

  test("is stated by hand as long as no product is linked", () => {
    const facts = drawnFacts(`
      day           what         says
      2026-02-01    statement    met
    `);
    expect(onDays({ kind: "deliverable-adopted" }, facts, ["2026-03-01"])).toEqual(["met"]);
  });
});

test("a criterion that a decision be taken is met by a definitive decision to agree, not by an intended one", () => {
  const facts = drawnFacts(`
    day           what        says                     corrects
    2026-02-01    decision    aangehouden definitief
    2026-03-01    decision    akkoord voorgenomen
    2026-04-01    decision    akkoord definitief
    2026-05-01    decision    niet-akkoord definitief  decision 3
  `);
  const asks = { kind: "decision-taken", decisionPointId: "budget" } as const;
  const days = ["2026-01-01", "2026-02-01", "2026-03-01", "2026-04-01", "2026-05-01"];
  expect(onDays(asks, facts, days)).toEqual(["unknown", "open", "open", "met", "open"]);
});

test("a criterion that an advice be received is met from the day on which its step was done", () => {
  const asks = { kind: "advice-received", routeStepId: "advies OR" } as const;
  const facts = drawnFacts(`
    day           what      says
    2026-11-18    advice
  `);
  expect(onDays(asks, facts, ["2026-11-17", "2026-11-18"])).toEqual(["open", "met"]);
  const awaited = drawnFacts(`
    day    what      says
           advice
  `);
  expect(onDays(asks, awaited, ["2026-11-18"])).toEqual(["open"]);
});
