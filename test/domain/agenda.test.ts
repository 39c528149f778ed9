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

test("every kind has its own number on every agenda, and a standing item is its section", () => {
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
      7.1 voortgang
      9 sluiting
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
      4.1 mou
      4.2 opdracht
      4.3 persoon
      5.1 gesprek
    `),
  );
});

test("a standing item is its section even where a confidential one stands with it", () => {
  const items = itemsOf(`
    item          kind       confidential
    toespraak     opening    yes
    opening       opening
    afscheid      closing    yes
    bedankje      closing    yes
  `);
  expect(numbered(items)).toBe(
    lines(`
      1 opening
      1.2 toespraak
      9.1 afscheid
      9.2 bedankje
    `),
  );
});

test("an empty agenda has no sections", () => {
  expect(sectionsOf([])).toEqual([]);
});

// Moving

const twoOpenTwoConfidential = itemsOf(`
  item        kind        confidential
  mou         decision
  opdracht    decision
  persoon     decision    yes
  toezicht    decision    yes
`);

test.each([
  ["mou", 3, "opdracht mou persoon toezicht"],
  ["opdracht", 2, "mou opdracht persoon toezicht"],
  ["toezicht", 0, "mou opdracht toezicht persoon"],
  ["persoon", 1, "mou opdracht persoon toezicht"],
  ["persoon", 3, "mou opdracht toezicht persoon"],
])("%s moved to place %i stays with the items that are as open as it is: %s", (id, to, expected) => {
  expect(moved(twoOpenTwoConfidential, { id, to }).join(" ")).toBe(expected);
});

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
    const section = all.filter(({ kind }) => kind === item.kind);
    const after = move(all, { id: item.id, to });
    expect([...after].sort()).toEqual(section.map(({ id }) => id).sort());
    const open = section.filter(({ isConfidential }) => !isConfidential).length;
    const [first, last] = item.isConfidential ? [open, section.length - 1] : [0, open - 1];
    expect(after.indexOf(item.id)).toBe(Math.min(Math.max(first, to), last));
    const stored = section.map((one) => ({ ...one, position: after.indexOf(one.id) }));
    expect(sectionsOf(stored).flatMap(({ items: ones }) => ones.map(({ id }) => id))).toEqual(after);
  });

test("a moved item stands where it was put among what is as open as it is, and its section loses nothing", () => {
  holds(movesWithinItsSection(moved));
});

test("that law notices a move that loses the item", () => {
  breaks(movesWithinItsSection((all, { id }) => all.filter((one) => one.id !== id).map((one) => one.id)));
});

test("that law notices a move that puts what is open behind what is confidential", () => {
  breaks(
    movesWithinItsSection((all, { id, to }) => {
      const others = moved(all, { id, to }).filter((one) => one !== id);
      return [...others.slice(0, Math.max(0, to)), id, ...others.slice(Math.max(0, to))];
    }),
  );
});

// Numbering as a law

const numberedByKind = (sections: typeof sectionsOf) =>
  fc.property(items, (all) => {
    const found = sections(all);
    expect(found.map(({ number }) => number)).toEqual(
      AGENDA_KINDS.flatMap((kind, index) => (all.some((one) => one.kind === kind) ? [index + 1] : [])),
    );
    expect(found.flatMap((section) => section.items.map(({ id }) => id)).sort()).toEqual(
      all.map(({ id }) => id).sort(),
    );
    for (const { number, kind, items: ones } of found) {
      const open = ones.filter(({ isConfidential }) => !isConfidential).length;
      const isItsSection = isStanding(kind) && (open === 1 || ones.length === 1);
      expect(ones.map((one) => one.number)).toEqual(
        ones.map((_, index) => (isItsSection && index === 0 ? `${number}` : `${number}.${index + 1}`)),
      );
      const places = ones.map(({ isConfidential }) => Number(isConfidential));
      expect(places).toEqual([...places].sort());
    }
  });

test("every item has one number, every kind its own, and what is confidential comes last", () => {
  holds(numberedByKind(sectionsOf));
});

test("that law notices a numbering that closes up over sections without items", () => {
  breaks(
    numberedByKind((all) => sectionsOf(all).map((section, index) => ({ ...section, number: index + 1 }))),
  );
});

const numbersOf = (sections: ReturnType<typeof sectionsOf<Item>>) =>
  sections.flatMap((section) => section.items.map(({ id, number }) => `${number} ${id}`));

const ownNumberWhoeverReads = (sections: typeof sectionsOf<Item>) =>
  fc.property(items, fc.constantFrom(...AGENDA_KINDS), (all, kind) => {
    const isOpen = ({ isConfidential }: Item) => !isConfidential;
    const openOf = sections(all).map((section) => ({ ...section, items: section.items.filter(isOpen) }));
    expect(numbersOf(sections(all.filter(isOpen)))).toEqual(numbersOf(openOf));
    const others = sections(all.filter((one) => one.kind !== kind));
    expect(others).toEqual(sections(all).filter((section) => section.kind !== kind));
  });

test("no number changes when what is confidential, or all of another kind, is left out", () => {
  holds(ownNumberWhoeverReads(sectionsOf));
});

test("that law notices a numbering in which what is confidential stands among the rest", () => {
  breaks(
    ownNumberWhoeverReads((all) =>
      sectionsOf(all.map((one) => ({ ...one, isConfidential: false }))).map((section) => ({
        ...section,
        items: section.items.map((one) => ({
          ...one,
          isConfidential: all.some(({ id, isConfidential }) => id === one.id && isConfidential),
        })),
      })),
    ),
  );
});

test("that law notices a numbering of only the sections that have items", () => {
  breaks(
    ownNumberWhoeverReads((all) =>
      sectionsOf(all).map((section, index) => ({
        ...section,
        items: section.items.map((one) => ({ ...one, number: one.number.replace(/^\d+/, `${index + 1}`) })),
      })),
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
