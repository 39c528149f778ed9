import fc from "fast-check";
import { expect, test } from "vitest";
import { laidGates } from "#charts/gate-lane.ts";
import { day, plusDays } from "#domain/day.ts";
import { holds } from "#test/support/law.ts";

const WINDOW = { zoom: "year", from: day("2026-10-01"), until: day("2027-09-30") } as const;
/** As wide as a lane is, and what a diamond and a character take, in px. */
const [LANE, HALF, CHARACTER] = [740, 19, 7.2];

const gate = (name: string, on: string | null) => ({ name, on: on === null ? null : day(on) });

test("gates far apart stand in one row, each with its name behind it", () => {
  const laid = laidGates([gate("Start", "2026-11-01"), gate("Vaststelling", "2027-05-01")], WINDOW);
  expect(laid.map(({ row, side, label }) => `${label} ${row} ${side}`)).toEqual([
    "Start 0 after",
    "Vaststelling 0 after",
  ]);
});

test("a gate near another, or on the same day, stands a row lower, and the one after both in the first again", () => {
  const near = ["2026-11-01", "2026-11-01", "2026-11-05", "2027-05-01"].map((on) => gate("Beslismoment", on));
  expect(laidGates(near, WINDOW).map(({ row }) => row)).toEqual([0, 1, 2, 0]);
});

test("at the end of the year a name stands before its diamond", () => {
  expect(laidGates([gate("Vaststelling", "2027-09-15")], WINDOW)[0]?.side).toBe("before");
});

test("what lies outside the year, or nobody knows when, is not drawn; a long name is cut short", () => {
  const outside = [gate("eerder", "2026-09-30"), gate("later", "2027-10-01"), gate("ooit", null)];
  expect(laidGates(outside, WINDOW)).toEqual([]);
  const [long] = laidGates(
    [gate("Vaststelling van de visie en de afspraken over regie", "2026-12-01")],
    WINDOW,
  );
  expect(long?.label).toBe("Vaststelling van de visie en de afs…");
});

test("no diamond and no name lies on another, however many there are", () => {
  const some = fc.record({
    name: fc.string({ minLength: 1, maxLength: 60 }),
    on: fc.integer({ min: 0, max: 364 }),
  });
  holds(
    fc.property(fc.array(some, { maxLength: 20 }), (gates) => {
      const laid = laidGates(
        gates.map(({ name, on }) => ({ name, on: plusDays(WINDOW.from, on) })),
        WINDOW,
      );
      expect(laid).toHaveLength(gates.length);
      const boxes = laid.map(({ at, side, label, row }) => {
        const [x, length] = [at * LANE, label.length * CHARACTER];
        return {
          row,
          from: x - HALF - (side === "before" ? length : 0),
          until: x + HALF + (side === "after" ? length : 0),
        };
      });
      const isOver = (one: (typeof boxes)[number], other: (typeof boxes)[number]) =>
        one.row === other.row && one.from < other.until - 0.01 && other.from < one.until - 0.01;
      const clashes = boxes.flatMap((one, index) =>
        boxes.slice(index + 1).filter((other) => isOver(one, other)),
      );
      expect(clashes).toEqual([]);
      expect(boxes.every(({ until }) => until <= LANE + HALF)).toBe(true);
    }),
  );
});
