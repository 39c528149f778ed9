import type { AgendaKind } from "#domain/agenda.ts";
import { day } from "#domain/day.ts";
import type { PublishedAgenda, PublishedItem, PublishedPoint } from "#domain/publication.ts";
import type { Table } from "#domain/table.ts";
import { someVerdict } from "#test/support/builders.ts";
import { publishedSections } from "#test/support/drawn-agenda.ts";
import { atTheTable, verdictAt } from "#test/support/drawn-table.ts";
import { amountOf } from "#test/support/drawn-values.ts";

/** One of each: who may decide, who may not, who must ask at home first, and of whom nobody knows. */
const table = atTheTable(`
  party                      member      covers               chain         comes
  Haaglanden (college)       wethouder   inhoud
                             control     financiën                          away
  Midden-Holland (college)   directeur   inhoud, financiën    college 21
  Rijnmond                   bestuurder
  Schakenbosch               bestuurder  inhoud, financiën
`);

export function somePoint(given: Partial<PublishedPoint> = {}): PublishedPoint {
  return {
    id: "point",
    number: 2,
    title: "Financieren van de procesleider",
    requestedDecision: [
      "De stuurgroep besluit de procesleider te financieren.",
      "De stuurgroep wijst een penvoerder aan.",
    ],
    background: "Zonder procesleider begint er niets.\nDat is al twee keer gebleken.",
    coverNote: {
      effect: "Een begin.",
      arguments: "Er is haast.",
      risks: "Het geld is op.",
      legal: "Er is geen aanbesteding nodig.",
      participation: "De cliëntenraad is gehoord.",
      communication: "Er komt een bericht.",
      followUp: "De werving start.",
    },
    domains: ["inhoud", "financiën"],
    amount: amountOf("120.000"),
    cover: null,
    neededBy: day("2026-04-01"),
    level: "regionaal",
    verdict: verdictAt(table, { domains: ["inhoud", "financiën"], amount: "120.000" }),
    ...given,
  };
}

export function someItem(kind: AgendaKind, title: string, given: Partial<PublishedItem> = {}): PublishedItem {
  return {
    id: title,
    kind,
    title,
    note: null,
    minutes: 15,
    presenter: null,
    papers: [],
    isConfidential: false,
    point: null,
    ...given,
  };
}

const usual: readonly PublishedItem[] = [
  someItem("opening", "Opening en vaststelling agenda", { minutes: 5 }),
  someItem("decision", "De procesleider betalen", {
    presenter: "Wethouder",
    papers: ["Begroting 2026", "https://voorbeeld.nl/mou.pdf"],
    point: somePoint(),
  }),
  someItem("decision", "Het onderzoek gunnen", {
    isConfidential: true,
    point: somePoint({
      title: "Gunnen van het onderzoek",
      requestedDecision: ["De stuurgroep gunt het onderzoek."],
      background: null,
      coverNote: {},
      amount: amountOf("none"),
      verdict: someVerdict({ unstated: ["parties"], kind: "not-competent" }),
    }),
  }),
  someItem("discussion", "Plan van aanpak pilots", { note: "Eerste lezing.", minutes: 20 }),
];

/** An agenda as it went out, with the items given. */
export function someAgenda(
  items: readonly PublishedItem[] = usual,
  given: Partial<PublishedAgenda> = {},
): PublishedAgenda {
  return {
    programmeName: "Jeugdhulp Plus",
    bodyName: "Stuurgroep Jeugd",
    on: day("2026-03-10"),
    startsAt: "13:00",
    endsAt: "15:00",
    place: "Gouda",
    papersDueOn: day("2026-03-03"),
    expected: table.participants
      .filter(({ id }) => table.expectedIds.has(id))
      .map(({ id, partyId }) => ({ name: id, partyName: partyId })),
    sections: publishedSections(items),
    names: namesIn(table),
    ...given,
  };
}

function namesIn({ parties, participants }: Table): Readonly<Record<string, string>> {
  return Object.fromEntries([...parties, ...participants].map(({ id, name }) => [id, name]));
}
