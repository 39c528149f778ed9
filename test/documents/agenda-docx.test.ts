import { expect, test } from "vitest";
import { itemsOf, type PublishedAgenda } from "#domain/publication.ts";
import { LANGUAGES } from "#i18n/language.ts";
import { sayRemedies, sayStanding } from "#i18n/say-verdict.ts";
import type { Speech } from "#i18n/speech.ts";
import { someVerdict } from "#test/support/builders.ts";
import { expectInOrder, flawIn, inStyle, textOf } from "./read-docx.ts";
import { someAgenda, someItem, somePoint } from "./some-agenda.ts";
import { documentOf, speechIn, written } from "./written.ts";

test.each(LANGUAGES)("every part of the file is well-formed XML (%s)", async (language) => {
  const parts = await written(someAgenda(), { language });
  expect(Object.keys(parts)).toContain("word/document.xml");
  for (const [path, xml] of Object.entries(parts)) expect(flawIn(xml), path).toBeUndefined();
});

test.each(LANGUAGES)(
  "titles, requested decisions, parties and remedies stand in the order of the agenda (%s)",
  async (language) => {
    const agenda = someAgenda();
    const text = textOf((await written(agenda, { language }))["word/document.xml"] ?? "");
    expectInOrder(text, [...titlesIn(agenda), ...notesIn(agenda, speechIn(language))]);
    expect(text).not.toMatch(/\.\.|undefined/);
  },
);

test("what mends a decision for everybody at once stands above the table", async () => {
  const point = somePoint();
  const split = { kind: "split", now: ["inhoud"], later: ["financiën"] } as const;
  const verdict = { ...someVerdict(), ...point.verdict, remedies: [split] };
  const agenda = someAgenda([someItem("decision", "Betalen", { point: { ...point, verdict } })]);
  expectInOrder(textOf(await documentOf(agenda)), [
    "Niet bevoegd: 1 van 4 partijen mag dit nog niet besluiten, van 1 is het onbekend.",
    "Zo kan het wel: Splits het besluit: nu over inhoud, later over financiën.",
    "Partij",
    "Haaglanden",
  ]);
});

test("one way to mend a gap is enough, so the second says that it is another", async () => {
  expectInOrder(textOf(await documentOf(someAgenda())), [
    "\nNodig Haaglanden/control uit: beslist over financiën.",
    "\nOf vraag een besluit van het college van B en W van Haaglanden over financiën, vóór 3-3-2026.",
  ]);
});

test("a verdict is told by a shape and a word, not by its colour alone", async () => {
  const standings = inStyle(await documentOf(someAgenda()), "TableTextSmall");
  for (const word of ["■ Niet gedekt", "▲ Onder voorbehoud", "? Onbekend", "● Bevoegd"])
    expect(standings).toContain(word);
});

test("every decision has a cover note with the fields of an oplegnotitie, in their order", async () => {
  const xml = await documentOf(someAgenda());
  const fields = [
    "Gevraagd besluit",
    "Aanleiding",
    "Beoogd effect",
    "Argumenten",
    "Kanttekeningen en risico's",
    "Financiën en dekking",
    "Juridisch",
    "Participatie",
    "Communicatie",
    "Vervolg",
    "Bijlagen",
    "Openbaarheid",
    "Gezaghebbendheid",
  ];
  expect(inStyle(xml, "Title")).toEqual(["Agenda Stuurgroep Jeugd"]);
  expect(inStyle(xml, "Heading1")).toEqual(["Agenda", "De procesleider betalen", "Het onderzoek gunnen"]);
  expect(inStyle(xml, "Heading2")).toEqual([...fields, ...fields]);
  expect(xml.match(/<w:pageBreakBefore\/>/g)).toHaveLength(2);
});

test("a field without a fact says that it is to be written, and nothing is made up", async () => {
  const bare = someAgenda([someItem("decision", "Zonder beslispunt")]);
  const lines = textOf(await documentOf(bare)).split("\n");
  expect(lines.filter((line) => line === "Nog aan te vullen.")).toHaveLength(12);
  expect(lines).toContain("Gezaghebbendheid");
  const known = textOf(await documentOf(someAgenda()));
  expectInOrder(known, ["Zonder procesleider begint er niets.", "Dat is al twee keer gebleken."]);
  expectInOrder(known, ["€ 120.000 eenmalig.", "Dekking: Nog aan te vullen."]);
  expectInOrder(known, ["Geen geld mee gemoeid.", "Juridisch"]);
});

test("a field that is written stands under its own heading", async () => {
  const known = textOf(await documentOf(someAgenda()));
  expectInOrder(known, [
    "Beoogd effect\nEen begin.",
    "Argumenten\nEr is haast.",
    "Kanttekeningen en risico's\nHet geld is op.",
    "Juridisch\nEr is geen aanbesteding nodig.",
    "Participatie\nDe cliëntenraad is gehoord.",
    "Communicatie\nEr komt een bericht.",
    "Vervolg\nDe werving start.",
  ]);
});

