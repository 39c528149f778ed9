/** What of the decision points is shown, and in which order. */
export const register = {
  noneYet: "Er zijn nog geen beslispunten. Maak het eerste met de knop Nieuw beslispunt.",
  noneFound: "Geen beslispunt voldoet hieraan. Kies minder, of toon alles.",
  found: (count: number) => (count === 1 ? "1 beslispunt" : `${count} beslispunten`),
  all: "alle",
  open: "nog te besluiten",
  show: "Toon",
  clear: "Toon alles",
  inTime: "Op tijd?",
  notInTime: "niet haalbaar",
  mine: "waar instemming van mijn partij nodig is",
  labels: {
    state: "Stand",
    body: "Gremium",
    level: "Niveau",
    verdict: "Wie mag dit?",
    needed: "Nodig",
    mine: "Van mij",
  },
  needed: { soon: "binnen zes weken", unknown: "datum onbekend" },
};
