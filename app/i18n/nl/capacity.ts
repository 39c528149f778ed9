/** The hours that bodies have and need, and terms that end. */
export const capacity = {
  heading: "Capaciteit",
  introduction: "Hoeveel uren per week hebben de gremia, en hoeveel is er nodig?",
  norm: (minimum: number, ideal: number) =>
    `Voor een uitvoeringsteam geldt per zetel: minimaal ${minimum} en bij voorkeur ${ideal} uur per week.`,
  short: (agreed: number, minimum: number, missing: number) =>
    `${agreed} uur per week afgesproken, minimaal ${minimum} nodig: ${missing} uur te weinig.`,
  belowIdeal: (agreed: number, ideal: number, missing: number) =>
    `${agreed} uur per week afgesproken: genoeg voor het minimum, ${missing} uur minder dan de gewenste ${ideal}.`,
  enough: (agreed: number, ideal: number) =>
    `${agreed} uur per week afgesproken: ten minste de gewenste ${ideal}.`,
  notKnown: "Of de uren genoeg zijn, is onbekend.",
  nobody: "Er is nog geen zetel. Of de uren genoeg zijn, is onbekend.",
  unknownSeats: (count: number) =>
    count === 1
      ? "Van 1 zetel zijn de uren niet afgesproken; die telt in wat nodig is niet mee."
      : `Van ${count} zetels zijn de uren niet afgesproken; die tellen in wat nodig is niet mee.`,
  vacantSeats: (count: number) =>
    count === 1 ? "1 zetel is nog niet ingevuld." : `${count} zetels zijn nog niet ingevuld.`,
  belowMinimumSeats: (count: number, hours: number) =>
    count === 1
      ? `1 zetel ligt onder het minimum van ${hours} uur.`
      : `${count} zetels liggen onder het minimum van ${hours} uur.`,
  figure: (body: string) => `Uren per week van ${body}: afgesproken naast minimaal en gewenst`,
  marks: {
    minimum: (hours: number) => `minimaal ${hours}`,
    ideal: (hours: number) => `gewenst ${hours}`,
    unknown: "onbekend",
  },
  seatsOf: (body: string) => `Zetels van ${body}`,
  columns: { seat: "Zetel", hours: "Uren per week", standing: "Stand", until: "Tot en met" },
  standings: {
    "below-minimum": "onder het minimum",
    "below-ideal": "onder de gewenste uren",
    enough: "genoeg",
    vacant: "nog niemand",
    unknown: "onbekend",
    "no-norm": "geen norm",
  },
  openEnd: "geen einddatum",
  meantFor: (hours: number) => `bedoeld voor ${hours}`,
  others: {
    heading: "Gremia zonder norm voor uren",
    introduction: "Hier is niet vastgelegd hoeveel uren nodig zijn. Wat is afgesproken, is opgeteld.",
    columns: { body: "Gremium", seats: "Zetels", hours: "Uren per week" },
    seats: (count: number, vacant: number) =>
      vacant === 0 ? `${count}` : `${count}, waarvan ${vacant} niet ingevuld`,
    hours: (hours: number, unknown: number) =>
      unknown === 0 ? `${hours}` : `${hours}, en van ${unknown} onbekend`,
  },
  ending: {
    heading: "Termijnen die aflopen",
    introduction: (weeks: number) => `Deze zetels lopen binnen ${weeks} weken af.`,
    none: (weeks: number) => `Geen zetel loopt binnen ${weeks} weken af.`,
    body: "Gremium",
  },
  none: "Er zijn nog geen gremia, dus er zijn geen uren om op te tellen.",
  noneHint: "Voeg op de pagina Sturing een gremium met zijn zetels toe.",
  toGovernance: "Naar Sturing",
};
