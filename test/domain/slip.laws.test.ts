import fc from "fast-check";
import { expect, test } from "vitest";
import { day } from "#domain/day.ts";
import { isOneDay, PLAN_KINDS, type Plan } from "#domain/plan.ts";
import { slip } from "#domain/slip.ts";
import { plusWorkingDays } from "#domain/working-days.ts";
import { breaks, holds } from "#test/support/law.ts";

const FIRST = day("2026-01-05");
const COUNT = 8;

const item = fc.record({ kind: fc.constantFrom(...PLAN_KINDS), begins: fc.nat(60), lasts: fc.nat(20) });
const link = fc.record({ from: fc.nat(COUNT - 1), to: fc.nat(COUNT - 1), lagDays: fc.nat(3) });

/** A plan whose dependencies run forward; `holds` asks besides that what follows never begins too early. */
function planFrom(
  drawn: readonly { kind: (typeof PLAN_KINDS)[number]; begins: number; lasts: number }[],
  links: readonly { from: number; to: number; lagDays: number }[],
  { isForward = true } = {},
): Plan {
  const items = drawn.map(({ kind, begins, lasts }, index) => {
    const startsOn = plusWorkingDays(FIRST, 100 * index + begins);
    const one = {
      kind,
      startsOn: isOneDay({ kind }) ? null : startsOn,
      endsOn: plusWorkingDays(startsOn, isOneDay({ kind }) ? 0 : lasts),
    };
    return {
      ...one,
      id: String(index),
      name: `item ${index}`,
      baseline: null,
      isDone: false,
      workstreamId: null,
      version: 1,
    };
  });
  const dependencies = links
    .filter(({ from, to }) => !isForward || from < to)
    .map(({ from, to, lagDays }) => ({ predecessorId: String(from), successorId: String(to), lagDays }));
  return { items, dependencies };
}

const items = fc.array(item, { minLength: COUNT, maxLength: COUNT });
const links = fc.array(link, { maxLength: 20 });
const picked = fc.nat(COUNT - 1).map(String);

function slipped(plan: Plan, id: string, days: number): Plan {
  const done = slip(plan, id, { days });
  return done.kind === "slipped" ? done.plan : expect.fail(done.kind);
}

test("slipping by zero changes nothing", () => {
  holds(
    fc.property(items, links, picked, (some, waits, id) => {
      const plan = planFrom(some, waits);
      expect(slip(plan, id, { days: 0 })).toEqual({ kind: "slipped", moves: [], undated: [], plan });
    }),
  );
});

const twice = (rule: typeof slipped) =>
  fc.property(items, links, picked, fc.nat(150), fc.nat(150), (some, waits, id, one, other) => {
    const plan = planFrom(some, waits);
    expect(rule(rule(plan, id, one), id, other)).toEqual(rule(plan, id, one + other));
  });

test("slipping by one and then by another is slipping by both, where the plan keeps its dependencies", () => {
  holds(twice(slipped));
});

test("a rule that carries along what has room enough would be noticed", () => {
  breaks(twice((plan, id, days) => slipped(plan, id, days > 60 ? days + 1 : days)));
});

test("nothing moves that does not wait for it, and nothing moves further than it", () => {
  holds(
    fc.property(items, links, picked, fc.nat(200), (some, waits, id, days) => {
      const plan = planFrom(some, waits);
      const reached = new Set([id]);
      for (const { predecessorId, successorId } of [...plan.dependencies].sort(byPredecessor))
        if (reached.has(predecessorId)) reached.add(successorId);
      const done = slip(plan, id, { days });
      for (const move of done.kind === "slipped" ? done.moves : []) {
        expect(reached).toContain(move.item.id);
        expect(move.days).toBeLessThanOrEqual(days);
      }
    }),
  );
});

const byPredecessor = (one: { predecessorId: string }, other: { predecessorId: string }) =>
  Number(one.predecessorId) - Number(other.predecessorId);

test("a plan with dependencies at random is slipped or has a circle, and never hangs", () => {
  holds(
    fc.property(items, links, picked, fc.integer({ min: -200, max: 200 }), (some, waits, id, days) => {
      const plan = planFrom(some, waits, { isForward: false });
      expect(["slipped", "cycle"]).toContain(slip(plan, id, { days }).kind);
    }),
  );
});
