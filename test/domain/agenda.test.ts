import { expect, test } from "vitest";
import {
  AGENDA_KINDS,
  type AgendaItem,
  askedBy,
  carriesSection,
  minutesBudget,
  moved,
  sectionsOf,
  USUAL_MINUTES,
} from "#domain/agenda.ts";
import { lines, rowsOf, wordOf } from "#test/support/drawn-rows.ts";

type Item = Pick<AgendaItem, "id" | "kind" | "position" | "isConfidential">;

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

test("of two open standing items of one kind neither is their section: both are numbered within it", () => {
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

test("only a section that is its first item goes without a heading, so that no number stands there twice", () => {
  const items = itemsOf(`
    item          kind              confidential
    opening       opening
    toespraak     opening           yes
    lijsten       previous-lists
    actielijst    previous-lists
    mou           decision
  `);
  const headed = sectionsOf(items).filter((section) => !carriesSection(section));
  expect(headed.map(({ kind }) => kind)).toEqual(["previous-lists", "decision"]);
});

test("only an item for decision, discussion or information asks something of the table", () => {
  const asking = AGENDA_KINDS.filter((kind) => askedBy(kind) !== undefined);
  expect(asking).toEqual(["decision", "discussion", "information"]);
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
