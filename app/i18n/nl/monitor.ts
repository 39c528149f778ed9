/** Monitoring: indicators beside their paths, in words and in figures. */
export const monitor = {
  heading: "Monitoring",
  introduction: "Waar staat elke indicator naast zijn streefpad, waarom, en wie weet nog iets niet?",
  summary: (red: number, amber: number, green: number, unknown: number) =>
    `${red} rood, ${amber} oranje, ${green} groen en ${unknown} onbekend.`,
  bare: {
    heading: "Nog zonder meting en streefpad",
    introduction: "Van deze indicatoren is nog niets bekend om te tekenen.",
    columns: { name: "Indicator", kind: "Soort", why: "Waarom onbekend" },
  },
  none: "Er zijn nog geen indicatoren.",
  noneThen: "Op deze dag waren er nog geen indicatoren.",
  addFirst: "Begin met één indicator: wat wilt u zien veranderen, en waar moet het heen?",
  askLeader: "De procesleider of de projectondersteuner legt ze vast.",
  deviation: {
    none: "op het pad",
    lower: (size: string) => `${size} lager`,
    higher: (size: string) => `${size} hoger`,
  },
  tools: { importing: "Lees metingen in uit een bestand", exporting: "Download alle metingen (Excel)" },
  missing: (names: string) => `Ontbreekt nog: ${names}.`,
  lights: {
    steeringMeaning: "Gaat het de goede kant op, en snel genoeg?",
    moneyMeaning: "Loopt het vóór op het pad, zodat kosten ongedekt blijven?",
  },
  facts: {
    last: "Laatste meting",
    path: "Streefpad toen",
    deviation: "Afwijking",
    target: "Streefwaarde",
    targetOn: (value: string, day: string) => `${value} op ${day}`,
    projection: "Als het zo doorgaat",
    projected: (value: string, day: string) => `${value} op ${day}`,
    reaches: (day: string) => `streefwaarde bereikt op ${day}`,
    neverReaches: "de streefwaarde wordt zo niet bereikt",
    noTarget: "er is geen streefwaarde om heen te rekenen",
    isThere: "de streefwaarde is al bereikt",
    hasPassed: "deze lijn is al langs de streefwaarde gegaan",
    noProjection: "daarvoor zijn ten minste drie metingen nodig",
    owner: "Eigenaar",
    owed: "Nog te meten",
    owedBy: (period: string, who: string) => `over ${period}: ${who}`,
    owedWhole: "de eigenaar",
    notDue: "er is nog geen periode voorbij",
    noFrequency: "hoe vaak er wordt gemeten, is niet vastgelegd",
    nothingOwed: (period: string) => `iedereen heeft gemeten over ${period}`,
    more: (count: number) => `nog ${count}`,
  },
  parties: {
    counted: (red: number, amber: number, green: number, unknown: number) =>
      `Per partij: ${red} rood, ${amber} oranje, ${green} groen, ${unknown} onbekend.`,
    out: (names: string) => `Buiten de marge: ${names}.`,
    heading: "Per partij",
    fold: (count: number) => (count === 1 ? "1 partij" : `${count} partijen`),
    nothing: "nog niets gemeten",
    see: "Bekijk elke partij",
    seeOf: (indicator: string) => `Bekijk elke partij: ${indicator}`,
    scale: "Alle partijen staan op dezelfde schaal.",
  },
  conflicts: {
    heading: "Bronnen spreken elkaar tegen",
    one: (indicator: string, period: string, values: string) => `${indicator}, ${period}: ${values}.`,
    ofParty: (indicator: string, party: string, period: string, values: string) =>
      `${indicator}, ${party}, ${period}: ${values}.`,
    value: (value: string, source: string) => `${value} (${source})`,
    noSource: "zonder bron",
    against: (one: string, other: string) => `${one} tegenover ${other}`,
    more: (count: number) => `Nog ${count} tegenspraken staan bij de indicatoren zelf.`,
    whatNow: "Corrigeer de meting die niet klopt; tot dan is de stand over die periode onbekend.",
  },
  coupling: {
    heading: "Samenhang",
    introduction: "Wat eerst moet worden opgebouwd, naast wat daarna mag worden afgebouwd.",
    ahead: (following: string, one: string, leading: string, other: string) =>
      `Afbouw loopt voor op opbouw: ${following} is op ${one} van zijn weg, ${leading} pas op ${other}.`,
    inStep: (following: string, one: string, leading: string, other: string) =>
      `Afbouw houdt de pas van de opbouw: ${following} is op ${one} van zijn weg, ${leading} op ${other}.`,
    unknown: (names: string) =>
      `Of de afbouw voorloopt is onbekend: niet bekend is hoe ver het is met ${names}. Daarvoor zijn een nulmeting, een streefwaarde en een meting nodig.`,
    owners: (leading: string, owner: string, following: string, other: string) =>
      `Eigenaar van ${leading}: ${owner}. Eigenaar van ${following}: ${other}.`,
    ownerUnknown: "onbekend",
    figure: (name: string) => `${name}: hoe ver beide op weg zijn naar hun streefwaarde`,
    table: "Hoe ver op weg, in procenten",
    nothing: "Er is nog niets gemeten om te tekenen.",
    on: "Dag",
    leads: "eerst",
    follows: "daarna",
  },
  chart: {
    figure: (name: string) => `${name}: metingen naast het streefpad`,
    figureOf: (name: string, party: string) => `${name} van ${party}: metingen naast het streefpad`,
    measured: "gemeten",
    path: "streefpad",
    band: "binnen de marge",
    projection: "als het zo doorgaat",
    gap: "niet gemeten",
    conflict: "tegenspraak",
    today: "vandaag",
    asOf: "peildatum",
    nothing: "Er is nog niets gemeten en er is geen streefpad: er valt niets te tekenen.",
    told: (period: string, value: string) => `${period}: ${value}`,
    pathTold: (day: string, value: string) => `Streefpad op ${day}: ${value}`,
    gapTold: (period: string) => `${period}: niet gemeten`,
    conflictTold: (period: string, values: string) => `${period}: bronnen noemen ${values}`,
  },
  table: {
    caption: (count: number) => (count === 1 ? "1 periode" : `${count} perioden`),
    fold: (count: number) => (count === 1 ? "De meting als tabel" : `De ${count} perioden als tabel`),
    period: "Periode",
    measured: "Gemeten",
    path: "Streefpad",
    deviation: "Afwijking",
    standing: "Stand",
    foldLast: (count: number) => `De laatste ${count} perioden als tabel`,
    gap: "niet gemeten",
    noPath: "geen pad",
  },
  learning: {
    heading: "Leerpunten",
    introduction: "Per gebied en thema, ronde na ronde.",
    none: "Er zijn nog geen leerpunten vastgelegd.",
    noneOf: (names: string) => `Nog geen leerpunten: ${names}.`,
    wholeArea: "Alle gebieden",
    noRound: "zonder ronde",
    count: (count: number) => (count === 1 ? "1 leerpunt" : `${count} leerpunten`),
  },
  overview: {
    worst: (name: string, alike: number) =>
      alike === 0
        ? `De slechtste stand is die van ${name}.`
        : `De slechtste stand is die van ${name} en nog ${alike}.`,
    allUnknown: (count: number) =>
      count === 1
        ? "Van de ene indicator is de stand onbekend."
        : `Van alle ${count} indicatoren is de stand onbekend.`,
    allGreen: (count: number) =>
      count === 1
        ? "De indicator staat op groen."
        : `Geen van de ${count} indicatoren staat op rood of oranje.`,
    unknownToo: (unknown: number, count: number) => `Van ${unknown} van de ${count} is de stand onbekend.`,
    more: "Bekijk de monitoring",
  },
};
