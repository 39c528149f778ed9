import fc from "fast-check";
import { expect, test } from "vitest";
import { day } from "#domain/day.ts";
import { agendaChanges, itemsOf, openPart, type PublishedAgenda } from "#domain/publication.ts";
import { agendas, agendasAlikeInTheOpen } from "#test/support/arbitrary-agendas.ts";
import { agendaDrawn, changesDrawn, publishedAgenda } from "#test/support/drawn-agenda.ts";
import { lines } from "#test/support/drawn-rows.ts";
import { breaks, holds } from "#test/support/law.ts";

// What a later version changed

test("a new version says what was added, moved along, edited and removed, in its own order", () => {
  const before = publishedAgenda(`
    item          kind            minutes    note
    opening       opening
    vooraf        announcements
    mou           decision        15
    opdracht      decision        15
    sluiting      closing
  `);
  const after = publishedAgenda(`
    item          kind            minutes    note
    opening       opening
    penvoerder    decision
    mou           decision        20         met bijlage
    opdracht      decision        15
    sluiting      closing
  `);
  expect(changesDrawn(agendaChanges(before, after))).toBe(
    lines(`
      2.1 penvoerder: added
      2.2 mou: was 3.1
      2.2 mou: note, minutes
      2.3 opdracht: was 3.2
      3 sluiting: was 4
      2.1 vooraf: removed
    `),
  );
});

const item = (more: string, heading: string) => `
  item    kind        ${heading}
  mou     decision    ${more}
`;

test.each([
  ["title", "MoU", "Afspraken", "title"],
  ["note", "", "met bijlage", "note"],
  ["minutes", "10", "20", "minutes"],
  ["presenter", "", "Procesleider", "presenter"],
  ["papers", "a.pdf", "a.pdf, b.pdf", "papers"],
  ["papers", "a.pdf, b.pdf", "b.pdf, a.pdf", "papers"],
  ["asks", "neem kennis", "stem in", "requested-decision"],
  ["asks", "neem kennis", "neem kennis, stem in", "requested-decision"],
])("a change of the %s from %j to %j is called an edit of the %s", (heading, from, to, field) => {
  const changes = agendaChanges(publishedAgenda(item(from, heading)), publishedAgenda(item(to, heading)));
  expect(changes).toMatchObject([{ kind: "edited", fields: [field] }]);
});

test("another amount is another fact, and a party that drops out is another verdict", () => {
  const before = publishedAgenda(`
    item        kind        asks       amount    absent
    mou         decision    stem in    100
    opdracht    decision    stem in
  `);
  const after = publishedAgenda(`
    item        kind        asks       amount    absent
    mou         decision    stem in    200
    opdracht    decision    stem in              Rijnmond
  `);
  expect(changesDrawn(agendaChanges(before, after))).toBe(
    lines(`
      1.1 mou: facts
      1.2 opdracht: verdict
    `),
  );
});

test("an item that gets a decision point has another request, other facts and a verdict", () => {
  const changes = agendaChanges(publishedAgenda(item("", "asks")), publishedAgenda(item("stem in", "asks")));
  expect(changesDrawn(changes)).toBe("1.1 mou: requested-decision, facts, verdict");
});

test.each([{ on: day("2026-03-17") }, { startsAt: "14:00" }, { endsAt: null }, { place: "Leiden" }])(
  "a meeting with %j is a meeting that moved",
  (given) => {
    const drawing = item("10", "minutes");
    expect(changesDrawn(agendaChanges(publishedAgenda(drawing), publishedAgenda(drawing, given)))).toBe(
      "the meeting moved",
    );
  },
);

test("an agenda that is published again unchanged has no changes", () => {
  holds(
    fc.property(agendas, (agenda) => {
      expect(agendaChanges(agenda, structuredClone(agenda))).toEqual([]);
    }),
  );
});

const accountsForEveryItem = (changesOf: typeof agendaChanges) =>
  fc.property(agendas, agendas, (before, after) => {
    const changes = changesOf(before, after);
    const ids = (agenda: PublishedAgenda) => itemsOf(agenda).map(({ id }) => id);
    const named = (kind: string) =>
      changes.flatMap((change) => (change.kind === kind && "itemId" in change ? [change.itemId] : []));
    expect(named("added")).toEqual(ids(after).filter((id) => !ids(before).includes(id)));
    expect(named("removed")).toEqual(ids(before).filter((id) => !ids(after).includes(id)));
  });

test("every item of only one of two versions was added or removed", () => {
  holds(accountsForEveryItem(agendaChanges));
});

test("that law notices changes that leave out the last", () => {
  breaks(accountsForEveryItem((before, after) => agendaChanges(before, after).slice(0, -1)));
});

// The open part

test("the open part is numbered as if the confidential items were not there", () => {
  const agenda = publishedAgenda(`
    item          kind             confidential
    opening       opening
    gesprek       announcements    yes
    mou           decision
    persoon       decision         yes
    opdracht      decision
  `);
  expect(agendaDrawn(agenda)).toBe(
    lines(`
      1 opening
      2.1 gesprek
      3.1 mou
      3.2 opdracht
      3.3 persoon
    `),
  );
  expect(agendaDrawn(openPart(agenda))).toBe(
    lines(`
      1 opening
      2.1 mou
      2.2 opdracht
    `),
  );
});

test("the open part keeps the names that its own verdicts need, and no others", () => {
  const agenda = publishedAgenda(`
    item       kind        confidential    asks       absent
    mou        decision                    stem in    Rijnmond
    persoon    decision    yes             stem in    Horizon
  `);
  expect(Object.keys(agenda.names)).toEqual(["Rijnmond", "Horizon"]);
  expect(openPart(agenda).names).toEqual({ Rijnmond: "name of Rijnmond" });
});

test("the open part still names every party, holder and guest of its own verdicts", () => {
  holds(
    fc.property(agendas, (agenda) => {
      const open = openPart(agenda);
      const points = itemsOf(open).flatMap(({ point }) => point ?? []);
      const needed = points.length === 0 ? [] : ["open guest", "open holder"];
      const parties = points.flatMap(({ verdict }) => verdict.parties.map(({ partyId }) => partyId));
      expect(new Set(Object.keys(open.names))).toEqual(new Set([...needed, ...parties]));
    }),
  );
});

test("an agenda without confidential items is open as it is", () => {
  holds(
    fc.property(agendas, (agenda) => {
      const open = openPart(agenda);
      expect(openPart(open)).toEqual(open);
      expect(itemsOf(open).length).toBe(itemsOf(agenda).filter((one) => !one.isConfidential).length);
    }),
  );
});

const betraysNothing = (open: typeof openPart) =>
  fc.property(agendasAlikeInTheOpen, ([one, other]) => {
    expect(JSON.stringify(open(other))).toBe(JSON.stringify(open(one)));
    expect(JSON.stringify(open(one))).not.toContain("secret");
    expect(agendaChanges(open(one), open(other))).toEqual([]);
  });

test("two agendas that differ only in what is confidential are the same in the open", () => {
  holds(betraysNothing(openPart));
});

test("that law notices an open part that leaves the numbers as they were", () => {
  breaks(
    betraysNothing((agenda) => ({
      ...openPart(agenda),
      sections: agenda.sections
        .map((section) => ({ ...section, items: section.items.filter((one) => !one.isConfidential) }))
        .filter(({ items }) => items.length > 0),
    })),
  );
});

test("that law notices an open part that keeps every name", () => {
  breaks(betraysNothing((agenda) => ({ ...openPart(agenda), names: agenda.names })));
});
