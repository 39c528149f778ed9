/** R1 in words: where a party stands, and what would mend it. Names and dates come in as they are shown. */
export const verdict = {
  heading: "Wie mag dit besluiten?",
  kinds: {
    competent: "Bevoegd",
    "subject-to-ratification": "Onder voorbehoud",
    "not-competent": "Niet bevoegd",
  },
  standings: {
    conforms: "Conformeert zich",
    absent: "Niet verwacht",
    expired: "Verlopen",
    revoked: "Ingetrokken",
    "not-yet-valid": "Nog niet geldig",
    unknown: "Onbekend",
    "not-covered": "Niet gedekt",
    "over-ceiling": "Boven het plafond",
    "subject-to-ratification": "Onder voorbehoud",
    competent: "Bevoegd",
  },
  overall: {
    competent: (parties: number) =>
      parties === 1
        ? "Bevoegd: de enige partij die nodig is, mag dit besluiten."
        : `Bevoegd: alle ${parties} partijen mogen dit besluiten.`,
    competentMajority: "Bevoegd: een meerderheid van de partijen mag dit besluiten.",
    subject: (day: string) => `Onder voorbehoud: na bekrachtiging definitief, op zijn vroegst op ${day}.`,
    notCompetent: (gaps: number, parties: number) =>
      `Niet bevoegd: ${gaps} van ${parties} ${parties === 1 ? "partij" : "partijen"} ${gaps === 1 ? "mag" : "mogen"} dit nog niet besluiten.`,
    partlyUnknown: (gaps: number, parties: number, unknown: number) =>
      `Niet bevoegd: ${gaps} van ${parties} partijen ${gaps === 1 ? "mag" : "mogen"} dit nog niet besluiten, van ${unknown} is het onbekend.`,
    unknown: (unknown: number, parties: number) =>
      `Van ${unknown} van ${parties} ${parties === 1 ? "partij" : "partijen"} is onbekend of zij dit ${unknown === 1 ? "mag" : "mogen"} besluiten.`,
    unstatedParties: "Niet te bepalen: er staat niet bij wier instemming nodig is.",
    unstatedDomains: "Niet te bepalen: er staat niet bij waar het besluit over gaat.",
    quorumNotMet: "Niet bevoegd: er worden minder leden verwacht dan het quorum vraagt.",
    ruleUnknown: "De besluitregel van dit gremium is onbekend; daarom telt elke partij mee.",
    quorumUnknown: "Het quorum van dit gremium is onbekend.",
  },
  sentences: {
    conforms: "Zit niet aan deze tafel en is gebonden aan wat deze besluit.",
    absent: "Niemand van deze partij wordt verwacht.",
    expired: (names: string, day: string) => `De gezaghebbendheid van ${names} is verlopen op ${day}.`,
    revoked: (names: string, day: string) => `De gezaghebbendheid van ${names} is ingetrokken op ${day}.`,
    notYetValid: (names: string, day: string) => `De gezaghebbendheid van ${names} geldt pas vanaf ${day}.`,
    unknownAuthority:
      "Er is niet vastgelegd wie namens deze partij mag besluiten. Dat is een open vraag, geen nee.",
    unknownDomains: "Er staat niet bij waar het besluit over gaat, dus is niet te zeggen wie het mag nemen.",
    lapsed: (names: string, day: string) =>
      `De gezaghebbendheid van ${names} daarover gold tot en met ${day}.`,
    unknownAmount: "Het bedrag is onbekend, dus is niet te zeggen of het onder het plafond blijft.",
    notCovered: (domains: string) => `Wie aan tafel zit, beslist niet over ${domains}.`,
    overCeiling: (ceiling: string) => `Het bedrag is hoger dan het plafond van ${ceiling}.`,
    subject: (names: string, steps: string, day: string) =>
      `${names} mag dit besluiten na bekrachtiging door ${steps}: definitief op zijn vroegst op ${day}.`,
    competent: (names: string) => `${names} mag dit besluiten.`,
    onBasis: (basis: string) => `Grond: ${basis}.`,
    exampleBasis: (basis: string) => `${basis} (voorbeeld)`,
    step: (constituency: string, days: number) => `${constituency} (${days} dagen)`,
  },
  remedies: {
    heading: "Zo kan het wel",
    whole: "Of voor het geheel",
    or: (way: string) => `Of ${way}`,
    invite: (name: string, domains: string) => `Nodig ${name} uit: beslist over ${domains}.`,
    obtain: (constituency: string, party: string, domains: string, day: string) =>
      `Vraag een besluit van het ${constituency} van ${party} over ${domains}, vóór ${day}.`,
    obtainDe: (constituency: string, party: string, domains: string, day: string) =>
      `Vraag een besluit van de ${constituency} van ${party} over ${domains}, vóór ${day}.`,
    obtainUnknown: (party: string, domains: string, day: string) =>
      `Vraag ${party} wie thuis beslist over ${domains}, en vraag dat besluit vóór ${day}.`,
    split: (now: string, later: string) => `Splits het besluit: nu over ${now}, later over ${later}.`,
    lower: (ceiling: string) => `Verlaag het bedrag tot ${ceiling}.`,
    settleAuthority: (party: string) => `Vraag ${party} wie namens haar mag besluiten, en leg dat vast.`,
    settleAmount: "Bepaal het bedrag.",
  },
  columns: {
    party: "Partij",
    standing: "Oordeel",
    basis: "Door wie en op welke grond",
    remedy: "Zo kan het wel",
  },
  at: (body: string, day: string) => `Getoetst aan wie op ${day} in ${body} wordt verwacht.`,
  noMeeting: (body: string, day: string) =>
    `Er staat geen vergadering van ${body} gepland; getoetst aan wie er vandaag (${day}) zit.`,
};
