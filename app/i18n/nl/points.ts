/** Making, readying and withdrawing a decision point. */
export const points = {
  newLink: "Nieuw beslispunt",
  newHeading: "Nieuw beslispunt",
  newIntroduction:
    "Wat moet worden besloten, door wie en wanneer? De oplegnotitie en de besluitvormingsroute komen daarna.",
  noBodies: "Dit programma heeft nog geen gremium dat kan besluiten. Leg eerst bij Sturing een gremium vast.",
  create: "Maak beslispunt",
  fixed:
    "Gremium en doel liggen vast: dit beslispunt staat op een gepubliceerde agenda of er is al over besloten.",
  onAgenda:
    "Dit beslispunt staat op de agenda van een komende vergadering. Haal het daar eerst af; dan kan een ander gremium het behandelen.",
  groundHint: "Leeg laten als het openbaar is. Anders de grond, bijvoorbeeld het artikel van de wet.",
  labels: {
    bodyId: "Gremium dat besluit",
    purpose: "Doel",
    confidentialGround: "Vertrouwelijk, op grond van",
    liftedById: "Vertrouwelijkheid op te heffen door",
  },
  makeReady: "Gereed voor behandeling",
  makeDraft: "Terug naar voorbereiding",
  withdraw: "Trek in…",
  liftedBy: (body: string) => `op te heffen door ${body}`,
  said: {
    created: "Beslispunt gemaakt. Maak hieronder de besluitvormingsroute, of wijzig de oplegnotitie.",
    saved: "Bewaard.",
    ready: "Het beslispunt is gereed: het wordt voorgesteld voor de agenda.",
    draft: "Het beslispunt is weer in voorbereiding.",
    withdrawn: "Het beslispunt is ingetrokken.",
  },
  withdrawal: {
    heading: (title: string) => `Intrekken: ${title}`,
    explanation: "Een ingetrokken beslispunt blijft leesbaar, met de reden, en komt niet meer op een agenda.",
    reason: "Waarom wordt het ingetrokken?",
    submit: "Trek het beslispunt in",
    remark: (day: string, reason: string) => `Ingetrokken op ${day}: ${reason}`,
    stands: (state: string) => `De stand is nu: ${state}.`,
    notNow: (state: string) =>
      `De stand is: ${state}. Intrekken kan alleen zolang het beslispunt in voorbereiding of gereed is; haal het zo nodig eerst van de agenda en publiceer een nieuwe versie.`,
    onAgenda: "Dit beslispunt staat op de agenda van een komende vergadering. Haal het daar eerst af.",
    lostRace: "Iemand anders heeft dit beslispunt intussen gewijzigd. Uw reden staat nog in het formulier.",
  },
};
