import { day } from "#domain/day.ts";
import { NO_MONITORING } from "./monitoring-told.ts";
import { plan } from "./plans/hollands-midden.ts";
import type { Story } from "./story.ts";
import { facts, party, phase, publicQuestions, questions } from "./told.ts";

/** No body is named in this source, so none is here: who adopts is the first open question. */
export const hollandsMidden: Story = {
  slug: "hollands-midden",
  name: "Optimaliseren ketensamenwerking Hollands Midden",
  aim: "Een gedeelde visie op en vastgestelde afspraken over regie, lokaal en tussen de gemeenten en het Zorg- en Veiligheidshuis, en een gedeeld beeld van opschalen; met implementatie en borging van beide.",
  sourceName: "Opdrachtbeschrijving ketensamenwerking, Hollands Midden",
  on: day("2023-09-01"),
  parties: [
    party({
      key: "gemeenten",
      name: "Gemeenten in Hollands Midden",
      kind: "municipality",
      provenance: "source",
    }),
    party({ key: "zvh", name: "Zorg- en Veiligheidshuis (ZVH)", kind: "other", provenance: "source" }),
    party({
      key: "partners",
      name: "Partners en diensten van het ZVH",
      kind: "other",
      provenance: "source",
    }),
    party({ key: "wijkteams", name: "Lokale teams (wijkteams)", kind: "other", provenance: "source" }),
    // No source says for whom the project leader works; whoever takes part needs a party.
    party({
      key: "bureau",
      name: "Projectbureau ketensamenwerking Hollands Midden",
      kind: "other",
      provenance: "example",
    }),
  ],
  participants: [{ key: "projectleider", party: "bureau", name: "Projectleider ketensamenwerking" }],
  hierarchy: [],
  commissioning: [],
  bodies: [],
  seats: [],
  phases: [
    phase({ name: "Plan van aanpak", startsOn: day("2023-09-01"), provenance: "proposal" }),
    phase({ name: "Consensus", provenance: "proposal" }),
    phase({ name: "Vaststelling", provenance: "proposal" }),
    phase({ name: "Implementatie", provenance: "proposal" }),
    phase({ name: "Borging", endsOn: day("2024-05-31"), provenance: "proposal" }),
  ],
  gates: [
    {
      name: "Vaststelling van de visie en de afspraken over regie",
      on: null,
      body: null,
      criteria: [{ text: "Consensus tussen de partijen", weight: "hard" }],
      provenance: "proposal",
    },
  ],
  authorities: [],
  conforms: [],
  decisionPoints: [],
  meetings: [],
  plan,
  monitoring: NO_MONITORING,
  questions: [
    ...questions({}, [
      "Wie stelt de visie en de afspraken over regie vast?",
      "Welke stappen leiden tot consensus en vaststelling, en met welke doorlooptijd? Het plan van aanpak moet dit vermelden.",
      "Wie is bestuurlijk en wie ambtelijk opdrachtgever?",
      "Waar ligt de regie, en wie wijst een crisisregisseur aan?",
      "Welke fasen kent de opdracht, en wordt zij met drie maanden verlengd?",
    ]),
    ...questions({ party: "zvh" }, ["Welke partners en diensten van het ZVH doen mee?"]),
    ...publicQuestions({ party: "gemeenten" }, [
      "Welke gemeenten doen mee? Bekend is dat de regio er 18 telt; hun namen zijn niet gegeven.",
    ]),
  ],
  facts: [
    ...facts("process", {
      source: [
        "Opschalen gebeurt om twee redenen: de grenzen van het ingrijpen zijn bereikt, of de samenwerking loopt vast.",
        "Knelpunt: er is te weinig tijd en ruimte voor regie.",
        "Knelpunt: zonder aangewezen crisisregisseur komt de regie steeds bij dezelfde partners terecht.",
        "Knelpunt: er is geen afspraak waar de regie ligt, zodat daar per casus discussie over is.",
        "Knelpunt: opschalen en afschalen gebeurt zelden en alleen per casus.",
        "Regel: de regie wordt pas overgedragen als duidelijk is wie haar overneemt en daarover consensus is.",
        "Paradox: goede regie aan het begin voorkomt opschaling naar het ZVH.",
        "De projectleider werkt 16 uur per week.",
      ],
      public: ["De regio telt 18 gemeenten."],
    }),
    ...facts("date", {
      source: ["De opdracht loopt van 1-9-2023 tot en met 31-5-2024; verlenging met 3 maanden is mogelijk."],
    }),
  ],
};
