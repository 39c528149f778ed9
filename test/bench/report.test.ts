import { expect, test } from "vitest";
import { growthOf, linesOf, type Measured, tableOf } from "#bench/report.ts";

/** A floor of 2 ms, and a portfolio that may take eight times that. */
function measured(programmes: number, portfolioMs: number): Measured {
  const samples = [
    { name: "full", cpuMs: 2, others: 0 },
    { name: "portfolio", cpuMs: portfolioMs, others: 0 },
  ];
  const budget = { floor: "full", times: 8, growth: 1.3 } as const;
  return {
    ...{ programmes, engine: "sqlite", samples, coldStartMs: 900, memoryMb: { atStart: 90, after: 120 } },
    targets: [
      { name: "full", of: "floor" },
      { name: "portfolio", of: "koers", budget },
    ],
    weights: new Map([["portfolio", { bytes: 90_000, compressed: 9_000 }]]),
  };
}

test("a page is measured in floors, and is over when it needs more than its budget", () => {
  expect(linesOf(measured(20, 10)).map(({ name, ratio }) => [name, ratio])).toEqual([
    ["full", undefined],
    ["portfolio", 5],
  ]);
  expect(tableOf(measured(20, 16))).not.toMatch(/OVER/);
  expect(tableOf(measured(20, 17))).toMatch(/^portfolio +17\.00 +8\.5 x +8 x full +OVER/m);
});

test("growth is how much more of the floor a page needs in a larger installation", () => {
  expect(growthOf([measured(20, 10)])).toBe("");
  expect(growthOf([measured(20, 10), measured(2000, 13)])).toMatch(/portfolio +1\.30 x +1\.3 x$/m);
  expect(growthOf([measured(20, 10), measured(2000, 14)])).toMatch(/portfolio +1\.40 x +1\.3 x +OVER$/m);
});

test("memory and a slow start are over their budget too", () => {
  const slow = { ...measured(20, 10), coldStartMs: 1600, memoryMb: { atStart: 90, after: 171 } };
  expect(tableOf(slow)).toMatch(/171 MB after OVER 170\n.*1600 ms OVER 1500/);
});
