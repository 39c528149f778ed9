import fc from "fast-check";
import { expect, test } from "vitest";
import { AGENDA_KINDS, type AgendaItem, isStanding, moved, sectionsOf } from "#domain/agenda.ts";
import { shuffled } from "#test/support/arbitrary-tables.ts";
import { breaks, holds } from "#test/support/law.ts";

type Item = Pick<AgendaItem, "id" | "kind" | "position" | "isConfidential">;

// Moving

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

// Numbering

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
