/** The rows of a was-wordt-lijst: on the page, in a form, in a sheet. */
export const positions = {
  heading: "Regels",
  none: "De lijst heeft nog geen regels.",
  noneYet: "De lijst heeft nog geen regels. Voeg ze een voor een toe, of lees ze in uit een bestand.",
  add: "Voeg een regel toe",
  import: "Lees een bestand in",
  export: "Download als Excel",
  newHeading: (name: string) => `Regel toevoegen: ${name}`,
  editHeading: (name: string) => `Regel wijzigen: ${name}`,
  removalHeading: (name: string) => `Regel verwijderen: ${name}`,
  remove: "Verwijder deze regel",
  removeShort: "Verwijder",
  removeNamed: (row: string) => `Verwijder: ${row}`,
  editNamed: (row: string) => `Wijzig: ${row}`,
  changedBeforeRemoval: "Een ander heeft de lijst intussen gewijzigd. Zo staat de regel er nu.",
  kinds: { unchanged: "ongewijzigd", changed: "gewijzigd", lapses: "vervalt", new: "nieuw" },
  followers: { yes: "ja", no: "nee", unknown: "onbekend" },
  columns: {
    change: "Wijziging",
    oldFunction: "Was: functie",
    oldFte: "Was: fte",
    newFunction: "Wordt: functie",
    newFte: "Wordt: fte",
    isFollower: "Functievolger",
    remark: "Opmerking",
  },
  hints: {
    fte: "Met ten hoogste twee decimalen, bijvoorbeeld 0,89.",
    isFollower: "Of wie de oude functie heeft, meegaat naar de nieuwe.",
  },
  was: "Was",
  becomes: "Wordt",
  fte: (amount: string) => `${amount} fte`,
  fteUnknown: "fte onbekend",
  totals: {
    heading: "Totalen",
    old: "Was",
    lapsed: "Vervalt",
    added: "Nieuw",
    changed: "Verschil bij wat wijzigt",
    new: "Wordt",
    difference: "Verschil tussen wordt en was",
    reconciles: "De totalen sluiten op elkaar aan.",
    doesNot: "De totalen sluiten niet op elkaar aan: kijk naar de regels met een opmerking van Koers.",
    unknown: (count: number) =>
      count === 1
        ? "Van 1 regel is een aantal fte onbekend; die telt in geen van de totalen mee."
        : `Van ${count} regels is een aantal fte onbekend; die tellen in geen van de totalen mee.`,
  },
  findingCount: (count: number) =>
    count === 1 ? "Bij 1 regel klopt iets niet." : `Bij ${count} regels klopt iets niet.`,
  findings: {
    "old-missing": "De functie die er was ontbreekt.",
    "new-missing": "De functie die het wordt ontbreekt.",
    "lapses-with-new": "Deze functie vervalt, maar er staat ook wat het wordt.",
    "new-with-old": "Deze functie is nieuw, maar er staat ook wat het was.",
    "fte-differs": "Deze functie heet ongewijzigd, maar het aantal fte verschilt.",
    "follower-without-new": "Er is een functievolger, maar geen functie om naar mee te gaan.",
    "negative-fte": "Een aantal fte is niet negatief.",
    "broken-fte": "Een aantal fte heeft ten hoogste twee decimalen.",
    duplicate: "Deze regel staat er meer dan eens: dezelfde functie was en dezelfde wordt.",
    "change-unreadable": "Vul bij Wijziging in: ongewijzigd, gewijzigd, vervalt of nieuw.",
    "old-fte-unreadable": "Was: fte is geen getal van 0 of meer met ten hoogste twee decimalen.",
    "new-fte-unreadable": "Wordt: fte is geen getal van 0 of meer met ten hoogste twee decimalen.",
    "follower-unreadable": "Vul bij Functievolger in: ja, nee of onbekend.",
    "too-long": "Een functie heeft ten hoogste 200 tekens, een opmerking ten hoogste 500.",
    "text-unreadable": "Hierin staat een teken dat niet gelezen kan worden.",
  },
  importing: {
    heading: (name: string) => `Inlezen: ${name}`,
    introduction:
      "Kies een Excel-bestand (.xlsx) of een CSV-bestand. De eerste regel noemt de kolommen, zoals in het bestand dat u bij deze lijst kunt downloaden. U ziet eerst wat er is gelezen; pas daarna wordt er iets bewaard.",
    replaces: (count: number) =>
      count === 1
        ? "De lijst heeft nu 1 regel. Wat u inleest komt daarvoor in de plaats."
        : `De lijst heeft nu ${count} regels. Wat u inleest komt daarvoor in de plaats.`,
    labels: { file: "Bestand" },
    hint: "Ten hoogste 500 kB en 1000 regels. Van een Excel-bestand wordt het eerste blad gelezen.",
    read: "Lees en laat zien",
    preview: "Gelezen",
    rows: (count: number) => (count === 1 ? "1 regel gelezen." : `${count} regels gelezen.`),
    fine: "Er is niets op aan te merken.",
    notFine: (count: number) =>
      count === 1
        ? "Bij 1 regel klopt iets niet. Verbeter het bestand en lees het opnieuw; er is niets bewaard."
        : `Bij ${count} regels klopt iets niet. Verbeter het bestand en lees het opnieuw; er is niets bewaard.`,
    confirm: (count: number) => (count === 1 ? "Neem 1 regel over" : `Neem ${count} regels over`),
    again: "Kies een ander bestand",
    lostRace: "Een ander heeft de lijst intussen gewijzigd. Neem alleen over als dat nog klopt.",
    line: "Regel",
    findings: "Wat niet klopt",
    isRight: "in orde",
    missing: (columns: string) => `In de eerste regel ontbreken deze kolommen: ${columns}.`,
  },
};
