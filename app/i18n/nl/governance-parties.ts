/** Wie namens een partij deelneemt. */
export const participant = {
  add: "Voeg een deelnemer toe",
  addTo: (party: string) => `Voeg een deelnemer toe: ${party}`,
  heading: (party: string) => `Deelnemer toevoegen: ${party}`,
  introduction:
    "Een deelnemer handelt in dit programma voor een partij, en kan daarna een zetel krijgen. Noem iemand bij de functie, niet bij de naam.",
  somebodyNew: "iemand anders",
  count: (count: number) => (count === 1 ? "1 deelnemer" : `${count} deelnemers`),
  labels: { personId: "Wie", name: "Functie van iemand anders" },
  hints: { name: "Bijvoorbeeld: Afgevaardigde Haaglanden." },
};

/** Wie het eens moet zijn. */
export const party = {
  add: "Voeg een partij toe",
  newHeading: "Partij toevoegen",
  editHeading: (name: string) => `Partij wijzigen: ${name}`,
  introduction:
    "Een partij is het deel dat een organisatie heeft in dit programma: een gemeente, een jeugdhulpregio, een aanbieder.",
  none: "Er zijn nog geen partijen vastgelegd.",
  noneYet: "Er zijn nog geen partijen. Voeg toe wie moet instemmen met wat dit programma besluit.",
  labels: {
    name: "Organisatie",
    kind: "Soort",
    involvement: "Hoe doet deze partij mee?",
    constituency: "Achterban",
    grouping: "Groep",
  },
  hints: {
    name: "De volledige naam. Kent Koers een organisatie die precies zo heet, dan is het die.",
    involvement: "Wie zich conformeert, volgt wat anderen besluiten.",
    constituency: "Wie thuis besluit als de afgevaardigde dat niet mag.",
    grouping: "Onder welk kopje de partij staat, bijvoorbeeld: Aanbieders.",
  },
};

/** Wie een gremium volgt zonder er te zitten. */
export const conform = {
  heading: "Wie zich conformeert",
  add: "Leg vast wie zich conformeert",
  newHeading: "Vastleggen wie zich conformeert",
  introduction:
    "Een partij die zich conformeert is gebonden aan wat het gremium besluit, zonder er zelf over mee te beslissen. Dat telt niet zolang zij er een zetel heeft.",
  choose: "Kies…",
  none: "Geen partij heeft verklaard zich te conformeren.",
  noneYet: "Geen partij heeft verklaard zich te conformeren. Doet een partij dat, leg het dan hier vast.",
  follows: (party: string, body: string, subjects: string) =>
    `${party} volgt wat ${body} besluit over ${subjects}`,
  everything: "alle onderwerpen",
  former: (count: number) => (count === 1 ? "1 eerdere verklaring" : `${count} eerdere verklaringen`),
  endHeading: (party: string, body: string) => `Beëindigen: ${party} volgt ${body}`,
  endIntroduction: "Wat eerder onder deze verklaring is besloten blijft staan.",
  endLabels: { until: "Laatste dag" },
  endSubmit: "Beëindig de verklaring",
  labels: {
    partyId: "Partij",
    bodyId: "Volgt wat dit gremium besluit",
    domains: "Waarover",
    from: "Vanaf",
    until: "Tot en met",
  },
  hints: { domains: "Niets aangevinkt is: over alle onderwerpen." },
};

/** Wie opdracht geeft. */
export const commissioning = {
  add: "Voeg opdrachtgeverschap toe",
  newHeading: "Opdrachtgeverschap toevoegen",
  editHeading: (scope: string) => `Opdrachtgeverschap wijzigen: ${scope}`,
  introduction:
    "Wie is opdrachtgever, en waarvan? Delen meer partijen een rol, vink ze dan allemaal aan. Is het nog niet bekend, vink dan niemand aan.",
  noneYet: "Nog niet vastgelegd wie opdrachtgever is. Begin met de bestuurlijk opdrachtgever.",
  shared: (names: string) => `gedeeld door ${names}`,
  change: "Wijzig of beëindig",
  former: (count: number) => (count === 1 ? "1 eerder opdrachtgeverschap" : `${count} eerdere`),
  endedOn: (day: string) => `tot ${day}`,
  endHeading: (role: string, party: string) => `Opdrachtgeverschap beëindigen: ${role}, ${party}`,
  endIntroduction: "Het blijft daarna zichtbaar bij wat eerder gold.",
  endLabels: { endedOn: "Eindigt per" },
  endHint: "Vanaf deze dag geldt het niet meer.",
  endSubmit: "Beëindig het opdrachtgeverschap",
  labels: { role: "Rol", scope: "Waarvan", partyIds: "Partijen", partyId: "Partij" },
  hints: {
    scope: "Bijvoorbeeld: het programma, de inhoud, de randvoorwaarden.",
    partyIds: "Niemand aangevinkt is: nog aan te wijzen.",
    noParties: "Er zijn nog geen partijen; dit wordt vastgelegd als nog aan te wijzen.",
  },
};
