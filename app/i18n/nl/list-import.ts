/** Mijlpalen, acties en deelnemers uit een Excel- of CSV-bestand. */
export const listImport = {
  link: "Lees in uit Excel of CSV",
  export: "Download als Excel",
  template: "Download een leeg bestand om in te vullen",
  lists: { milestones: "Mijlpalen", actions: "Acties", participants: "Deelnemers" },
  heading: {
    milestones: "Mijlpalen inlezen",
    actions: "Acties inlezen",
    participants: "Deelnemers inlezen",
  },
  introduction:
    "Kies een Excel-bestand (.xlsx) of een CSV-bestand. De eerste regel noemt de kolommen. U ziet eerst wat er is gelezen; pas daarna wordt er iets bewaard: alle regels, of geen enkele.",
  columnsHeading: "Welke kolommen",
  explained: {
    milestones:
      "Mijlpaal is nodig. Werkspoor is een werkspoor van dit programma, of leeg. Basis is de afgesproken dag, zoals 31-12-2026, of leeg als die onbekend is.",
    actions:
      "Actie is nodig. Wie is een deelnemer van dit programma, Gremium en Werkspoor zijn die van dit programma; alle drie mogen leeg zijn. Vóór is een dag, zoals 31-12-2026, of leeg.",
    participants: "Beide kolommen zijn nodig. De partij moet al in dit programma staan.",
  },
  columns: {
    milestone: "Mijlpaal",
    workstream: "Werkspoor",
    baseline: "Basis",
    action: "Actie",
    owner: "Wie",
    due: "Vóór",
    body: "Gremium",
    participant: "Deelnemer",
    party: "Partij",
  },
  more: { forecast: "Prognose", achieved: "Behaald", number: "Nummer", state: "Stand" },
  again: "Kies een ander bestand",
  isThere: "staat er al, wordt overgeslagen",
  passedOver: (count: number) => (count === 1 ? "1 regel staat er al." : `${count} regels staan er al.`),
  nothing: "Er is niets nieuws om over te nemen.",
  notChosen: "Er is nog geen bestand gekozen.",
  changed: "Intussen is er iets gewijzigd; hieronder staat wat er nu niet meer kan. Er is niets bewaard.",
  said: (count: number) => (count === 1 ? "1 regel overgenomen." : `${count} regels overgenomen.`),
  findings: {
    missing: (column: string) => `${column} ontbreekt.`,
    "too-long": (column: string, most: number) => `${column} heeft ten hoogste ${most} tekens.`,
    "text-unreadable": (column: string) => `${column} bevat een teken dat niet gelezen kan worden.`,
    "day-unreadable": (column: string) => `${column} is geen bestaande dag; schrijf bijvoorbeeld 31-12-2026.`,
    unknown: (column: string) => `${column}: deze naam staat niet in dit programma.`,
    ambiguous: (column: string) => `${column}: meer dan een heet zo; zet de partij er tussen haakjes achter.`,
    differs: (column: string) => `${column}: deze staat er al, maar met iets anders in deze kolom.`,
    duplicate: (column: string) => `${column}: deze regel staat meer dan eens in het bestand.`,
  },
};
