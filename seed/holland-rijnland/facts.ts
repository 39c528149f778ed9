import type { FactTold } from "#seed/story.ts";
import { facts as stated } from "#seed/told.ts";

export const facts: readonly FactTold[] = [
  ...stated("commissioning", {
    source: [
      "Het directeurenoverleg is ambtelijk opdrachtgever van de programmamanager en de projectleider.",
      "De opdracht loopt van 3-2-2025 tot 3-2-2026, voor 24 tot 32 uur per week.",
    ],
  }),
  ...stated("process", {
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
      "De afgevaardigden van de dertien gemeenten, hun zetels en hun gezaghebbendheid zijn voorbeelden; de bron noemt ze niet.",
      "De rapportagelijnen van werkgroepen naar projectgroep, programmateam, directeurenoverleg en bestuurscommissie zijn een voorstel; de bron noemt alleen de opdrachtgevers.",
    ],
  }),
  ...stated("monitoring", {
    source: [
      "Per gemeente wordt periodiek bijgehouden hoe voorzieningen worden opgebouwd en afgebouwd.",
      "Er is een ETHOS-telling gehouden.",
    ],
  }),
  ...stated("participation", {
    source: ["Een participatieplan geeft elke partij een positie, ook wie geen professional is."],
  }),
  ...stated("date", {
    source: [
      "Het huidige beleidskader (2017-2025) loopt eind 2025 af.",
      "Januari 2023: decentralisatie.",
      "2023: samenwerkingsovereenkomst en dienstverleningsovereenkomst.",
      "9-10-2024: resultaten van de ETHOS-telling.",
      "2025: ontwikkeling van het beleidskader.",
      "1-1-2026: het beleidskader treedt in werking.",
    ],
  }),
];
