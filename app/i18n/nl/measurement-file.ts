/** Measurements out and in, as a sheet. */
export const measurementFile = {
  heading: "Metingen inlezen",
  sheetName: "Metingen",
  columns: {
    indicator: "Indicator",
    party: "Partij",
    from: "Van",
    until: "Tot en met",
    value: "Waarde",
    source: "Bron",
  },
  introduction:
    "Kies een Excel- of CSV-bestand met de kolommen Indicator, Partij, Van, Tot en met, Waarde en Bron. U ziet eerst van elke regel wat eraan schort; daarna wordt alles ingelezen, of niets.",
  example: "Download de metingen die er al zijn",
  labels: { file: "Bestand" },
  hint: "Ten hoogste 500 kB en 1000 regels. Schrijf een dag als 31-12-2026.",
  read: "Lees het bestand",
  missing: (columns: string) => `Deze kolommen ontbreken: ${columns}.`,
  preview: "Wat er in het bestand staat",
  rows: (count: number) => (count === 1 ? "1 regel gelezen." : `${count} regels gelezen.`),
  fine: "Alles klopt.",
  notFine: (count: number) =>
    count === 1
      ? "Aan 1 regel schort iets; er is niets ingelezen."
      : `Aan ${count} regels schort iets; er is niets ingelezen.`,
  confirm: (count: number) => (count === 1 ? "Lees 1 meting in" : `Lees ${count} metingen in`),
  again: "Kies een ander bestand",
  line: "Regel",
  verdict: "Oordeel",
  isRight: "klopt",
  isThere: "staat er al, wordt overgeslagen",
  allThere: "Alles staat er al; er is niets in te lezen.",
  skipped: (count: number) =>
    count === 1
      ? "1 regel staat er al en wordt overgeslagen."
      : `${count} regels staan er al en worden overgeslagen.`,
  nothingChosen: "Kies eerst een bestand.",
  overtaken: "Inmiddels is er iets veranderd. Hieronder staat wat er nu aan schort.",
  said: (count: number) => (count === 1 ? "1 meting ingelezen." : `${count} metingen ingelezen.`),
  seeThem: "Bekijk de indicatoren",
  findings: {
    "indicator-unknown": "Dit programma heeft geen indicator met deze naam.",
    "indicator-in-words": "Deze indicator wordt in woorden gevolgd.",
    "party-unknown": "Dit programma heeft geen partij met deze naam.",
    "party-missing": "Vul de partij in: deze indicator wordt per partij gemeten.",
    "party-not-asked": "Deze partij meet deze indicator niet.",
    "from-unreadable": "De eerste dag is geen bestaande datum.",
    "until-unreadable": "De laatste dag is geen bestaande datum.",
    "day-order": "De periode eindigt voordat zij begint.",
    "not-over": "De periode is nog niet voorbij.",
    "other-frequency": "De periode past niet bij hoe vaak deze indicator wordt gemeten.",
    "value-missing": "Er staat geen waarde. Laat een regel weg als niemand haar weet.",
    "value-unreadable": "De waarde is geen getal.",
    "value-decimals": "De waarde heeft meer decimalen dan de indicator.",
    "value-too-large": "De waarde is te groot om precies te bewaren.",
    "value-ambiguous": "De waarde is op twee manieren te lezen. Zet achter decimalen een nul, zoals 1,2340.",
    "too-long": "De bron is langer dan 200 tekens.",
    "text-unreadable": "In de bron staat een teken dat niet gelezen kan worden.",
    "measured-already": "Uit deze bron staat dit er al. Corrigeer het bij de indicator.",
    duplicate: "Deze meting staat eerder in het bestand.",
  },
};
