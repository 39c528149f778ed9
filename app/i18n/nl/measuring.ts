/** Entering measurements: one period, many parties at once. */
export const measuring = {
  heading: "Voer metingen in",
  introduction:
    "Eén periode, alle partijen tegelijk. Wat u niet weet, laat u leeg: dat blijft onbekend en wordt nooit nul.",
  introductionOwn:
    "Vul in wat uw partij mat. Wat u niet weet, laat u leeg: dat blijft onbekend en wordt nooit nul. Staat er al een meting die niet klopt, vraag dan de procesleider of de projectondersteuner haar te corrigeren.",
  choose: "Kies indicator en periode",
  show: "Toon",
  labels: { indicator: "Indicator", from: "Van", until: "Tot en met", source: "Bron" },
  periodHint: "Heeft de indicator een vaste frequentie, dan geldt de hele periode waarin de eerste dag ligt.",
  about: (name: string, period: string) => `${name}, ${period}`,
  before: "Vorige periode",
  after: "Volgende periode",
  sourceHint: "Waar komen deze getallen vandaan?",
  values: "Metingen",
  whole: "Het programma als geheel",
  unit: (unit: string) => `In ${unit}.`,
  decimals: (count: number) =>
    count === 1 ? "Met ten hoogste 1 decimaal." : `Met ten hoogste ${count} decimalen.`,
  known: (value: string, source: string) => `Al gemeten: ${value} (${source})`,
  noSource: "zonder bron",
  correct: "Corrigeer",
  submit: "Bewaar metingen",
  none: "Er is nog geen indicator die in getallen wordt gemeten.",
  noneYours: "Aan uw partij wordt in dit programma geen meting gevraagd.",
  notYours: "Voor deze indicator wordt aan uw partij geen meting gevraagd.",
  noParties: "Bij deze indicator is nog niet gezegd welke partijen meten.",
  appoint: "Wijs partijen aan",
  askLeader: "De procesleider of de projectondersteuner kan dit wijzigen.",
  notOver: "De periode is nog niet voorbij. Dan valt er nog niets te meten; kies een eerdere.",
  dayOrder: "De periode eindigt voordat zij begint. Hieronder staat een andere periode.",
  said: (count: number) => (count === 1 ? "1 meting bewaard." : `${count} metingen bewaard.`),
};
