/** Het logboek en wat daarin is gedaan. */
export const log = {
  heading: "Logboek",
  introduction: (count: number) =>
    count === 1 ? "De laatste wijziging." : `De laatste ${count} wijzigingen.`,
  holds: (rows: number) =>
    rows === 1 ? "De keten klopt: 1 regel gecontroleerd." : `De keten klopt: ${rows} regels gecontroleerd.`,
  broken: (sequence: number, fault: string) => `De keten klopt niet. Bij regel ${sequence}: ${fault}.`,
  faults: {
    "row missing": "er ontbreekt een regel",
    "row changed": "deze regel is later veranderd",
    "row does not follow the one before it": "deze regel sluit niet aan op de vorige",
    "end of chain cut off": "het einde ontbreekt",
  },
  columns: { at: "Wanneer", who: "Wie", what: "Wat" },
  deeds: {
    seeded: "laadde de voorbeeldgegevens van dit programma",
    added: (title: string) => `zette ‘${title}’ op de agenda`,
    edited: (title: string) => `wijzigde agendapunt ‘${title}’`,
    moved: (title: string) => `verplaatste agendapunt ‘${title}’`,
    removed: (title: string) => `haalde ‘${title}’ van de agenda`,
    dismissed: (reason: string) => `liet een voorstel weg, met als reden ‘${reason}’`,
    reconsidered: (reason: string) => `bracht een voorstel terug dat was weggelaten om ‘${reason}’`,
    published: (version: string, meeting: string) =>
      `publiceerde versie ${version} van de agenda van ${meeting}`,
    expected: (meeting: string) => `wijzigde wie wordt verwacht bij ${meeting}`,
    decided: (number: string, meeting: string) => `legde besluit ${number} van ${meeting} vast`,
    corrected: (number: string, meeting: string) => `verbeterde besluit ${number} van ${meeting}`,
    pointMade: (title: string) => `maakte beslispunt ‘${title}’`,
    pointEdited: (title: string) => `wijzigde beslispunt ‘${title}’`,
    pointReady: (title: string) => `zette beslispunt ‘${title}’ op gereed`,
    pointDraft: (title: string) => `zette beslispunt ‘${title}’ terug in voorbereiding`,
    pointWithdrawn: (title: string, reason: string) =>
      `trok beslispunt ‘${title}’ in, met als reden ‘${reason}’`,
    stepAdded: (step: string) => `zette stap ‘${step}’ op een besluitvormingsroute`,
    stepEdited: (step: string) => `wijzigde stap ‘${step}’ van een besluitvormingsroute`,
    stepMoved: (step: string) => `verplaatste stap ‘${step}’ van een besluitvormingsroute`,
    stepRemoved: (step: string) => `haalde stap ‘${step}’ van een besluitvormingsroute`,
    stepCompleted: (step: string) => `legde vast wanneer stap ‘${step}’ is gezet`,
    authorised: (name: string) => `legde gezaghebbendheid van ${name} vast`,
    replaced: (name: string) => `verving de gezaghebbendheid van ${name}`,
    revoked: (name: string) => `trok de gezaghebbendheid van ${name} in`,
    asked: (question: string) => `stelde de open vraag ‘${question}’`,
    reworded: (question: string) => `wijzigde de open vraag ‘${question}’`,
    answered: (question: string) => `legde het antwoord vast op ‘${question}’`,
  },
};
