import { day } from "#domain/day.ts";
import type { DecisionPointTold } from "#seed/story.ts";
import { point as drawnUp } from "#seed/told.ts";
import { ALL_NINE, REGIONS } from "./parties.ts";

type Known = Pick<DecisionPointTold, "title" | "requestedDecision" | "background" | "domains" | "required"> &
  Partial<DecisionPointTold>;

const OURS = "De onderwerpen, het niveau en de benodigde partijen zijn een voorstel; de bron noemt ze niet.";
const BY = "De uiterste datum is een voorbeeld.";
const DRAFT = "Dat dit beslispunt nog in voorbereiding is, is een voorbeeld.";

/** The source asks the steering group for these six; domains, level and required parties are ours, and say so. */
function point(known: Known): DecisionPointTold {
  return drawnUp({
    ...{ body: "stuurgroep", level: "bovenregionaal", state: "ready", provenance: "source", remark: OURS },
    ...known,
  });
}

/** The first day of December is not in the source: it makes the November meeting the last that is in time. */
const neededBy = day("2021-12-01");

export const decisionPoints: readonly DecisionPointTold[] = [
  point({
    title: "Kennisnemen van de financiële afspraken van de werkgroep MoU",
    requestedDecision: [
      "De stuurgroep neemt er kennis van dat de werkgroep MoU voldoende concrete financiële afspraken heeft gemaakt.",
    ],
    background: "De pilots kunnen pas werkelijk starten als er concrete financiële afspraken zijn.",
    purpose: "information",
    domains: ["financiën"],
    required: REGIONS,
  }),
  point({
    title: "Vaststellen van de opdrachtbeschrijving van de procesleider",
    requestedDecision: ["De stuurgroep besluit de opdrachtbeschrijving van de procesleider vast te stellen."],
    background: "De procesleider is onafhankelijk en extern, en werkt een jaar lang 32 tot 36 uur per week.",
    domains: ["inhoud"],
    required: ALL_NINE,
    neededBy,
    remark: `${OURS} ${BY}`,
  }),
  point({
    title: "Financieren van de procesleider uit het MoU-budget",
    requestedDecision: ["De stuurgroep besluit de procesleider te financieren uit het MoU-budget."],
    background: null,
    domains: ["financiën"],
    amount: { kind: "unknown" },
    cover: "MoU-budget",
    required: REGIONS,
    neededBy,
    remark: `${OURS} ${BY}`,
  }),
  point({
    title: "Gezamenlijk beleggen van het opdrachtgeverschap",
    requestedDecision: [
      "De stuurgroep besluit het opdrachtgeverschap gezamenlijk te beleggen.",
      "De stuurgroep besluit één partij aan te wijzen als formeel opdrachtgever en penvoerder.",
    ],
    background:
      "Gemeenten zijn opdrachtgever voor de randvoorwaarden, aanbieders en gecertificeerde instellingen voor de inhoud. De inhoud is leidend.",
    domains: ["organisatie"],
    required: ALL_NINE,
  }),
  point({
    title: "Vaststellen van de positie en borgen van de bemensing van het uitvoeringsteam",
    requestedDecision: [
      "De stuurgroep besluit de positie van het uitvoeringsteam vast te stellen.",
      "De stuurgroep besluit de bemensing van het uitvoeringsteam te borgen.",
    ],
    background:
      "Het uitvoeringsteam is opdrachtnemer van de stuurgroep en opdrachtgever op deelthema's. Een lid is ten minste 12 en bij voorkeur 16 uur per week beschikbaar.",
    domains: ["inhoud", "organisatie"],
    required: ALL_NINE,
  }),
  point({
    title: "Vaststellen van de drie stappen",
    requestedDecision: [
      "De stuurgroep besluit de procesleider aan te stellen.",
      "De stuurgroep besluit het uitvoeringsteam te bemensen.",
      "De stuurgroep besluit dat vooraf duidelijk is wie waarover gezaghebbend is.",
    ],
    background:
      "Gezaghebbendheid betekent dat vooraf duidelijk is wie waarover kan en mag beslissen, en hoe dat verloopt.",
    domains: ["organisatie"],
    required: REGIONS,
    state: "draft",
    remark: `${OURS} ${DRAFT}`,
  }),
];
