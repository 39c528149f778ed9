/** R13 in words: every reason names the fact and the rule. */
export const proposals = {
  heading: (count: number) => `Voorstellen (${count})`,
  introduction: "Wat de stand van het programma op deze agenda vraagt, het dringendste eerst.",
  none: "Niets vraagt nog om een plaats op deze agenda.",
  why: "Waarom",
  takeOver: "Op de agenda",
  takeOverAll: (count: number) => `Alle ${count} op de agenda`,
  dismiss: "Niet nu…",
  dismissTitle: (title: string) => `Niet nu: ${title}`,
  dismissReason: "Waarom niet nu?",
  dismissHint: "De reden blijft bewaard. Het voorstel komt terug zodra de feiten erachter veranderen.",
  dismissConfirm: "Laat weg",
  dismissed: (count: number) => `Weggelaten (${count})`,
  dismissedBy: (name: string, day: string) => `${name}, ${day}`,
  reconsider: "Toch voorstellen",
  gone: "Dit voorstel is er niet meer: het staat al op de agenda, of de feiten zijn veranderd.",
  groups: {
    decision: "Besluit",
    discussion: "Bespreking",
    information: "Kennisname",
    progress: "Voortgang en risico's",
    standing: "Vaste punten",
  },
  titles: {
    gate: (name: string) => `Beslismoment ${name}`,
    decisionWanted: (workstream: string) => `Gevraagd besluit van werkspoor ${workstream}`,
    "milestones-slipped": "Mijlpalen die uitlopen",
    "actions-overdue": "Acties die te laat zijn",
    "authorities-ending": "Gezaghebbendheid die afloopt",
    "terms-ending": "Zittingstermijnen die aflopen",
    "workstreams-unstaffed": "Werksporen zonder lid van het uitvoeringsteam",
    "open-questions": "Open vragen aan deze tafel",
    "indicators-off": "Indicatoren buiten hun tolerantie",
    "couplings-ahead": "Afbouw die voorloopt op opbouw",
    "risks-unweighed": "Risico's zonder eigenaar of weging",
  },
  reasons: {
    "too-late": (neededBy: string) =>
      `Nodig vóór ${neededBy}. Die dag is bij deze vergadering voorbij; besluit zo snel als het kan, of stel de datum bij.`,
    "last-chance": (neededBy: string) =>
      `Nodig vóór ${neededBy}; dit is de laatste vergadering die dat haalt.`,
    next: (day: string) => `De volgende is op ${day}.`,
    noneAfter: "Een latere is nog niet gepland: is er meer tijd nodig, plan er dan een vóór die dag.",
    route: {
      willMiss: (neededBy: string, step: string, deadline: string) =>
        `Haalt ${neededBy} niet: de route breekt op de stap ‘${step}’, die uiterlijk op ${deadline} gezet moet zijn.`,
      soonest: (day: string) => `Geteld vanaf deze vergadering kan het op zijn vroegst op ${day}.`,
      soonestUnknown:
        "Wanneer het op zijn vroegst kan, is onbekend: er zijn te weinig vergaderingen gepland.",
      stepDue: {
        prepare: (step: string, deadline: string, papers: string) =>
          `Voorbereiding door ${step}: teruggerekend over de route is dit de laatste vergadering vóór de uiterste dag, ${deadline}. Stukken weg: uiterlijk ${papers}.`,
        decide: (step: string, deadline: string, papers: string) =>
          `Besluit van ${step}: teruggerekend over de route uiterlijk op ${deadline}. Stukken weg: uiterlijk ${papers}.`,
        ratify: (step: string, deadline: string, papers: string) =>
          `Bekrachtiging door ${step}: teruggerekend over de route is dit de laatste vergadering vóór de uiterste dag, ${deadline}. Stukken weg: uiterlijk ${papers}.`,
        inform: (step: string, deadline: string, papers: string) =>
          `${step} wordt geïnformeerd: teruggerekend over de route is dit de laatste vergadering vóór de uiterste dag, ${deadline}. Stukken weg: uiterlijk ${papers}.`,
      },
      adviceOwed: (step: string, deadline: string, papers: string) =>
        `Advies van ${step}: teruggerekend over de route is dit de laatste vergadering vóór de uiterste dag, ${deadline}. Stukken weg: uiterlijk ${papers}.`,
      stepNext: {
        prepare: (step: string) =>
          `Aan de beurt in de route: voorbereiding door ${step}. Wanneer het besluit nodig is, is niet bekend.`,
        advise: (step: string) =>
          `Aan de beurt in de route: advies van ${step}. Wanneer het besluit nodig is, is niet bekend.`,
        ratify: (step: string) =>
          `Aan de beurt in de route: bekrachtiging door ${step}. Wanneer het besluit nodig is, is niet bekend.`,
        inform: (step: string) =>
          `Aan de beurt in de route: ${step} wordt geïnformeerd. Wanneer het besluit nodig is, is niet bekend.`,
      },
      papersDue: (step: string, day: string) =>
        `De stukken voor de stap ‘${step}’ van de route moeten uiterlijk op ${day} weg, vóór de vergadering na deze.`,
      requestDue: (step: string, day: string) =>
        `De aanvraag voor de stap ‘${step}’ van de route moet uiterlijk op ${day} uit, vóór de vergadering na deze.`,
    },
    deferred: (number: string, day: string) =>
      `Aangehouden op ${day} (besluit ${number}); een aangehouden besluit komt terug op de volgende agenda.`,
    ready: "Het beslispunt is gereed voor behandeling.",
    gateOn: (name: string, day: string) =>
      `Het beslismoment ${name} valt op ${day}, vóór of kort na deze vergadering.`,
    gateUndated: (name: string) => `Het beslismoment ${name} heeft nog geen datum.`,
    gateOverdue: (name: string, day: string) =>
      `De dag van beslismoment ${name}, ${day}, is voorbij en er is niet vastgelegd wat er besloten is. Leg de uitkomst vast, of geef het beslismoment een andere dag.`,
    gateOpen: (criteria: string) => `Nog niet aangetoond: ${criteria}.`,
    authorityEnds: (name: string, day: string) =>
      `De gezaghebbendheid van ${name} eindigt op ${day}, binnen acht weken.`,
    termEnds: (name: string, day: string) =>
      `De zittingstermijn van ${name} eindigt op ${day}, binnen acht weken.`,
    noTeamMember: (names: string, count: number) =>
      count === 1
        ? `Van werkspoor ${names} is niet bekend wie uit het uitvoeringsteam erin zit; in elk werkspoor hoort zo iemand.`
        : `Van ${count} werksporen is niet bekend wie uit het uitvoeringsteam erin zit: ${names}. In elk werkspoor hoort zo iemand.`,
    milestoneSlipped: {
      now: (name: string, day: string, late: string, baseline: string) =>
        `Mijlpaal ‘${name}’ wordt nu verwacht op ${day}, ${late} na de afgesproken dag (${baseline}).`,
      rule: (limit: number) => `Dat is meer dan ${limit} dagen.`,
      was: (day: string) => `Bij de vorige vergadering was het ${day}.`,
      why: (reason: string) => `Reden: ${reason}`,
      noReason: "Een reden is niet opgegeven.",
    },
    decisionWanted: (workstream: string, period: string, wanted: string) =>
      `Werkspoor ‘${workstream}’ vraagt in het voortgangsbericht over ${period}: ${wanted}`,
    actionOverdue: (number: string, text: string, day: string, owner: string) =>
      `Actie ${number}, ‘${text}’, had uiterlijk op ${day} klaar moeten zijn. Wie: ${owner}.`,
    openQuestion: (question: string) => question,
    indicatorOff: (name: string, why: string, lights: string) => `${name}. ${why} ${lights}.`,
    risks: (count: number) =>
      `De bron noemt ${count} risico's; van geen ervan is een eigenaar of weging bekend.`,
    standing: "Hoort bij elke vergadering.",
  },
};
