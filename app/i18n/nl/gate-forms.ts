/** Het formulier van een beslismoment. */
export const gateForm = {
  newHeading: "Beslismoment toevoegen",
  editHeading: (name: string) => `Wijzig: ${name}`,
  newIntroduction: "Wat nog niet bekend is, laat u leeg: het staat dan als onbekend op de lijst.",
  labels: {
    name: "Naam",
    on: "Datum",
    bodyId: "Welk gremium beslist?",
    decisionPointId: "Welk beslispunt ligt voor?",
    opensPhaseId: "Welke fase mag daarna beginnen?",
    reason: "Waarom verschuift de datum?",
  },
  reasonHint: "Alleen nodig als de datum verandert. De reden blijft bij de verschuiving staan.",
  unknown: "nog onbekend",
  none: "geen",
};

/** Het formulier van een fase. */
export const phaseForm = {
  newHeading: "Fase toevoegen",
  editHeading: (name: string) => `Wijzig: ${name}`,
  newIntroduction: "De fase komt achter de laatste. Een datum die niemand weet, laat u leeg.",
  labels: {
    name: "Naam",
    isProvisional: "Hoe zeker is de naam?",
    startsOn: "Begin",
    endsOn: "Einde",
    reason: "Waarom verschuiven de data?",
  },
  provisional: "Dit is een werknaam",
};

/** Het formulier van een criterium. */
export const criterionForm = {
  newHeading: "Criterium toevoegen",
  editHeading: (text: string) => `Wijzig: ${text}`,
  introduction:
    "Kies wat het antwoord geeft. Is er een product, besluit of advies gekoppeld, dan volgt het criterium dat vanzelf; anders meldt iemand de stand, met bewijs.",
  labels: {
    text: "Wat moet er waar zijn?",
    weight: "Gewicht",
    kind: "Soort",
    deliverableId: "Welk product?",
    decisionPointId: "Welk beslispunt?",
    routeStepId: "Welk advies?",
    endedOn: "Geldt niet meer vanaf",
  },
  weightHint: "Een hard criterium houdt het beslismoment tegen; een zacht telt alleen mee in de score.",
  linkHint: {
    deliverableId: "Alleen bij ‘product vastgesteld’.",
    decisionPointId: "Alleen bij ‘besluit genomen’.",
    routeStepId: "Alleen bij ‘advies ontvangen’.",
  },
  endedHint: "Laat leeg zolang het criterium geldt. Een vervallen criterium komt niet terug.",
  byHand: "geen: iemand meldt de stand",
};

/** Het formulier waarmee iemand de stand van een criterium meldt. */
export const statementForm = {
  heading: (text: string) => `Stand van: ${text}`,
  introduction: "Wat u meldt blijft staan. Verandert de stand, meld dan een nieuwe.",
  labels: { isMet: "Is hieraan voldaan?", evidence: "Waaruit blijkt dat?", on: "Sinds" },
  evidenceHint: "Een stuk, een besluit of een getal. Nodig als eraan voldaan is.",
  answers: { yes: "ja, voldaan", no: "nee, nog niet", unknown: "onbekend" },
  submit: "Meld",
};
