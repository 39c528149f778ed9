import { day } from "#domain/day.ts";
import type { Story } from "./story.ts";
import { body, facts, party, phase, questions } from "./told.ts";

const department = { kind: "department", provenance: "source" } as const;
const around = { kind: "other", grouping: "Te informeren of te betrekken", provenance: "source" } as const;

/** The source numbers six phases, each with its own decision moment, and names none of them. */
const PHASES = ["I", "II", "III", "IV", "V", "VI"] as const;

export const zoetermeer: Story = {
  slug: "zoetermeer",
  name: "Organisatieontwikkeling sociaal domein Zoetermeer",
  aim: "Een nieuwe hoofdstructuur met drie thematische afdelingen, waarin beleid en uitvoering samenkomen, volgens de sturingsfilosofie ‘Sturen op samen bouwen’.",
  sourceName: "Opdrachtbeschrijving organisatieontwikkeling sociaal domein, Zoetermeer",
  on: day("2025-01-13"),
  parties: [
    ...["Zorg", "Jeugd en Onderwijs", "Inkomen en Zekerheid"].map((name) =>
      party({
        ...department,
        key: name,
        name: `Afdeling ${name}`,
        grouping: "Nieuwe thematische afdelingen",
      }),
    ),
    ...["P&O", "F&C", "I&A"].map((name) =>
      party({ ...department, key: name, name, grouping: "Ondersteunende afdelingen" }),
    ),
    ...["Vrije Tijd", "Veiligheid"].map((name) =>
      party({ ...department, key: name, name, grouping: "Andere afdelingen" }),
    ),
    party({ key: "medewerkers", name: "Medewerkers sociaal domein", kind: "other", provenance: "source" }),
    party({ key: "crisisteam", name: "Crisisteam Jeugdzorg", kind: "other", provenance: "source" }),
    party({ ...around, key: "wethouders", name: "3D-wethouders", involvement: "to-be-involved" }),
    party({
      ...around,
      key: "partners",
      name: "Externe partners en ketenpartners",
      involvement: "to-be-involved",
    }),
  ],
  participants: [],
  commissioning: [],
  bodies: [
    body({
      key: "dt",
      name: "Directieteam (DT)",
      kind: "management-team",
      function: "decides",
      remit: "Besluit bij elk beslismoment.",
      provenance: "source",
    }),
    body({
      key: "or",
      name: "Ondernemingsraad (OR)",
      kind: "works-council",
      function: "advises",
      remit: "Wordt in positie gebracht.",
      provenance: "source",
    }),
    body({
      key: "mt",
      name: "Managementteam (MT)",
      kind: "consultation",
      remit: "Is bij de organisatieontwikkeling betrokken.",
      provenance: "source",
    }),
  ],
  seats: [],
  phases: [
    phase({ name: "I Initiatief", provenance: "source" }),
    phase({ name: "II Ontwerp hoofdstructuur", endsOn: day("2025-01-31"), provenance: "source" }),
    phase({ name: "III Inrichting en formatie", provenance: "source" }),
    phase({ name: "IV Plaatsing", provenance: "source" }),
    phase({ name: "V Implementatie", endsOn: day("2025-12-31"), provenance: "source" }),
    phase({ name: "VI Evaluatie en nazorg", provenance: "source" }),
  ],
  gates: PHASES.map((number) => ({
    name: `Beslismoment fase ${number}`,
    on: null,
    body: "dt",
    criteria: number === "III" ? productsOfPhaseThree() : [],
    provenance: "source",
  })),
  authorities: [],
  decisionPoints: [],
  meetings: [],
  questions: questions("dt", [
    "Wanneer begint en eindigt fase VI? Het resultaat vraagt deze fase, maar zij heeft geen datum.",
    "Wanneer eindigen de fasen I, III en IV, en wanneer vallen de zes beslismomenten?",
    "Hoe heten de fasen I tot en met VI? De namen in Koers zijn werknamen.",
    "Gaat het om een voorgenomen besluit, of heeft het DT het al vastgesteld?",
    "Welke handreiking is bedoeld? De bron noemt haar op vier manieren.",
    "Welk budget is er?",
  ]),
  facts: [
    ...facts("process", {
      source: [
        "De fasen I tot en met VI van de Handreiking organisatiewijzigingen worden zorgvuldig doorlopen, elk met een eigen beslismoment.",
        "De drie kwartiermakers zijn de beoogde afdelingshoofden. De projectleider leidt en ondersteunt.",
        "Tweede lijn, de veranderopgave: samenwerking tussen uitvoering en beleid, integraal beleid, positionering van de kwartiermakers, en horizontale verbinding in de werkprocessen.",
        "Aandachtspunt 1: de samenwerking met de kwartiermakers.",
        "Aandachtspunt 2: de ondersteuning die van P&O, F&C en I&A nodig is, staat in hun plannen voor 2025.",
        "Aandachtspunt 3: de betrokkenheid van de afdelingen Vrije Tijd en Veiligheid wordt geborgd.",
        "Aandachtspunt 4: de resultaten van het Crisisteam Jeugdzorg worden geborgd.",
        "Aandachtspunt 5: de OR komt in positie.",
        "Aandachtspunt 6: de 3D-wethouders en de externe partners en ketenpartners worden geïnformeerd of betrokken.",
        "Aandachtspunt 7: de opdracht is vóór eind 2025 klaar; de besluiten van het DT en de momenten van de OR worden van daaruit teruggepland.",
      ],
      public: [
        "De OR heeft adviesrecht (artikel 25 WOR). De termijn is ‘redelijk’; wijkt het besluit van het advies af, dan wordt de uitvoering een maand opgeschort.",
      ],
      proposal: [
        "De producten van fase III gelden in Koers als harde voorwaarde voor het beslismoment van die fase; de verzoeken voor de voorjaarsnota als zachte.",
      ],
    }),
    ...facts("date", {
      source: [
        "2022: van één naar drie afdelingen (Strategie, Beleid & Projecten; Zorg & JGH; Inkomen & Zekerheid).",
        "Medio 2023: niet alle ambities zijn behaald.",
        "Begin 2024: de thematische opdracht.",
        "Fasen I en II lopen tot 31-1-2025 en zijn bijna afgerond.",
        "Fasen III tot en met V lopen tot 31-12-2025.",
      ],
    }),
    ...facts("product", {
      source: [
        "Fase III: nieuwe functiebeschrijvingen.",
        "Fase III: was-wordt-lijst.",
        "Fase III: formatieplan.",
        "Fase III: een of meer verzoeken voor de voorjaarsnota over de financiële gevolgen.",
      ],
    }),
  ],
};

function productsOfPhaseThree() {
  const criterion = (text: string, weight: "hard" | "soft") => ({ text, weight, isMet: null });
  return [
    criterion("Nieuwe functiebeschrijvingen", "hard"),
    criterion("Was-wordt-lijst", "hard"),
    criterion("Formatieplan", "hard"),
    criterion("Verzoeken voor de voorjaarsnota", "soft"),
  ];
}
