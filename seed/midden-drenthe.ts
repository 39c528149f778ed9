import { day } from "#domain/day.ts";
import { monitoring } from "./monitoring/midden-drenthe.ts";
import { plan } from "./plans/midden-drenthe.ts";
import type { MeetingTold, Story } from "./story.ts";
import { body, facts, party, phase, questions, seat } from "./told.ts";

/** Six weeks apart, from the first week of the assignment; the source gives the rhythm, not the days. */
const ROUNDS = [
  day("2026-01-13"),
  day("2026-02-24"),
  day("2026-04-07"),
  day("2026-05-19"),
  day("2026-06-30"),
] as const;

export const middenDrenthe: Story = {
  slug: "midden-drenthe",
  name: "Zorg-Advies-Teams Midden-Drenthe",
  aim: "Integrale lokale jeugdteams per gebied die gestructureerd besluiten, met regie en initiatief zo snel mogelijk bij één van de deelnemers: het welzijnswerk of de gemeente.",
  sourceName: "Opdrachtbeschrijving Zorg-Advies-Teams, Midden-Drenthe",
  on: day("2026-01-12"),
  parties: [
    party({
      key: "gemeente",
      name: "Gemeente Midden-Drenthe",
      kind: "municipality",
      provenance: "source",
    }),
    party({ key: "onderwijs", name: "Onderwijs", kind: "education", provenance: "source" }),
    party({ key: "welzijnswerk", name: "Welzijnswerk", kind: "other", provenance: "source" }),
    party({ key: "ggd", name: "GGD", kind: "other", provenance: "source" }),
    party({ key: "jeugdconsulenten", name: "Jeugdconsulenten", kind: "other", provenance: "source" }),
    // No source says for whom the project leader works; whoever has a seat needs a party.
    party({
      key: "bureau",
      name: "Projectbureau Zorg-Advies-Teams Midden-Drenthe",
      kind: "other",
      provenance: "example",
    }),
  ],
  participants: [{ key: "projectleider", party: "bureau", name: "Projectleider Zorg-Advies-Teams" }],
  hierarchy: [],
  commissioning: [],
  bodies: [
    body({
      key: "zat",
      name: "Zorg-Advies-Team (per gebied)",
      kind: "consultation",
      function: "decides",
      rhythmWeeks: 6,
      rhythmFrom: ROUNDS[0],
      remit:
        "Signaleren, bespreken, besluiten, evalueren. De projectleider zit voorlopig voor, zonder hiërarchische bevoegdheid.",
      provenance: "source",
    }),
  ],
  seats: [seat({ body: "zat", role: "chair", participant: "projectleider", provenance: "source" })],
  phases: [
    phase({
      name: "Start en zeswekelijkse rondes",
      startsOn: day("2026-01-01"),
      provenance: "proposal",
    }),
    phase({
      name: "Evaluatie",
      isProvisional: false,
      startsOn: day("2026-07-01"),
      endsOn: day("2026-07-31"),
      provenance: "source",
    }),
  ],
  gates: [],
  authorities: [],
  conforms: [],
  decisionPoints: [],
  meetings: ROUNDS.map(roundOn),
  plan,
  monitoring,
  questions: questions({ body: "zat" }, [
    "Hoeveel gebieden en teams zijn er, en hoe heten zij?",
    "Wie wordt de vaste voorzitter van de teams?",
    "Welk triagemodel is bedoeld? Het is genoemd, maar niet bijgevoegd.",
    "Welk escalatiekader Jeugd is bedoeld? Het is genoemd, maar niet bijgevoegd.",
    "Welke wet is met ‘WPG’ bedoeld?",
    "Wie zitten namens welke partij in welk team, en waarover mogen zij beslissen?",
    "Volgens welke besluitregel besluit een team?",
    "Welk besluit volgt op de evaluatie, en wie neemt het?",
  ]),
  facts: [
    ...facts("process", {
      source: [
        "De gemeente heeft ongeveer 350 medewerkers en korte lijnen naar het bestuur.",
        "Elke ronde doorloopt signaleren, bespreken, besluiten en evalueren.",
        "De regels voor privacy zijn de AVG en de ‘WPG’.",
      ],
      proposal: ["Koers bevat geen gegevens over casussen."],
    }),
    ...facts("monitoring", {
      source: ["Halverwege 2026, kwalitatief: gegevensdeling, samenwerking en wettelijke kaders."],
    }),
    ...facts("date", {
      source: ["Januari 2026: start.", "Medio 2026: de leerpunten zijn verzameld.", "Juli 2026: evaluatie."],
      proposal: ["Vijf rondes vóór de evaluatie: 13-1, 24-2, 7-4, 19-5 en 30-6-2026."],
    }),
  ],
};

function roundOn(on: (typeof ROUNDS)[number]): MeetingTold {
  return {
    body: "zat",
    on,
    startsAt: null,
    endsAt: null,
    place: null,
    state: "planned",
    provenance: "proposal",
  };
}
