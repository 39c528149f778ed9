export const decisions = {
  heading: "Beslispunten",
  none: "Er zijn nog geen beslispunten. De bron noemt er geen.",
  columns: {
    number: "Nr.",
    title: "Beslispunt",
    body: "Gremium",
    neededBy: "Nodig vóór",
    state: "Stand",
    verdict: "Wie mag dit?",
  },
  requested: "Gevraagd besluit",
  onlyNote: "Iedereen: het gremium neemt alleen kennis, en daarvoor is geen gezaghebbendheid nodig.",
  background: "Achtergrond",
  amount: "Geld",
  cover: "Dekking",
  body: "Besluit door",
  domains: "Gaat over",
  level: "Niveau",
  neededBy: "Nodig vóór",
  state: "Stand",
  confidential: "Vertrouwelijk",
  history: "Besluiten",
  noHistory: "Hierover is nog niet besloten.",
  record: "Leg besluit vast",
  correct: "Corrigeer besluit",
  edit: {
    link: "Wijzig beslispunt en oplegnotitie",
    heading: (title: string) => `Wijzig: ${title}`,
    lostRace:
      "Iemand anders heeft dit beslispunt intussen gewijzigd. Wat u typte staat nog in het formulier.",
    requestedHint: "Eén besluit per regel, in een actieve zin: De stuurgroep besluit …",
    amountKinds: { none: "Geen geld mee gemoeid", unknown: "Bedrag nog onbekend", known: "Dit bedrag:" },
    labels: {
      title: "Onderwerp",
      requestedDecision: "Gevraagd besluit",
      domains: "Gaat over",
      amountKind: "Geld",
      onceAmount: "Eenmalig (euro)",
      structuralAmount: "Structureel (euro per jaar)",
      cover: "Dekking",
      requiredPartyIds: "Wier instemming is nodig?",
      neededBy: "Nodig vóór",
      level: "Niveau",
    },
  },
  recording: {
    heading: (title: string) => `Besluit vastleggen: ${title}`,
    correcting: (number: string) =>
      `Besluit ${number} is al vastgelegd. Wat u hier bewaart is een nieuwe versie die het verbetert; het oude blijft leesbaar.`,
    outcome: "Uitkomst",
    status: "Status",
    statusHint: "Alleen bij akkoord. Voorgenomen zolang er nog iets bekrachtigd of geregeld moet worden.",
    asked: "Gevraagd besluit:",
    text: "Tekst van het besluit, of de reden",
    textHint:
      "Leeg bij akkoord: dan geldt het gevraagde besluit. Anders: wat is gewijzigd, of waarom aangehouden en wanneer terug.",
    allParties: (count: number) =>
      count === 1 ? "Oordeel over de partij" : `Oordeel over alle ${count} partijen`,
    tooEarly: (day: string) => `De vergadering is op ${day}. Een besluit legt u vast vanaf die dag.`,
    demoAhead: (day: string) =>
      `De vergadering is pas op ${day}. In deze demonstratie kunt u nu al een besluit vastleggen; buiten de demonstratie kan dat vanaf die dag.`,
    reservation: "Voorbehoud",
    reservationHint: "Wat eerst geregeld moet zijn, en door wie. Nodig als niet alle partijen bevoegd zijn.",
    save: "Leg vast",
    beyondAuthority: (parties: string) =>
      `Dit besluit kan niet definitief zijn: ${parties} mag het aan deze tafel nog niet nemen. Leg het vast als voorgenomen, met het voorbehoud.`,
    beyondAuthorityMany: (parties: string) =>
      `Dit besluit kan niet definitief zijn: ${parties} mogen het aan deze tafel nog niet nemen. Leg het vast als voorgenomen, met het voorbehoud.`,
    beyondAuthorityUnstated:
      "Dit besluit kan niet definitief zijn: niet te bepalen is wie het mag nemen. Leg het vast als voorgenomen, met het voorbehoud.",
    awaitsRatification: (day: string) =>
      `Dit besluit is pas definitief na bekrachtiging, op zijn vroegst op ${day}. Leg het vast als voorgenomen.`,
    reservationNeeded: "Zeg onder welk voorbehoud dit besluit is genomen.",
    lostRace:
      "Iemand anders heeft hierover intussen een besluit vastgelegd. Wat u typte staat nog in het formulier.",
  },
  underReservation: (reservation: string) => `Onder voorbehoud: ${reservation}`,
  corrected: "gecorrigeerd",
  verdictThen: "Oordeel op dat moment",
};
