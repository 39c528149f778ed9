import { expect, test } from "vitest";
import { figureOf, median } from "#bench/rounds.ts";

const sample = (cpuMs: number, others: number) => ({ name: "portfolio", cpuMs, others });

test("what a page needs is the median of the rounds in which nothing else was busy", () => {
  const samples = [sample(10, 0.1), sample(90, 0.9), sample(12, 0), sample(11, 0.2)];
  expect(figureOf(samples)).toEqual({ cpuMs: 11, kept: 3, leftOut: 1 });
});

test("where no round was quiet, all of them count, and the report says so", () => {
  expect(figureOf([sample(10, 2), sample(20, 2)])).toEqual({ cpuMs: 15, kept: 0, leftOut: 2 });
});

test("a median lies in the middle, or halfway between the two that do", () => {
  expect([median([3, 1, 2]), median([4, 1, 2, 3])]).toEqual([2, 2.5]);
  expect(() => median([])).toThrow("nothing was measured");
});
