/** Couplings between indicators: what must be built up before something else may be reduced. */
export const couplings = {
  newLink: "Koppel twee indicatoren",
  newHeading: "Nieuwe koppeling",
  introduction:
    "Een koppeling zegt wat eerst moet worden opgebouwd en wat pas daarna mag worden afgebouwd. Koers vergelijkt hoe ver elk van beide op weg is van zijn nulmeting naar zijn streefwaarde. Loopt de afbouw voor, dan staat dat bij de monitoring, met de eigenaren van beide.",
  labels: {
    leadingId: "Wat eerst moet (opbouw)",
    followingId: "Wat pas daarna mag (afbouw)",
    name: "Naam van de koppeling",
  },
  hints: {
    leadingId: "Bijvoorbeeld: plaatsen in gezinshuizen.",
    followingId: "Bijvoorbeeld: gesloten plaatsen.",
    name: "Bijvoorbeeld: eerst alternatieven, dan minder gesloten plaatsen.",
  },
  choose: "Kies een indicator",
  withoutPath: (name: string) => `${name} (nog zonder streefpad)`,
  submit: "Leg de koppeling",
  none: "Er zijn nog geen indicatoren gekoppeld.",
  purpose:
    "Met een koppeling ziet u of de afbouw voorloopt op de opbouw: bijvoorbeeld of er plaatsen sluiten voordat er genoeg alternatieven zijn.",
  askLeader: "De procesleider of de projectondersteuner legt een koppeling.",
  tooFew: (count: number) =>
    `Een koppeling verbindt twee indicatoren die in getallen worden gevolgd, van het programma als geheel of van de partijen samen. Daarvan heeft dit programma er ${count === 0 ? "nog geen" : "pas één"}. Maak eerst de indicator die ontbreekt.`,
  said: {
    coupled: "Koppeling gelegd. Onder Samenhang staat wat de twee samen zeggen.",
    uncoupled: "Koppeling weggehaald. De indicatoren en hun metingen zijn gebleven.",
  },
  remove: "Haal deze koppeling weg",
  removeShort: "Haal koppeling weg",
  removeNamed: (name: string) => `Haal koppeling weg: ${name}`,
  removalHeading: (name: string) => `Koppeling weghalen: ${name}`,
  removalIntroduction:
    "Koers vergelijkt deze twee indicatoren dan niet meer met elkaar. De indicatoren en hun metingen blijven, en het logboek onthoudt wie de koppeling weghaalde.",
  changedBeforeRemoval: "Een ander heeft deze koppeling intussen gewijzigd. Zo staat zij er nu.",
};
