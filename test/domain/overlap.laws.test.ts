import fc from "fast-check";
import { expect, test } from "vitest";
import { DOMAINS } from "#domain/authority.ts";
import { BODY_FUNCTIONS, SEAT_ROLES } from "#domain/body.ts";
import { likenessOf, overlapOf, type SharedTable } from "#domain/overlap.ts";
import { breaks, holds } from "#test/support/law.ts";

const BODIES = ["a", "b", "c", "d", "e", "f"];
const sitter = fc.record({
  personId: fc.constantFrom("p", "q", "r", "s", "t"),
  role: fc.constantFrom(...SEAT_ROLES),
  hours: fc.option(fc.nat(20), { nil: null }),
});
const tables: fc.Arbitrary<readonly SharedTable[]> = fc.uniqueArray(
  fc.record({
    id: fc.constantFrom(...BODIES),
    programmeId: fc.constantFrom("jeugd", "wonen"),
    function: fc.option(fc.constantFrom(...BODY_FUNCTIONS), { nil: null }),
    reportsToId: fc.option(fc.constantFrom(...BODIES), { nil: null }),
    sittings: fc.array(sitter, { maxLength: 6 }),
    subjects: fc.subarray(DOMAINS.slice(0, 3)),
    preparesFor: fc.subarray(BODIES, { maxLength: 2 }),
  }),
  { selector: ({ id }) => id, maxLength: 6 },
);

const symmetric = (rule: typeof likenessOf) =>
  fc.property(tables, (all) => {
    for (const one of all) for (const other of all) expect(rule(one, other)).toEqual(rule(other, one));
  });

test("one table is as like another as that one is like it", () => {
  holds(symmetric(likenessOf));
  breaks(
    symmetric((one, other) => ({
      ...likenessOf(one, other),
      likeness: likenessOf(one, other).sharedIds.length / Math.max(1, one.sittings.length),
    })),
  );
});

test("a likeness lies between nothing and all, and a table with somebody is all like itself", () => {
  holds(
    fc.property(tables, (all) => {
      for (const one of all) {
        expect(likenessOf(one, one).likeness).toBe(one.sittings.length === 0 ? 0 : 1);
        for (const other of all) {
          const { likeness } = likenessOf(one, other);
          expect(likeness).toBeGreaterThanOrEqual(0);
          expect(likeness).toBeLessThanOrEqual(1);
        }
      }
    }),
  );
});

const shuffled = tables.chain((all) =>
  fc.tuple(
    fc.constant(all),
    fc
      .shuffledSubarray([...all], { minLength: all.length })
      .map((some) => some.map((table) => ({ ...table, sittings: [...table.sittings].reverse() }))),
  ),
);

const orderNeverMatters = (rule: typeof overlapOf) =>
  fc.property(shuffled, ([all, other]) => {
    expect(rule(other)).toEqual(rule(all));
  });

test("in which order tables and seats are given makes no difference", () => {
  holds(orderNeverMatters(overlapOf));
  breaks(orderNeverMatters((all) => ({ ...overlapOf(all), crowded: overlapOf(all.slice(0, 4)).crowded })));
});

const moreTablesAreNeverFewer = (rule: typeof overlapOf) =>
  fc.property(tables, (all) => {
    const before = rule(all.slice(1)).crowded.map(({ personId }) => personId);
    const after = rule(all).crowded.map(({ personId }) => personId);
    expect(after).toEqual(expect.arrayContaining(before));
  });

test("a table more never takes away that somebody sits at too many", () => {
  holds(moreTablesAreNeverFewer(overlapOf));
  breaks(
    moreTablesAreNeverFewer((all) => {
      const found = overlapOf(all);
      return { ...found, crowded: found.people.filter(({ tableIds }) => tableIds.length === 4) };
    }),
  );
});
