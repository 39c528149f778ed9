import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { day } from "#domain/day.ts";
import { isEnded, type Workstream, workstreamTree, wouldBelongToItself } from "#domain/workstream.ts";
import { lines } from "#test/support/drawn-rows.ts";
import { drawnWorkstreams, someWorkstream } from "#test/support/drawn-workstreams.ts";
import { breaks, holds } from "#test/support/law.ts";

/** The tree as one reads it: two blanks a step, and what runs in a circle marked. */
function drawn(workstreams: readonly Workstream[]): string {
  return workstreamTree(workstreams)
    .map(
      ({ workstream, depth, isInCircle }) => `${"  ".repeat(depth)}${workstream.id}${isInCircle ? " ↺" : ""}`,
    )
    .join("\n");
}

describe("the tree of workstreams", () => {
  test("has each part right under what it is a part of, siblings in the order given", () => {
    const workstreams = drawnWorkstreams(`
      workstream    part of
      inhoud
      kleinschalig  inhoud
      financiën
      tarieven      financiën
      ambulant      inhoud
      wonen         kleinschalig
    `);
    expect(drawn(workstreams)).toBe(
      lines(`
        inhoud
          kleinschalig
            wonen
          ambulant
        financiën
          tarieven
      `),
    );
  });

  test("has what is a part of one that is not shown at the top", () => {
    const workstreams = drawnWorkstreams(`
      workstream  part of
      tarieven    financiën
    `);
    expect(drawn(workstreams)).toBe("tarieven");
  });

  test("marks whatever runs in a circle, with its parts still under it, and does not hang", () => {
    const workstreams = drawnWorkstreams(`
      workstream  part of
      inhoud      wonen
      wonen       inhoud
      toegang     wonen
      personeel   personeel
    `);
    expect(drawn(workstreams)).toBe(
      lines(`
        inhoud ↺
        wonen ↺
          toegang
        personeel ↺
      `),
    );
  });

  const forest = fc
    .array(fc.option(fc.nat(7), { nil: null }), { maxLength: 8 })
    .map((parents) =>
      parents.map((parent, index) =>
        someWorkstream({ id: `w${index}`, parentId: parent === null ? null : `w${parent}` }),
      ),
    );
  const eachOnce = (tree: (given: readonly Workstream[]) => readonly { readonly workstream: Workstream }[]) =>
    fc.property(forest, (workstreams) => {
      const ids = tree(workstreams).map(({ workstream }) => workstream.id);
      expect([...ids].sort()).toEqual(workstreams.map(({ id }) => id).sort());
    });

  test("has every workstream once, whatever stands in the database", () => {
    holds(eachOnce(workstreamTree));
  });

  test("would be found out if it left out what runs in a circle", () => {
    breaks(eachOnce((given) => workstreamTree(given).filter(({ isInCircle }) => !isInCircle)));
  });
});

test("a workstream may not belong to itself, nor step by step through others", () => {
  const workstreams = drawnWorkstreams(`
    workstream    part of
    inhoud
    kleinschalig  inhoud
    wonen         kleinschalig
  `);
  const under = (id: string, parentId: string | null) => wouldBelongToItself(workstreams, { id, parentId });
  expect(under("inhoud", "inhoud")).toBe(true);
  expect(under("inhoud", "wonen")).toBe(true);
  expect(under("wonen", "inhoud")).toBe(false);
  expect(under("inhoud", null)).toBe(false);
});

test("a workstream is over from the day it ended on", () => {
  const ended = someWorkstream({ endedOn: day("2026-06-01") });
  expect(isEnded(ended, day("2026-05-31"))).toBe(false);
  expect(isEnded(ended, day("2026-06-01"))).toBe(true);
  expect(isEnded(someWorkstream(), day("2036-06-01"))).toBe(false);
});
