/** What whoever is signed in has to do, in all of their programmes. */
export const work = {
  heading: "Mijn werk",
  introduction: (count: number) =>
    count === 1 ? "Er wacht 1 ding op u." : `Er wachten ${count} dingen op u.`,
  overdue: (count: number) => (count === 1 ? "1 daarvan is te laat." : `${count} daarvan zijn te laat.`),
  none: "Er wacht nu niets op u: geen bericht, geen beslispunt, geen meting, geen actie, geen vraag en geen product.",
  noneHint:
    "Hier verschijnt wat u moet doen, zodra u in een werkspoor zit, een actie op uw naam staat of uw partij iets wordt gevraagd.",
  portfolio: "Bekijk uw programma's",
  groups: {
    report: "Berichten",
    decision: "Gevraagd van uw partij",
    measurement: "Metingen",
    action: "Acties",
    question: "Vragen",
    product: "Op te leveren",
  },
  columns: {
    report: "Werkspoor",
    decision: "Beslispunt",
    measurement: "Wat uw partij meet",
    action: "Wat u doet",
    question: "Wat u beantwoordt",
    product: "Product",
    programme: "Programma",
    due: "Uiterlijk",
    since: "Open sinds",
  },
  ratify: (number: string, steps: string) =>
    `Besluit ${number} is genomen onder voorbehoud. Uw partij moet het nog bekrachtigen: ${steps}.`,
  notCovered: (domains: string) => `Wie namens uw partij aan tafel zit, beslist niet over ${domains}.`,
  overCeiling: (ceiling: string) => `Het bedrag is hoger dan het plafond van uw partij: ${ceiling}.`,
  ratifyStep: "De route wacht op de bekrachtiging door een gremium waarin u zit.",
  write: "Schrijf het bericht",
  writeOf: (workstream: string, until: string) => `Schrijf het bericht van ${workstream} tot en met ${until}`,
  about: (from: string, until: string) => `over ${from} tot en met ${until}`,
  enter: "Voer in",
  enterOf: (indicator: string, until: string) => `Voer de meting in van ${indicator} tot en met ${until}`,
  untilDay: (until: string) => `tot en met ${until}`,
  late: "Te laat",
  noDay: "geen datum",
};
