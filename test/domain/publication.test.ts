import fc from "fast-check";
import { expect, test } from "vitest";
import { day } from "#domain/day.ts";
import { agendaChanges, itemsOf, openPart, openVersions, type PublishedAgenda } from "#domain/publication.ts";
import type { Verdict } from "#domain/verdict.ts";
import { agendas, agendasAlikeInTheOpen } from "#test/support/arbitrary-agendas.ts";
import { agendaDrawn, changesDrawn, publishedAgenda } from "#test/support/drawn-agenda.ts";
import { lines } from "#test/support/drawn-rows.ts";
import { atTheTable, verdictAt } from "#test/support/drawn-table.ts";
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

test("the open part still names every party, holder and guest of its own verdicts", () => {
  holds(
    fc.property(agendas, (agenda) => {
      const open = openPart(agenda);
      const points = itemsOf(open).flatMap(({ point }) => point ?? []);
      const needed = points.every(({ verdict }) => verdict === null) ? [] : ["open guest", "open holder"];
      const parties = points.flatMap(({ verdict }) => (verdict?.parties ?? []).map(({ partyId }) => partyId));
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

test("that law notices an open part that keeps the heading of a section without open items", () => {
  breaks(
    betraysNothing((agenda) => ({
      ...openPart(agenda),
      sections: agenda.sections.map((section) => ({
        ...section,
        items: section.items.filter((one) => !one.isConfidential),
      })),
    })),
  );
});

const keepsEveryNumber = (open: typeof openPart) =>
  fc.property(agendas, (agenda) => {
    const numbers = new Map(itemsOf(agenda).map(({ id, number }) => [id, number]));
    for (const { id, number } of itemsOf(open(agenda))) expect(number).toBe(numbers.get(id));
  });

test("an item has the same number for whoever may see everything and for whoever may not", () => {
  holds(keepsEveryNumber(openPart));
});

test("that law notices an open part whose sections are numbered anew", () => {
  breaks(
    keepsEveryNumber((agenda) => ({
      ...openPart(agenda),
      sections: openPart(agenda).sections.map((section, index) => ({
        ...section,
        items: section.items.map((one) => ({ ...one, number: one.number.replace(/^\d+/, `${index + 1}`) })),
      })),
    })),
  );
});

test("that law notices an open part that keeps every name", () => {
  breaks(betraysNothing((agenda) => ({ ...openPart(agenda), names: agenda.names })));
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

const betraysNoVersion = (open: typeof openVersions) =>
  fc.property(agendas, agendasAlikeInTheOpen, agendas, (older, [one, other], newer) => {
    const [first, second, third] = [older, one, newer].map((agenda, index) => ({
      number: index + 1,
      agenda,
    }));
    if (first === undefined || second === undefined || third === undefined) return;
    const secretly = { number: 2.5, agenda: other };
    const seen = open([third, secretly, second, first]);
    expect(seen).toEqual(open([third, second, first]));
    expect(JSON.stringify(seen)).not.toContain("secret");
    expect(seen.at(-1)?.number).toBe(1);
    seen.slice(1).forEach(({ agenda }, index) => {
      expect(agenda).not.toEqual(seen[index]?.agenda);
    });
  });

test("a version that changes nothing but what is confidential leaves no trace in the open, and the first stays", () => {
  holds(betraysNoVersion(openVersions));
});

test("that law notices versions of which each is shown in its open part", () => {
  breaks(
    betraysNoVersion((versions) =>
      versions.map((version) => ({ ...version, agenda: openPart(version.agenda) })),
    ),
  );
});

test("that law notices versions that are dropped by what they are as a whole", () => {
  breaks(
    betraysNoVersion((versions) =>
      versions
        .filter(({ agenda }, at) => JSON.stringify(agenda) !== JSON.stringify(versions[at + 1]?.agenda))
        .map((version) => ({ ...version, agenda: openPart(version.agenda) })),
    ),
  );
});
