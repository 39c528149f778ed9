import { day } from "#domain/day.ts";
import type { DecisionPointTold } from "#seed/story.ts";
import { point, step } from "#seed/told.ts";

const OURS =
  "De titel, de onderwerpen, het niveau en de route zijn een voorstel. Wiens instemming nodig is, is onbekend.";

/** The DT decides at every gate, and the works council advises first (WOR 25); six weeks is a custom of the house. */
const route = [
  step({ kind: "advise", body: "or", termDays: 42, provenance: "proposal" }),
  step({ kind: "decide", body: "dt", provenance: "proposal" }),
] as const;

const atGate = { body: "dt", level: "lokaal", provenance: "source" } as const;

export const decisionPoints: readonly DecisionPointTold[] = [
  point({
    ...atGate,
    title: "Vaststellen van de nieuwe hoofdstructuur",
    requestedDecision: [
      "Het DT stelt de hoofdstructuur met drie thematische afdelingen vast: Zorg, Jeugd en Onderwijs, en Inkomen en Zekerheid.",
    ],
    background:
      "In de nieuwe hoofdstructuur komen beleid en uitvoering samen, volgens de sturingsfilosofie ‘Sturen op samen bouwen’.",
    domains: ["organisatie"],
    neededBy: day("2025-01-31"),
    remark: `${OURS} De uiterste datum is die van de fasen I en II. De bron spreekt zowel van een voorgenomen besluit als van ‘vastgesteld door het DT’; dat is een open vraag.`,
  }),
  point({
    ...atGate,
    title: "Vaststellen van de producten van fase III",
    requestedDecision: [
      "Het DT stelt de nieuwe functiebeschrijvingen vast.",
      "Het DT stelt de was-wordt-lijst vast.",
      "Het DT stelt het formatieplan vast.",
    ],
    background:
      "De opdracht moet vóór het eind van het jaar klaar zijn. De besluiten van het DT en de momenten van de OR worden van daaruit teruggepland.",
    domains: ["personeel", "organisatie", "financiën"],
    amount: { kind: "unknown" },
    neededBy: day("2025-12-31"),
    route,
    remark: `${OURS} De uiterste datum is die van de fasen III tot en met V; een eigen datum voor fase III geeft de bron niet. De termijn van zes weken voor het advies is een gewoonte: de wet zegt ‘redelijk’ (artikel 25 WOR).`,
  }),
];
