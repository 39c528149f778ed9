/** Overlap of tables (R11): who sits where twice. */
export const tables = {
  heading: "Overlap van tafels",
  introduction: "Wie zit waar, welke gremia lijken op elkaar, en wie bereidt voor wat diegene zelf besluit?",
  acrossAll: (programmes: number) =>
    programmes === 1 ? "Over uw ene programma." : `Over uw ${programmes} programma's samen.`,
  within: (programme: string) => `Alleen ${programme}.`,
  showAll: "Bekijk al uw programma's samen",
  showOnly: "Alleen één programma",
  findings: "Wat opvalt",
  nothing:
    "Geen twee gremia zijn vrijwel gelijk, niemand zit aan te veel tafels en niemand besluit wat hij zelf voorbereidt.",
  alike: (one: string, other: string, shared: number, together: number) =>
    `${one} en ${other} hebben ${shared} van hun ${together} leden gemeen. Samenvoegen?`,
  crowded: (person: string, count: number) => `${person} zit aan ${count} tafels.`,
  hours: (hours: number) => `Samen ${hours} uur per week.`,
  hoursBesides: (hours: number, unknown: number) =>
    unknown === 1
      ? `Samen ${hours} uur per week, en van 1 zetel zijn de uren onbekend.`
      : `Samen ${hours} uur per week, en van ${unknown} zetels zijn de uren onbekend.`,
  doubleRole: (person: string, prepares: string, decides: string) =>
    `${person} bereidt in ${prepares} voor wat ${decides} besluit, en besluit daar mee.`,
  sharedSubject: (subject: string, bodies: string) =>
    `Over ${subject} liggen beslispunten open bij meer dan één gremium: ${bodies}.`,
  sharedSubjectIn: (subject: string, programme: string, bodies: string) =>
    `In ${programme} liggen over ${subject} beslispunten open bij meer dan één gremium: ${bodies}.`,
  moreFindings: (count: number) => `Nog ${count} bevindingen staan hier niet.`,
  kinds: {
    alike: "Gremia die op elkaar lijken",
    crowded: "Wie aan veel tafels zit",
    doubleRole: "Wie voorbereidt en besluit",
    sharedSubject: "Eén onderwerp op twee plaatsen",
  },
  picture: "Wie zit waar",
  figure: (people: number, bodies: number) =>
    `Tabel van ${people} personen aan ${bodies} gremia, met een teken voor elke zetel`,
  pictureNote: "Alleen wie aan meer dan één tafel zit. Het nummer boven een kolom is dat van het gremium.",
  morePeople: (count: number) => `Nog ${count} personen zitten aan meer dan één tafel; zij staan hier niet.`,
  nobodyTwice: (people: number) =>
    people === 1
      ? "Er zit 1 persoon aan een tafel."
      : `Er zitten ${people} personen aan tafels, niemand aan meer dan één.`,
  bodies: "De gremia",
  columns: {
    person: "Wie",
    tables: "Aan tafel bij",
    hours: "Uren per week samen",
    body: "Gremium",
    programme: "Programma",
    seated: "Personen",
  },
  inBody: (body: string, role: string) => `${body} (${role})`,
  hoursUnknownOf: (count: number) => `van ${count} onbekend`,
  none: "Er zit nog niemand aan een tafel.",
  noneHint: "Zodra bij gremia is vastgelegd wie er zit, staat hier wie dat op meer plaatsen doet.",
};
