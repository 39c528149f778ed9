import fc from "fast-check";
import { expect, test } from "vitest";
import type { Reporting } from "#domain/reporting.ts";
import { type ReportingBranch, reportingBranches, reportingTree } from "#domain/reporting-tree.ts";
import { lines } from "#test/support/drawn-rows.ts";
import { holds } from "#test/support/law.ts";

/** The bodies of an indented list: each reports to the one above it that stands further to the left. */
function drawn(list: string): readonly Reporting[] {
  const above: { readonly id: string; readonly indent: number }[] = [];
  return lines(list)
    .split("\n")
    .map((line) => {
      const [id, indent] = [line.trim(), line.length - line.trimStart().length];
      while ((above.at(-1)?.indent ?? -1) >= indent) above.pop();
      const reportsToId = above.at(-1)?.id ?? null;
      above.push({ id, indent });
      return { id, reportsToId };
    });
}

/** The drawing as text: a line for each row that something lies on, a column for each layer. */
function drawingOf(bodies: readonly Reporting[]): string {
  const { placed } = reportingTree(reportingBranches(bodies));
  const rows = [...new Set(placed.map(({ row }) => row))].sort((one, other) => one - other);
  const cells = rows.map((row) => {
    const here = placed.filter((one) => one.row === row);
    return [0, 1, 2, 3].map((layer) => (here.find((one) => one.layer === layer)?.id ?? "").padEnd(17));
  });
  return cells.map((row, index) => `${rows[index]}`.padEnd(6) + row.join("").trimEnd()).join("\n");
}

test("a body lies halfway between the first and the last of those that report to it", () => {
  const bodies = drawn(`
    stuurgroep
      uitvoeringsteam
        toeleiding
        onderwijs
      overleg
    werkgroep
  `);
  expect(drawingOf(bodies)).toBe(
    lines(`
      0                                       toeleiding
      0.5                    uitvoeringsteam
      1                                       onderwijs
      1.25  stuurgroep
      2                      overleg
      3     werkgroep
    `),
  );
});

test("they keep the order in which they were given, whatever reports to what", () => {
  const bodies = drawn(`
    b
      d
      c
    a
  `);
  expect(drawingOf(bodies)).toBe(
    lines(`
      0                      d
      0.5   b
      1                      c
      2     a
    `),
  );
});

test("a circle, and a line to a body that is not there, still have every body in the drawing", () => {
  const bodies = [
    { id: "a", reportsToId: "b" },
    { id: "b", reportsToId: "a" },
    { id: "c", reportsToId: "elsewhere" },
  ];
  expect(drawingOf(bodies)).toBe(
    lines(`
      0     c
      1     a                b
    `),
  );
});

// The laws

const NAMES = ["a", "b", "c", "d", "e", "f", "g", "h"];
const anyLines: fc.Arbitrary<readonly Reporting[]> = fc
  .subarray(NAMES)
  .chain((ids) =>
    fc.tuple(
      ...ids.map((id) =>
        fc.constantFrom(null, ...NAMES).map((reportsToId): Reporting => ({ id, reportsToId })),
      ),
    ),
  );

test("every body lies in the drawing exactly once", () => {
  holds(
    fc.property(anyLines, (bodies) => {
      const { placed } = reportingTree(reportingBranches(bodies));
      expect(placed.map(({ id }) => id).sort()).toEqual(bodies.map(({ id }) => id).sort());
    }),
  );
});

test("no two overlap, and none lies outside the rows and layers that there are", () => {
  holds(
    fc.property(anyLines, (bodies) => {
      const { placed, layers, rows } = reportingTree(reportingBranches(bodies));
      for (const one of placed) {
        expect(one.layer).toBeLessThan(layers);
        expect(one.row).toBeLessThanOrEqual(rows - 1);
        const near = placed.filter(({ layer, row }) => layer === one.layer && Math.abs(row - one.row) < 1);
        expect(near).toEqual([one]);
      }
    }),
  );
});

test("a line goes to the body that was said, one layer up, and its rows lie within that body's", () => {
  holds(
    fc.property(anyLines, (bodies) => {
      const { placed } = reportingTree(reportingBranches(bodies));
      for (const { id, layer, lineTo } of placed.filter((one) => one.lineTo !== null)) {
        expect(bodies.find((body) => body.id === id)?.reportsToId).toBe(lineTo);
        expect(placed.find((one) => one.id === lineTo)?.layer).toBe(layer - 1);
      }
    }),
  );
});

test("those side by side keep the order in which they were given", () => {
  const inOrder = (branches: readonly ReportingBranch[], ids: readonly string[]): boolean =>
    branches.every(({ id, under }, index) => {
      const before = branches[index - 1];
      return (before === undefined || ids.indexOf(before.id) < ids.indexOf(id)) && inOrder(under, ids);
    });
  holds(
    fc.property(anyLines, (bodies) => {
      // Where lines run in a circle there is no order to keep at the top.
      const tops = reportingBranches(bodies).filter(({ id }) => {
        const above = bodies.find((body) => body.id === id)?.reportsToId;
        return bodies.every((body) => body.id !== above);
      });
      expect(
        inOrder(
          tops,
          bodies.map(({ id }) => id),
        ),
      ).toBe(true);
    }),
  );
});
