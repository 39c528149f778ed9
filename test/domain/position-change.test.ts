import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  findingsIn,
  POSITION_CHANGES,
  type PositionEdit,
  parseFte,
  reconciles,
  totalsOf,
} from "#domain/position-change.ts";
import { shuffled } from "#test/support/arbitrary-tables.ts";
import { drawnPositions } from "#test/support/drawn-positions.ts";
import { rowsOf } from "#test/support/drawn-rows.ts";
import { breaks, holds } from "#test/support/law.ts";

describe("a was-wordt-lijst", () => {
  const list = `
    change     was              fte was  becomes          fte becomes  follower
    unchanged  Jurist           2        Jurist           2            yes
    changed    Beleidsadviseur  4,5      Adviseur         4            yes
    changed    Secretaresse     1,25     Ondersteuner     1,5          no
    lapses     Teamleider       3                                      no
    new                                  Opgavemanager    2,75
  `;

  test("adds up what was, lapses, is new and comes", () => {
    const totals = totalsOf(drawnPositions(list));
    expect(totals).toEqual({
      ...{ old: 1075, lapsed: 300, added: 275, changed: -25, new: 1025, difference: -50, unknown: 0 },
    });
    expect(reconciles(totals)).toBe(true);
  });

  test("has nothing wrong with it when each row says what its change needs", () => {
    expect(findingsIn(drawnPositions(list)).flat()).toEqual([]);
  });

  test("counts a row of which a number is unknown in none of its sums", () => {
    const totals = totalsOf(
      drawnPositions(`
        change     was         fte was  becomes   fte becomes
        changed    Adviseur    2        Manager
        lapses     Teamleider
        unchanged  Jurist      2        Jurist    2
      `),
    );
    expect(totals).toMatchObject({ old: 200, new: 200, lapsed: 0, unknown: 2 });
    expect(reconciles(totals)).toBe(true);
  });

  test("does not reconcile where what lapses also becomes something, and shows that", () => {
    const totals = totalsOf(
      drawnPositions(`
        change  was         fte was  becomes   fte becomes
        lapses  Teamleider  1        Manager   1
      `),
    );
    expect(reconciles(totals)).toBe(false);
  });
});

test("says of each row all that cannot be right about it", () => {
  const drawing = `
    change     was         fte was  becomes    fte becomes  follower  finding
    unchanged  Jurist      2        Jurist     1,5                    fte-differs
    lapses     Teamleider  1        Manager                           lapses-with-new
    lapses     Directeur   1                                yes       follower-without-new
    new        Bode                 Gastheer   1                      new-with-old
    changed    Adviseur    1                   1            no        new-missing
    changed                1        Regisseur  1                      old-missing
    changed    Planner     -1       Regelaar   1                      negative-fte
    changed    Rekenaar    1        Teller     0,333                  broken-fte
    unchanged  Griffier    1        Griffier   1                      duplicate
    changed    griffier    1        Griffier   2                      duplicate
  `;
  const expected = rowsOf(drawing).map(({ finding }) => [finding]);
  expect(findingsIn(drawnPositions(drawing))).toEqual(expected);
});

describe("laws", () => {
  const fte = fc.nat({ max: 100_000 });
  const name = fc.string({ minLength: 1, maxLength: 12 }).filter((text) => text.trim() !== "");
  /** A row that holds together by itself. */
  const whole = fc.record({ change: fc.constantFrom(...POSITION_CHANGES), old: fte, next: fte, name }).map(
    ({ change, old, next, name: called }): PositionEdit => ({
      change,
      oldFunction: change === "new" ? null : called,
      oldFteHundredths: change === "new" ? null : old,
      newFunction: change === "lapses" ? null : called,
      newFteHundredths: change === "lapses" ? null : change === "unchanged" ? old : next,
      ...{ isFollower: null, remark: null },
    }),
  );
  const maybe = <Thing>(of: fc.Arbitrary<Thing>) => fc.option(of, { nil: null });
  /** A row that may say anything. */
  const loose = fc.record({
    change: fc.constantFrom(...POSITION_CHANGES),
    ...{ oldFunction: maybe(name), oldFteHundredths: maybe(fc.integer({ min: -500, max: 500 })) },
    ...{ newFunction: maybe(name), newFteHundredths: maybe(fc.double({ noNaN: true, min: 0, max: 500 })) },
    ...{ isFollower: maybe(fc.boolean()), remark: fc.constant(null) },
  });
  const rows = fc.array(fc.oneof({ weight: 3, arbitrary: whole }, loose), { maxLength: 8 });

  const reconciled = (totals: typeof totalsOf) =>
    fc.property(fc.oneof(fc.array(whole, { maxLength: 8 }), rows), (list) => {
      fc.pre(findingsIn(list).flat().length === 0);
      expect(reconciles(totals(list))).toBe(true);
    });

  test("the totals of every list without findings reconcile", () => {
    holds(reconciled(totalsOf));
  });

  test("and would be seen not to, if what changes were left out", () => {
    breaks(reconciled((list) => ({ ...totalsOf(list), changed: 0 })));
  });

  const twice = rows.chain((list) => fc.tuple(fc.constant(list), shuffled(list)));
  const told = (list: readonly PositionEdit[], found = findingsIn(list)) =>
    list.map((row, index) => JSON.stringify([row, found[index]])).sort();

  test("the order of the rows matters to no finding and to no sum", () => {
    holds(
      fc.property(twice, ([one, other]) => {
        expect(told(one)).toEqual(told(other));
        const [first, second] = [totalsOf(one), totalsOf(other)];
        for (const key of Object.keys(first) as (keyof typeof first)[])
          expect(first[key]).toBeCloseTo(second[key], 6);
      }),
    );
  });

  test("it would matter if only the second of two doubled rows were told of", () => {
    const onlySecond = (list: readonly PositionEdit[]) =>
      findingsIn(list).map((found, index) => (index === 0 ? [] : found));
    breaks(
      fc.property(twice, ([one, other]) =>
        expect(told(one, onlySecond(one))).toEqual(told(other, onlySecond(other))),
      ),
    );
  });
});

test("full-time equivalents are read with two decimals at most, with a comma or a point", () => {
  const drawn = rowsOf(`
    typed      hundredths
    0,89       89
    1.5        150
    12         1200
    0          0
    1,250      125
    007,1      710
    99999,99   9999999
    100000     none
    -1         none
    0,333      none
    1.234,5    none
    1e3        none
    twee       none
    ,5         none
  `);
  for (const { typed = "", hundredths } of drawn)
    expect(String(parseFte(typed) ?? "none"), typed).toBe(hundredths);
});