test("where a body is only asked to take note, nobody's authority is weighed", async () => {
  const noted = someItem("decision", "Voortgang", { point: somePoint({ verdict: null }) });
  const text = textOf(await documentOf(someAgenda([noted])));
  expectInOrder(text, ["Gevraagd besluit", "Openbaarheid"]);
  expect(text).not.toContain("Gezaghebbendheid");
});

test("each cover note numbers its requested decisions from 1", async () => {
  const xml = await documentOf(someAgenda());
  const listOf = (sentence: string) => {
    const start = xml.lastIndexOf("<w:p>", xml.indexOf(sentence));
    return /<w:numId w:val="(\d+)"\/>/.exec(xml.slice(start))?.[1];
  };
  const [first, second, other] = ["te financieren.", "wijst een penvoerder aan.", "gunt het onderzoek."].map(
    listOf,
  );
  expect(first).toBeDefined();
  expect(second).toBe(first);
  expect(other).not.toBe(first);
});

test("what is confidential is marked in the agenda and in its cover note, and nothing else is", async () => {
  const text = textOf(await documentOf(someAgenda()));
  expectInOrder(text, [
    "Vertrouwelijk\nHet onderzoek gunnen",
    "Openbaar binnen het programma",
    "Vertrouwelijk\nHet onderzoek gunnen",
    "Openbaarheid\nVertrouwelijk",
  ]);
  expect(text.match(/Vertrouwelijk/g)).toHaveLength(3);
});

test("every page says whose agenda it is, which version, and which page of how many", async () => {
  const parts = await written(someAgenda());
  expect(textOf(parts["word/header1.xml"] ?? "")).toBe("Jeugdhulp Plus\tStuurgroep Jeugd");
  expect(textOf(parts["word/footer1.xml"] ?? "")).toBe("Versie 2, 3-3-2026 14:05\tPagina  van ");
  expect(parts["word/footer1.xml"]).toMatch(/PAGE<.*NUMPAGES</);
});

test("what is not published yet is called a concept", async () => {
  const parts = await written(someAgenda(), { number: 0 });
  expect(inStyle(parts["word/document.xml"] ?? "", "Title")).toEqual(["Agenda Stuurgroep Jeugd, concept"]);
  expect(textOf(parts["word/footer1.xml"] ?? "")).toBe("Concept\tPagina  van ");
});

test("the file knows its title, subject and language, and what to use where the font is missing", async () => {
  const dutch = await written(someAgenda());
  const english = await written(someAgenda(), { language: "en" });
  expect(dutch["docProps/core.xml"]).toContain("<dc:title>Agenda Stuurgroep Jeugd, dinsdag 10 maart 2026<");
  expect(dutch["docProps/core.xml"]).toContain("<dc:subject>Jeugdhulp Plus<");
  expect(dutch["word/styles.xml"]).toContain('<w:lang w:val="nl-NL"/>');
  expect(english["word/styles.xml"]).toContain('<w:lang w:val="en-GB"/>');
  expect(dutch["word/fontTable.xml"]).toContain('<w:altName w:val="Calibri"/>');
});

test("tables repeat their headings on the next page, and only a long row is torn in two", async () => {
  const xml = await documentOf(someAgenda());
  expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(2);
  expect(tornRowsIn(xml)).toBe(0);
  const long = someItem("discussion", "Lang", { note: "Een lang verhaal. ".repeat(40) });
  expect(tornRowsIn(await documentOf(someAgenda([long])))).toBe(1);
});

test("what is unknown about a meeting is said to be unknown", async () => {
  const unknown = { startsAt: null, endsAt: null, place: null, expected: [], sections: [] };
  const text = textOf(await documentOf(someAgenda([], unknown)));
  expectInOrder(text, ["Dinsdag 10 maart 2026, tijd onbekend", "nog niet bekend", "nog niet bekend"]);
});

function titlesIn(agenda: PublishedAgenda): readonly string[] {
  return itemsOf(agenda).map(({ title }) => title);
}

/** Of every cover note: its title, what is asked, and each party with its standing and what would mend it. */
function notesIn(agenda: PublishedAgenda, speech: Speech): readonly string[] {
  return itemsOf(agenda).flatMap(({ title, point }) =>
    point === null
      ? []
      : [
          title,
          ...point.requestedDecision,
          ...(point.verdict?.parties ?? []).flatMap((party) => [
            agenda.names[party.partyId] ?? "",
            sayStanding(party, agenda.names, speech).replace(/\u00A0/g, " "),
            ...sayRemedies(party.remedies, agenda.names, speech),
          ]),
        ],
  );
}

function tornRowsIn(xml: string): number {
  return xml.split("<w:tr>").length - xml.split("<w:cantSplit/>").length;
}
