import { day } from "#domain/day.ts";
import type { DecisionPointTold } from "#seed/story.ts";
import { point, step } from "#seed/told.ts";
import { MUNICIPALITIES } from "./parties.ts";

const OURS =
  "Dat dit als beslispunt voorligt, de onderwerpen, het niveau, het gremium en de benodigde partijen zijn een voorstel; de bron noemt alleen het onderwerp.";

/** The current framework ends with 2025, and the new one is in force from the day after. */
const neededBy = day("2025-12-31");

export const decisionPoints: readonly DecisionPointTold[] = [
  point({
    title: "Vaststellen van het plan van aanpak",
    requestedDecision: ["Het directeurenoverleg stelt het plan van aanpak voor het beleidskader vast."],
    background: "De opdracht loopt een jaar, voor 24 tot 32 uur per week.",
    domains: ["organisatie"],
    body: "directeurenoverleg",
    level: "regionaal",
    remark:
      "Dit beslispunt is een voorstel, met de onderwerpen en het niveau; een fase plan van aanpak noemt de bron niet. De benodigde partijen zijn onbekend, omdat de bron niet zegt namens wie de directeuren er zitten.",
    provenance: "proposal",
  }),
  point({
    title: "Vaststellen van het participatieplan",
    requestedDecision: [
      "De bestuurscommissie stelt het participatieplan vast, waarin elke partij een positie heeft.",
    ],
    background: "Ook wie geen professional is, krijgt een positie.",
    domains: ["inhoud"],
    body: "bestuurscommissie",
    level: "regionaal",
    required: MUNICIPALITIES,
    remark: OURS,
    provenance: "proposal",
  }),
  point({
    title: "Vaststellen van de stand van zaken per subregio",
    requestedDecision: [
      "De bestuurscommissie stelt per subregio vast hoe gemeenten voorzieningen opbouwen en afbouwen.",
    ],
    background: "De op- en afbouw wordt per gemeente periodiek bijgehouden; aantallen zijn niet gegeven.",
    domains: ["inhoud"],
    body: "bestuurscommissie",
    level: "subregionaal",
    required: MUNICIPALITIES,
    remark: OURS,
    provenance: "proposal",
  }),
  point({
    title: "Vastleggen wat lokaal, subregionaal en regionaal wordt belegd",
    requestedDecision: [
      "De bestuurscommissie legt vast welke taken lokaal, subregionaal en regionaal worden belegd.",
      "De bestuurscommissie legt vast hoe de regionale organisatie wordt geborgd.",
    ],
    background: "De bron vraagt een scherpe verdeling tussen lokaal, subregionaal en regionaal.",
    domains: ["inhoud", "organisatie"],
    body: "bestuurscommissie",
    level: "regionaal",
    required: MUNICIPALITIES,
    remark: OURS,
    provenance: "proposal",
  }),
  point({
    title: "Vastleggen wat elke gemeente zelf regelt",
    requestedDecision: [
      "De bestuurscommissie legt vast dat elke gemeente zelf verantwoordelijk is voor alles buiten toezicht en begeleiding die dag en nacht beschikbaar zijn (24/7).",
    ],
    background:
      "Alleen voor toezicht en begeleiding die 24/7 beschikbaar zijn, geldt een gedeelde verantwoordelijkheid.",
    domains: ["inhoud"],
    body: "bestuurscommissie",
    level: "lokaal",
    required: MUNICIPALITIES,
    remark: OURS,
    provenance: "proposal",
  }),
  point({
    title: "Vaststellen van het beleidskader maatschappelijke zorg vanaf 2026",
    requestedDecision: [
      "De bestuurscommissie stelt het regionale beleidskader maatschappelijke zorg vast, voor zes jaar.",
    ],
    background: "Het huidige beleidskader loopt af; het nieuwe treedt de dag daarna in werking.",
    domains: ["inhoud", "financiën"],
    amount: { kind: "unknown" },
    body: "bestuurscommissie",
    level: "regionaal",
    required: MUNICIPALITIES,
    neededBy,
    route: [
      step({ kind: "advise", body: "directeurenoverleg", provenance: "proposal" }),
      step({ kind: "advise", name: "Zienswijze gemeenteraden", termDays: 56, provenance: "proposal" }),
      step({ kind: "decide", body: "bestuurscommissie", provenance: "proposal" }),
    ],
    remark:
      "De onderwerpen, het niveau, de benodigde partijen en de route zijn een voorstel. Of de bestuurscommissie of de dertien gemeenteraden vaststellen, en of een zienswijze is afgesproken, zijn open vragen. De termijn van acht weken is gebruikelijk, niet wettelijk.",
    provenance: "source",
  }),
];
