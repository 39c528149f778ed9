/** What whoever is signed in has to do, in all of their programmes. */
export const work = {
  heading: "Mijn werk",
  introduction: (count: number) =>
    count === 1 ? "Er wacht 1 ding op u." : `Er wachten ${count} dingen op u.`,
  overdue: (count: number) => (count === 1 ? "1 daarvan is te laat." : `${count} daarvan zijn te laat.`),
  none: "Er wacht nu niets op u: geen bericht, geen actie, geen vraag en geen product.",
  noneHint: "Hier verschijnt wat u moet doen, zodra u in een werkspoor zit of een actie op uw naam staat.",
  portfolio: "Bekijk uw programma's",
  groups: { report: "Berichten", action: "Acties", question: "Vragen", product: "Op te leveren" },
  columns: {
    report: "Werkspoor",
    action: "Wat u doet",
    question: "Wat u beantwoordt",
    product: "Product",
    programme: "Programma",
    due: "Uiterlijk",
    since: "Open sinds",
  },
  write: "Schrijf het bericht",
  writeOf: (workstream: string, until: string) => `Schrijf het bericht van ${workstream} tot en met ${until}`,
  about: (from: string, until: string) => `over ${from} tot en met ${until}`,
  late: "Te laat",
  noDay: "geen datum",
};
