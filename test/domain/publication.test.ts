import { expect, test } from "vitest";
import { day } from "#domain/day.ts";
import { agendaChanges, openPart, openVersions } from "#domain/publication.ts";
import type { Verdict } from "#domain/verdict.ts";
import { agendaDrawn, changesDrawn, publishedAgenda } from "#test/support/drawn-agenda.ts";
import { lines } from "#test/support/drawn-rows.ts";
import { atTheTable, verdictAt } from "#test/support/drawn-table.ts";

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
      4.1 penvoerder: added
      4.2 mou: was 4.1
      4.2 mou: 15 to 20 minutes
      4.2 mou: note
      4.3 opdracht: was 4.2
      3.1 vooraf: removed
    `),
  );
});

const item = (more: string, heading: string) => `
  item    kind        asks       ${heading}
  mou     decision    stem in    ${more}
`;

const asking = (sentences: string) => `
  item    kind        asks
  mou     decision    ${sentences}
`;

test.each([
  ["title", "MoU", "Afspraken", "title"],
  ["note", "", "met bijlage", "note"],
  ["presenter", "", "Procesleider", "presenter"],
  ["background", "", "Er is haast.", "facts"],
  ["effect", "", "Er is rust.", "facts"],
  ["papers", "a.pdf", "a.pdf, b.pdf", "papers"],
  ["papers", "a.pdf, b.pdf", "b.pdf, a.pdf", "papers"],
  ["asks", "neem kennis", "stem in", "requested-decision"],
  ["asks", "neem kennis", "neem kennis, stem in", "requested-decision"],
])("a change of the %s from %j to %j is called an edit of the %s", (heading, from, to, field) => {
  const drawing = heading === "asks" ? asking : item;
  const version = (more: string) => publishedAgenda(drawing(more, heading));
  expect(agendaChanges(version(from), version(to))).toMatchObject([{ kind: "edited", fields: [field] }]);
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
      4.1 mou: facts
      4.2 opdracht: Rijnmond is absent
      4.2 opdracht: facts
    `),
  );
});

test("of a verdict each party that stands elsewhere is named, with where it stands now", () => {
  const agendaWith = (verdict: Verdict) => {
    const drawnSo = publishedAgenda(asking("stem in"));
    const sections = drawnSo.sections.map((section) => ({
      ...section,
      items: section.items.map((one) => ({ ...one, point: one.point && { ...one.point, verdict } })),
    }));
    return { ...drawnSo, sections };
  };
  const parties = `
    party               member      covers     comes
    Haaglanden          delegate    inhoud
    Holland Rijnland    delegate    inhoud
    Rijnmond            delegate    inhoud
  `;
  const before = verdictAt(atTheTable(parties), { domains: ["inhoud"] });
  const after = verdictAt(
    atTheTable(`
      party               member      covers       comes
      Haaglanden          delegate    financiën
      Holland Rijnland    delegate    inhoud
      Rijnmond            delegate    inhoud       away
    `),
    { domains: ["inhoud"] },
  );
  expect(changesDrawn(agendaChanges(agendaWith(before), agendaWith(after)))).toBe(
    lines(`
      4.1 mou: Haaglanden is not-covered
      4.1 mou: Rijnmond is absent
    `),
  );
  const fewer = { ...before, parties: before.parties.slice(0, 2) };
  expect(changesDrawn(agendaChanges(agendaWith(before), agendaWith(fewer)))).toBe("4.1 mou: facts");
});

test("whoever is expected since, and whoever no longer is, is named", () => {
  const expecting = (...names: string[]) =>
    publishedAgenda(asking("stem in"), {
      expected: names.map((name) => ({ name, partyName: "Haaglanden" })),
    });
  const changes = agendaChanges(expecting("voorzitter", "delegate"), expecting("control", "voorzitter"));
  expect(changesDrawn(changes)).toBe(
    lines(`
      control: expected
      delegate: no-longer-expected
    `),
  );
});

test("an item that gets a decision point has another request and other facts", () => {
  const changes = agendaChanges(publishedAgenda(asking("")), publishedAgenda(asking("stem in")));
  expect(changesDrawn(changes)).toBe("4.1 mou: requested-decision, facts");
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

// The open part

test("the open part keeps the numbers of the whole, which betray nothing", () => {
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
      3.1 gesprek
      4.1 mou
      4.2 opdracht
      4.3 persoon
    `),
  );
  expect(agendaDrawn(openPart(agenda))).toBe(
    lines(`
      1 opening
      4.1 mou
      4.2 opdracht
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

// The versions for whoever may not see what is confidential

test("a version that differs from the one before it only in what is confidential is no version in the open", () => {
  const version = (number: number, ...items: string[]) => ({
    number,
    agenda: publishedAgenda(`
      item       kind        minutes    confidential
      ${items.join("\n      ")}
    `),
  });
  const mou = "mou        decision    15";
  const longer = "mou        decision    20";
  const secret = "persoon    decision    15         yes";
  const versions = [
    version(5, longer, secret),
    version(4, longer),
    version(3, mou),
    version(2, mou, secret),
    version(1, mou),
  ];
  const open = openVersions(versions);
  expect(open.map(({ number }) => number)).toEqual([4, 1]);
  expect(open.map(({ agenda }) => agendaDrawn(agenda))).toEqual(["4.1 mou", "4.1 mou"]);
});

test("what returns to what it was is a version again", () => {
  const version = (number: number, minutes: number) => ({
    number,
    agenda: publishedAgenda(item(`${minutes}`, "minutes")),
  });
  const versions = [version(3, 15), version(2, 20), version(1, 15)];
  expect(openVersions(versions).map(({ number }) => number)).toEqual([3, 2, 1]);
});
