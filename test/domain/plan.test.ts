import fc from "fast-check";
import { expect, test } from "vitest";
import { beginsOn, findCycle, wouldClose } from "#domain/plan.ts";
import { drawn } from "#test/support/drawn-plan.ts";
import { holds } from "#test/support/law.ts";

const link = (predecessorId: string, successorId: string) => ({ predecessorId, successorId, lagDays: 0 });

test("things that wait for each other in a circle are found, in order", () => {
  expect(findCycle([link("a", "b"), link("b", "c"), link("c", "a"), link("a", "d")])).toEqual([
    "a",
    "b",
    "c",
  ]);
});

test("something that waits for itself is a circle of one", () => {
  expect(findCycle([link("a", "a")])).toEqual(["a"]);
});

test("two ways to the same end are no circle", () => {
  expect(findCycle([link("a", "b"), link("a", "c"), link("b", "d"), link("c", "d")])).toBeUndefined();
});

test("one more dependency that would close a circle is told from one that would not", () => {
  const plan = [link("a", "b"), link("b", "c")];
  expect([wouldClose(plan, link("c", "a")), wouldClose(plan, link("a", "c"))]).toEqual([true, false]);
});

test("a thousand dependencies at random never hang, and a circle that is found is one", () => {
  const one = fc.integer({ min: 0, max: 60 }).map(String);
  const many = fc.array(fc.record({ predecessorId: one, successorId: one }), { maxLength: 1000 });
  holds(
    fc.property(many, (links) => {
      const cycle = findCycle(links);
      for (const [index, id] of (cycle ?? []).entries()) {
        const next = cycle?.[(index + 1) % cycle.length];
        expect(
          links.some(({ predecessorId, successorId }) => predecessorId === id && successorId === next),
        ).toBe(true);
      }
    }),
  );
});

test("a gate begins on its day, a phase on its first", () => {
  const { items } = drawn(`
    from 2026-06-01  mtwtfss
    verkenning        ===
    beslismoment         ◆
    ooit             ?
  `);
  expect(items.map(beginsOn)).toEqual(["2026-06-02", "2026-06-05", null]);
});
