/** Het formulier waarin staat wat bij een beslismoment is besloten. */
export const outcomeForm = {
  heading: (name: string) => `Uitkomst vastleggen: ${name}`,
  introduction: (body: string) =>
    `Leg vast wat ${body} heeft besloten. Een uitkomst wordt niet meer gewijzigd.`,
  labels: {
    outcome: "Wat is er besloten?",
    on: "Besloten op",
    text: "Het besluit, in de woorden van het gremium",
  },
  open: "Nog open",
  openWhy:
    "Een go kan pas als aan alle harde criteria is voldaan. Een go onder voorwaarden noemt elk hard criterium dat nog openstaat; iedere voorwaarde wordt een actie met een eigenaar en een datum.",
  nothingOpen: "Aan alle criteria is voldaan.",
  conditions: "Voorwaarden",
  conditionsWhy: "Alleen bij ‘go onder voorwaarden’. Wat u hier invult wordt een actie.",
  hard: "hard: moet worden genoemd",
  soft: "zacht: mag worden genoemd",
  extra: "Een andere voorwaarde",
  condition: {
    action: "Wat moet er gebeuren?",
    owner: "Wie doet dat?",
    due: "Vóór welke dag?",
    nobody: "kies iemand",
    of: (field: string, criterion: string) => `${field} (${criterion})`,
  },
  submit: "Leg uitkomst vast",
  refused: {
    "already-passed": "Dit beslismoment is al gepasseerd. Wat is besloten, blijft staan.",
    "open-criteria": (criteria: string) =>
      `Een go kan niet zolang deze harde criteria openstaan: ${criteria}. Kies een go onder voorwaarden en noem ze, of houd het besluit aan.`,
    "unnamed-criteria": (criteria: string) =>
      `Een go onder voorwaarden noemt elk hard criterium dat openstaat. Nog niet genoemd: ${criteria}.`,
    "no-conditions": "Een go onder voorwaarden heeft ten minste één voorwaarde. Kies anders ‘go’.",
    "loose-conditions": "Iedere voorwaarde heeft een actie, een eigenaar en een datum.",
  },
};
