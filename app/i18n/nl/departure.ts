/** Parties and participants that leave a programme. */
export const departure = {
  heading: (name: string) => `Vertrek van ${name}`,
  introduction: {
    party:
      "Vanaf deze dag doet de partij niet meer mee, en handelt niemand meer namens haar. Wat is vastgelegd blijft in de geschiedenis staan; zij wordt niet meer aangeboden in nieuwe formulieren.",
    participant:
      "Vanaf deze dag handelt deze deelnemer niet meer namens de partij. Wat is vastgelegd blijft in de geschiedenis staan.",
  },
  consequences: "Dit eindigt ermee",
  nothing: "Er is niets vastgelegd dat hiermee eindigt.",
  kinds: {
    points: (count: number) =>
      count === 1
        ? "1 beslispunt vraagt nog instemming van deze partij. Wijzig dat zelf: niemand kan die dan nog geven."
        : `${count} beslispunten vragen nog instemming van deze partij. Wijzig die zelf: niemand kan die dan nog geven.`,
    seats: (count: number) => (count === 1 ? "1 zetel komt leeg:" : `${count} zetels komen leeg:`),
    authorities: (count: number) =>
      count === 1 ? "1 gezaghebbendheid telt niet meer:" : `${count} keer gezaghebbendheid telt niet meer:`,
    conforms: (count: number) =>
      count === 1 ? "1 conformering geldt niet meer, bij:" : `${count} conformeringen gelden niet meer, bij:`,
    commissioning: (count: number) =>
      count === 1
        ? "1 opdrachtgeverschap loopt nog. Beëindig of wijzig dat zelf:"
        : `${count} keer opdrachtgeverschap loopt nog. Beëindig of wijzig dat zelf:`,
  },
  labels: { endedOn: "Vertrekt per" },
  hint: "De eerste dag zonder.",
  hintAgain:
    "De eerste dag zonder. Leeg betekent dat het vertrek niet doorgaat; dat komt als verbetering in het logboek.",
  submit: "Leg het vertrek vast",
  goesOn: "gaat door",
  leave: "Vertrek",
  ofParticipant: (name: string) => `Vertrek van ${name}`,
  onlyOne: "Vertrekt alleen één deelnemer?",
  ended: "Niet meer in dit programma",
  until: (name: string, day: string) => `${name} (tot ${day})`,
  since: (name: string, day: string) => `${name} (niet meer in het programma per ${day})`,
  stillNeeded: (parties: string) =>
    `Nodig is nog de instemming van ${parties}. Niemand kan die geven: wijzig van wie instemming nodig is.`,
};
