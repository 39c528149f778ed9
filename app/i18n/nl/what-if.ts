/** A question that is only tried: which body, which day, who comes, about what. */
export const whatIf = {
  heading: "Wat als",
  link: "Wat als?",
  introduction:
    "Kies een gremium, een dag en een vraag, en lees of die tafel dit dan mag besluiten. Er wordt niets bewaard.",
  labels: {
    body: "Gremium",
    on: "Dag",
    domains: "Waarover gaat het besluit?",
    amountKind: "Geld",
    onceAmount: "Eenmalig (euro)",
    structuralAmount: "Structureel (euro per jaar)",
    parties: "Wier instemming is nodig?",
    excused: "Wie denkt u weg?",
    guests: "Wie komt erbij?",
  },
  people: (seated: number) => `Wie er komt: de ${seated} die er volgens de zetels zitten`,
  peopleChanged: (seated: number, away: number, guests: number) =>
    `Wie er komt: ${seated} volgens de zetels, ${away} weggedacht, ${guests} erbij`,
  excusedHint: "Dit zijn wie er die dag zitten. Wie een plaatsvervanger heeft, wordt vervangen.",
  guestsHint: "Zij hebben die dag geen zetel in dit gremium.",
  noSeats: "Van dit gremium is niet bekend wie er die dag zit.",
  emptySeats: (count: number) =>
    count === 1 ? "1 zetel is die dag niet ingevuld." : `${count} zetels zijn die dag niet ingevuld.`,
  submit: "Lees het oordeel",
  unknown: (count: number) =>
    count === 1
      ? "1 naam in dit adres hoort niet bij dit programma en telt niet mee."
      : `${count} namen in dit adres horen niet bij dit programma en tellen niet mee.`,
  noBodies: "Er is nog geen gremium om iets aan voor te leggen. Leg eerst vast wie er beslist:",
  asked: (body: string, day: string, domains: string) => `${body} op ${day}, over ${domains}.`,
  aboutNothing: "een nog niet genoemd onderwerp",
  at: (body: string, day: string) => `Getoetst aan wie u op ${day} in ${body} laat komen.`,
  attempts: "Probeer een uitweg",
  inviteTogether: (names: string) => `Nodig ${names} samen uit.`,
  share:
    "Het adres van deze pagina bevat de hele vraag. U kunt het delen met wie toegang heeft tot dit programma.",
};
