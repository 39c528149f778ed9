import fc from "fast-check";
import { expect, test } from "vitest";
import {
  AGENDA_KINDS,
  type AgendaKind,
  isStanding,
  minutesBudget,
  moved,
  sectionsOf,
  USUAL_MINUTES,
} from "#domain/agenda.ts";
import { shuffled } from "#test/support/arbitrary-tables.ts";
import { lines, rowsOf, wordOf } from "#test/support/drawn-rows.ts";
import { breaks, holds } from "#test/support/law.ts";

interface Item {
  readonly id: string;
  readonly kind: AgendaKind;
  readonly position: number;
  readonly isConfidential: boolean;
}

/** Items drawn in the order in which they were added; `confidential` is said behind them. */
function itemsOf(drawing: string): readonly Item[] {
  return rowsOf(drawing).map(({ item = "", kind = "", confidential = "" }, position) => ({
    id: item,
    kind: wordOf(AGENDA_KINDS, kind),
    position,
    isConfidential: confidential !== "",
  }));
}

function numbered(items: readonly Item[]): string {
  return sectionsOf(items)
    .flatMap(({ items: found }) => found.map(({ number, id }) => `${number} ${id}`))
    .join("\n");
}

test("an agenda is numbered by section, and a standing item is its section", () => {
  const items = itemsOf(`
    item          kind
    sluiting      closing
    mou           decision
    rondje        announcements
    opening       opening
    opdracht      decision
    lijsten       previous-lists
    voortgang     progress
  `);
  expect(numbered(items)).toBe(
    lines(`
      1 opening
      2 lijsten
      3.1 rondje
      4.1 mou
      4.2 opdracht
      5.1 voortgang
      6 sluiting
    `),
  );
});

test("two standing items of one kind are numbered as any others", () => {
  const items = itemsOf(`
    item       kind
    opening    opening
    afscheid   opening
  `);
  expect(numbered(items)).toBe(
    lines(`
      1.1 opening
      1.2 afscheid
    `),
  );
});

test("confidential items come last in their section, so that no number is missing without them", () => {
  const items = itemsOf(`
    item        kind        confidential
    persoon     decision    yes
    mou         decision
    opdracht    decision
    gesprek     discussion
  `);
  expect(numbered(items)).toBe(
    lines(`
      1.1 mou
      1.2 opdracht
      1.3 persoon
      2.1 gesprek
    `),
  );
});

test("an empty agenda has no sections", () => {
  expect(sectionsOf([])).toEqual([]);
});

// Moving

const threeDecisions = itemsOf(`
  item          kind
  opening       opening
  mou           decision
  opdracht      decision
  penvoerder    decision
`);

test.each([
  ["mou", 2, "opdracht penvoerder mou"],
  ["penvoerder", 0, "penvoerder mou opdracht"],
  ["opdracht", 1, "mou opdracht penvoerder"],
  ["mou", 9, "opdracht penvoerder mou"],
  ["penvoerder", -1, "penvoerder mou opdracht"],
  ["opening", 1, "opening"],
])("%s moved to place %i makes its section %s", (id, to, expected) => {
  expect(moved(threeDecisions, { id, to }).join(" ")).toBe(expected);
});

test("moving an item that is not there moves nothing", () => {
  expect(moved(threeDecisions, { id: "weg", to: 0 })).toEqual(threeDecisions.map(({ id }) => id));
});

const items = fc
  .array(
    fc.record({ kind: fc.constantFrom(...AGENDA_KINDS), position: fc.nat(3), isConfidential: fc.boolean() }),
    { minLength: 1, maxLength: 12 },
  )
  .map((ones) => ones.map((one, index) => ({ ...one, id: `item ${index}` })));

const movesWithinItsSection = (move: typeof moved) =>
  fc.property(items, fc.nat(11), fc.integer({ min: -1, max: 12 }), (all, which, to) => {
    const item = all[which % all.length];
    if (item === undefined) return;
    const section = all.filter(({ kind }) => kind === item.kind).map(({ id }) => id);
    const after = move(all, { id: item.id, to });
    expect([...after].sort()).toEqual([...section].sort());
    expect(after.indexOf(item.id)).toBe(Math.min(Math.max(0, to), section.length - 1));
  });

test("a moved item stands where it was put, and its section loses and gains nothing", () => {
  holds(movesWithinItsSection(moved));
});

test("that law notices a move that loses the item", () => {
  breaks(movesWithinItsSection((all, { id }) => all.filter((one) => one.id !== id).map((one) => one.id)));
});

// Numbering as a law

const numbersWithoutGaps = (sections: typeof sectionsOf) =>
  fc.property(items, (all) => {
    const found = sections(all);
    expect(found.map(({ number }) => number)).toEqual(found.map((_, index) => index + 1));
    expect(found.flatMap((section) => section.items.map(({ id }) => id)).sort()).toEqual(
      all.map(({ id }) => id).sort(),
    );
    for (const { number, kind, items: ones } of found) {
      const isItsSection = isStanding(kind) && ones.length === 1;
      expect(ones.map((one) => one.number)).toEqual(
        ones.map((_, index) => (isItsSection ? `${number}` : `${number}.${index + 1}`)),
      );
      const places = ones.map(({ isConfidential }) => Number(isConfidential));
      expect(places).toEqual([...places].sort());
    }
  });

test("every item has one number, the numbers have no gaps, and what is confidential comes last", () => {
  holds(numbersWithoutGaps(sectionsOf));
});

test("that law notices a numbering that keeps the numbers of sections without items", () => {
  breaks(
    numbersWithoutGaps((all) =>
      sectionsOf(all).map((section) => ({ ...section, number: AGENDA_KINDS.indexOf(section.kind) + 1 })),
    ),
  );
});

test("the numbering does not depend on the order in which items were stored", () => {
  holds(
    fc.property(
      items.chain((all) => fc.tuple(fc.constant(all), shuffled(all))),
      ([all, others]) => {
        expect(sectionsOf(others)).toEqual(sectionsOf(all));
      },
    ),
  );
});

// Minutes

test.each([
  [[5, 15, 10], 120, { planned: 30, available: 120, over: 0 }],
  [[60, 60], 120, { planned: 120, available: 120, over: 0 }],
  [[60, 60, 15], 120, { planned: 135, available: 120, over: 15 }],
  [[60, 60, 15], null, { planned: 135, available: null, over: 0 }],
  [[], 60, { planned: 0, available: 60, over: 0 }],
])("items of %j minutes in a meeting of %s make the budget %j", (minutes, available, expected) => {
  expect(
    minutesBudget(
      minutes.map((one) => ({ minutes: one })),
      available,
    ),
  ).toEqual(expected);
});

test("every kind of item takes some time unless somebody says otherwise", () => {
  expect(AGENDA_KINDS.filter((kind) => USUAL_MINUTES[kind] <= 0)).toEqual([]);
});
