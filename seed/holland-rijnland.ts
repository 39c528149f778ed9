import { day } from "#domain/day.ts";
import type { Story } from "./story.ts";
import { body, facts, party, phase, questions } from "./told.ts";

/** In the order of the source. */
const MUNICIPALITIES = [
  "Alphen aan den Rijn",
  "Leiden",
  "Leiderdorp",
  "Lisse",
  "Kaag en Braassem",
  "Hillegom",
  "Katwijk",
  "Nieuwkoop",
  "Noordwijk",
  "Oegstgeest",
  "Teylingen",
  "Voorschoten",
  "Zoeterwoude",
] as const;

const SUBREGIONS = ["Leidse regio", "Duin- en Bollenstreek", "Rijnstreek"] as const;

export const hollandRijnland: Story = {
  slug: "holland-rijnland",
  name: "Beleidskader maatschappelijke zorg Holland Rijnland 2026",
  aim: "Een nieuw regionaal beleidskader maatschappelijke zorg vanaf 2026, voor zes jaar.",
  sourceName: "Opdrachtbeschrijving beleidskader maatschappelijke zorg, Holland Rijnland",
  on: day("2025-02-03"),
  parties: [
    ...MUNICIPALITIES.map((name) =>
      party({ key: name, name, kind: "municipality", grouping: "Gemeenten", provenance: "source" }),
    ),
    ...SUBREGIONS.map((name) =>
      party({ key: name, name, kind: "other", grouping: "Subregio's", provenance: "source" }),
    ),
    party({
      key: "samenwerkingsorgaan",
      name: "Samenwerkingsorgaan Holland Rijnland",
      kind: "joint-arrangement",
      grouping: "Gemeenschappelijke regeling",
      provenance: "source",
    }),
    ...["Samenwerkingspartners", "Ervaringsdeskundigen", "Inwoners"].map((name) =>
      party({ key: name, name, kind: "other", grouping: "Betrokkenen", provenance: "source" }),
    ),
  ],
  participants: [],
  commissioning: [
    {
      role: "administrative",
      party: "samenwerkingsorgaan",
      scope:
        "De gedelegeerde van het dagelijks bestuur die de bestuurscommissie Maatschappij voorzit is bestuurlijk opdrachtgever.",
      provenance: "source",
    },
  ],
  bodies: [
    body({
      key: "bestuurscommissie",
      name: "Bestuurscommissie Maatschappij",
      kind: "board-committee",
      function: "decides",
      remit:
        "Overlegt en besluit zoals in de samenwerkingsovereenkomst is afgesproken. Een gedelegeerde van het dagelijks bestuur is voorzitter.",
      provenance: "source",
    }),
    body({
      key: "directeurenoverleg",
      name: "Directeurenoverleg",
      kind: "directors-meeting",
      reportsTo: "bestuurscommissie",
      remit:
        "Drie directeuren, ambtelijk opdrachtgever van de programmamanager en de projectleider. Bespreekt periodiek de voortgang.",
      provenance: "source",
    }),
    body({
      key: "programmateam",
      name: "Programmateam MZ HR",
      kind: "programme-team",
      function: "executes",
      reportsTo: "directeurenoverleg",
      remit:
        "Dagelijkse begeleiding. Programmamanager, drie subregionale managers, teamcoördinator, beleidsadviseur (werving loopt) en ondersteuner.",
      outlook: "Tijdelijk.",
      provenance: "source",
    }),
    body({
      key: "projectgroep",
      name: "Projectgroep",
      kind: "project-group",
      reportsTo: "programmateam",
      remit: "Projectgroep voor het beleidskader.",
      outlook: "Wordt nog ingericht.",
      provenance: "source",
    }),
    body({
      key: "werkgroepen",
      name: "Werkgroepen",
      kind: "working-group",
      reportsTo: "projectgroep",
      remit: "Incidentele werkgroepen.",
      provenance: "source",
    }),
  ],
  seats: [],
  phases: [
    phase({ name: "Plan van aanpak", startsOn: day("2025-02-03"), provenance: "proposal" }),
    phase({ name: "Stand van zaken", provenance: "proposal" }),
    phase({ name: "Ontwerp", provenance: "proposal" }),
    phase({ name: "Participatie en zienswijzen", provenance: "proposal" }),
    phase({ name: "Vaststelling", provenance: "proposal" }),
    phase({ name: "Inwerkingtreding", startsOn: day("2026-01-01"), provenance: "proposal" }),
  ],
  gates: [],
  authorities: [],
  decisionPoints: [],
  meetings: [],
  questions: [
    ...questions("bestuurscommissie", [
      "Stellen de dertien gemeenteraden het beleidskader vast, of doet de bestuurscommissie dat?",
      "Is afgesproken dat de gemeenteraden een zienswijze kunnen geven?",
    ]),
    ...questions("directeurenoverleg", [
      "Welk budget is er voor de opdracht?",
      "In welk ritme wordt over de voortgang gerapporteerd?",
      "Namens welke organisaties zitten de drie directeuren in het directeurenoverleg?",
    ]),
  ],
  facts: [
    ...facts("commissioning", {
      source: [
        "Het directeurenoverleg is ambtelijk opdrachtgever van de programmamanager en de projectleider.",
        "De opdracht loopt van 3-2-2025 tot 3-2-2026, voor 24 tot 32 uur per week.",
      ],
    }),
    ...facts("process", {
      source: [
        "De regionale organisatie wordt geborgd.",
        "Alleen voor toezicht en begeleiding die dag en nacht beschikbaar zijn (24/7), geldt een gedeelde verantwoordelijkheid; voor al het andere is elke gemeente zelf verantwoordelijk.",
      ],
      public: [
        "Tot de Leidse regio behoren Leiden, Leiderdorp, Oegstgeest, Voorschoten en Zoeterwoude.",
        "Tot de Duin- en Bollenstreek behoren Hillegom, Katwijk, Lisse, Noordwijk en Teylingen.",
        "Tot de Rijnstreek behoren Alphen aan den Rijn, Kaag en Braassem en Nieuwkoop.",
      ],
      proposal: [
        "De rapportagelijnen van werkgroepen naar projectgroep, programmateam, directeurenoverleg en bestuurscommissie zijn een voorstel; de bron noemt alleen de opdrachtgevers.",
      ],
    }),
    ...facts("workstream", {
      source: [
        "Stand van zaken.",
        "Preventie.",
        "Dak- en thuisloosheid.",
        "Een scherpe verdeling tussen lokaal, subregionaal en regionaal.",
        "Aanpalende terreinen: Werk en inkomen, Wonen, Jeugd en Veiligheid.",
      ],
    }),
    ...facts("monitoring", {
      source: [
        "Per gemeente wordt periodiek bijgehouden hoe voorzieningen worden opgebouwd en afgebouwd.",
        "Er is een ETHOS-telling gehouden.",
      ],
    }),
    ...facts("participation", {
      source: ["Een participatieplan geeft elke partij een positie, ook wie geen professional is."],
    }),
    ...facts("date", {
      source: [
        "Het huidige beleidskader (2017-2025) loopt eind 2025 af.",
        "Januari 2023: decentralisatie.",
        "2023: samenwerkingsovereenkomst en dienstverleningsovereenkomst.",
        "9-10-2024: resultaten van de ETHOS-telling.",
        "2025: ontwikkeling van het beleidskader.",
        "1-1-2026: het beleidskader treedt in werking.",
      ],
    }),
    ...facts("product", { source: ["Regionaal beleidskader maatschappelijke zorg, voor zes jaar."] }),
  ],
};
