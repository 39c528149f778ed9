import fc from "fast-check";
import { expect, test } from "vitest";
import { agendaChanges, itemsOf, openPart, openVersions, type PublishedAgenda } from "#domain/publication.ts";
import { agendas, agendasAlikeInTheOpen } from "#test/support/arbitrary-agendas.ts";
import { breaks, holds } from "#test/support/law.ts";

// What a later version changed

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
