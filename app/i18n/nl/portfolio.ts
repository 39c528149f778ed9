/** The portfolio of a director and the calendar of its gates. */
export const portfolio = {
  count: (count: number) => (count === 1 ? "1 programma" : `${count} programma's`),
  attention: (count: number) =>
    count === 0
      ? "geen ervan vraagt nu aandacht"
      : count === 1
        ? "één vraagt aandacht"
        : `${count} vragen aandacht`,
  summary: {
    label: "Samengevat",
    onThisPage: "Op deze bladzijde:",
    stuck: (count: number) =>
      count === 0
        ? "Elk open besluit kan worden genomen."
        : count === 1
          ? "1 besluit kan nog niet genomen worden."
          : `${count} besluiten kunnen nog niet genomen worden.`,
    gates: (count: number, undated: number) =>
      [
        count === 0
          ? "Van geen beslismoment binnen 6 weken is bekend dat het niet gereed is."
          : count === 1
            ? "1 beslismoment binnen 6 weken is niet gereed."
            : `${count} beslismomenten binnen 6 weken zijn niet gereed.`,
        ...(undated === 0 ? [] : [undated === 1 ? "1 heeft geen datum." : `${undated} hebben geen datum.`]),
      ].join(" "),
    unknowns: (count: number) =>
      count === 0 ? "Niets is onbekend." : count === 1 ? "1 onbekende." : `${count} onbekenden.`,
  },
  links: { calendar: "Kalender van beslismomenten", tables: "Overlap van tafels", xlsx: "Naar Excel" },
  filter: {
    label: "Kies programma's en volgorde",
    text: "Naam bevat",
    light: "GROTIK",
    weeks: "Volgend beslismoment",
    sort: "Volgorde",
    any: "alle",
    within: (weeks: number) => `binnen ${weeks} weken`,
    sorts: {
      own: "zoals vastgelegd",
      name: "op naam",
      gate: "eerst wat het eerst beslist",
      light: "eerst het slechtste licht",
      decisions: "eerst de meeste vastgelopen besluiten",
    },
    show: "Toon",
    clear: "Wis de keuze",
    found: (count: number) => (count === 1 ? "1 programma gevonden" : `${count} programma's gevonden`),
    none: "Geen programma past bij deze keuze. Kies ruimer, of wis de keuze.",
  },
  columns: {
    programme: "Programma",
    course: "Koerslijn",
    gate: "Volgend beslismoment",
    status: "GROTIK",
    decisions: "Besluiten",
    rest: "Uitloop en onbekend",
  },
  gate: {
    none: "geen meer te nemen",
    unknown: "geen beslismoment vastgelegd",
    overdue: "had al genomen moeten zijn",
    more: (count: number) => (count === 1 ? "en nog 1" : `en nog ${count}`),
  },
  trends: {
    better: "beter dan vorige periode",
    worse: "slechter dan vorige periode",
    same: "gelijk aan vorige periode",
    unknown: "verloop onbekend",
  },
  reportedUntil: (day: string, { count, of }: { readonly count: number; readonly of: number }) =>
    count < of
      ? `${count} van ${of} werksporen meldden, tot en met ${day}; verder berekend`
      : `gemeld tot en met ${day}`,
  computed: "berekend; er is geen bericht",
  indicators: "Indicatoren:",
  indicatorsAlike: (name: string, alike: number) => `${name} en nog ${alike}`,
  ahead: (coupling: string) => `Afbouw loopt voor op opbouw: ${coupling}.`,
  indicatorsUnknown: (count: number) => `${count} onbekend`,
  decisions: {
    none: "geen besluit open",
    counts: {
      competent: (count: number) => `${count} bevoegd`,
      "subject-to-ratification": (count: number) => `${count} onder voorbehoud`,
      "not-competent": (count: number) => `${count} niet bevoegd`,
    },
    first: "Eerst:",
    ofParty: (party: string, sentence: string) => `${party}: ${sentence}`,
  },
  slips: {
    none: "geen mijlpaal loopt uit",
    count: (count: number) => (count === 1 ? "1 mijlpaal loopt uit" : `${count} mijlpalen lopen uit`),
    worst: (days: string) => `het meest ${days}:`,
    days: (count: number) => (count === 1 ? "1 dag" : `${count} dagen`),
  },
  unknowns: {
    phases: (count: number) => (count === 1 ? "1 fase zonder datum" : `${count} fasen zonder datum`),
    gates: (count: number) =>
      count === 1 ? "1 beslismoment zonder datum" : `${count} beslismomenten zonder datum`,
    lights: (count: number) => (count === 1 ? "1 licht onbekend" : `${count} lichten onbekend`),
    questions: (count: number) => (count === 1 ? "1 open vraag" : `${count} open vragen`),
    none: "niets onbekend",
  },
  calendar: {
    heading: "Kalender van beslismomenten",
    introduction: (from: string, until: string) =>
      `De beslismomenten van ${from} tot en met ${until}, en waarom elk wel of niet gereed is.`,
    summary: (count: number, held: number, unsaid: number) =>
      count === 0
        ? "In deze vier kwartalen is geen beslismoment te nemen."
        : `${count === 1 ? "1 beslismoment is" : `${count} beslismomenten zijn`} nog te nemen: ${count - held - unsaid} gereed, ${held} niet gereed, ${unsaid} nog zonder criteria.`,
    none: "U ziet nog geen enkel beslismoment. Een procesleider legt ze vast bij Fasen en beslismomenten.",
    chart: "De kwartalen op schaal",
    navigation: "Andere kwartalen",
    earlier: "Eerder",
    later: "Later",
    thisQuarter: "Naar dit kwartaal",
    legend: {
      label: "Wat de tekens betekenen",
      open: "nog te beslissen",
      held: "niet gereed of aangehouden",
      conditional: "onder voorwaarden gepasseerd",
      passed: "gepasseerd",
      today: "vandaag",
    },
    gate: (gate: string, programme: string, day: string, standing: string) =>
      `${gate}, ${programme}, ${day}: ${standing}`,
    heldBy: (missing: string) => `niet gereed: ${missing}`,
    quarterNone: "In dit kwartaal is geen beslismoment gepland.",
    overdue: "Had al genomen moeten zijn",
    undated: "Zonder datum",
    undatedHint: "Wanneer deze beslismomenten vallen, is niet bekend. Daarom staan ze in geen kwartaal.",
    undatedNone: "Elk beslismoment heeft een datum.",
    more: (count: number) =>
      count === 1
        ? "Nog 1 beslismoment valt na deze vier kwartalen."
        : `Nog ${count} beslismomenten vallen na deze vier kwartalen.`,
    columns: { gate: "Beslismoment", programme: "Programma", on: "Dag", readiness: "Gereed?" },
  },
  sheet: {
    name: "Portfolio",
    columns: {
      programme: "Programma",
      gate: "Volgend beslismoment",
      on: "Datum",
      readiness: "Gereed?",
      held: "Wat er ontbreekt",
      light: "GROTIK",
      trend: "Verloop",
      indicators: "Licht van de indicatoren",
      indicator: "Slechtste indicator",
      competent: "Bevoegd",
      subject: "Onder voorbehoud",
      notCompetent: "Niet bevoegd",
      stuck: "Eerste besluit dat niet kan",
      why: "Waarom niet",
      slips: "Mijlpalen die uitlopen",
      worst: "Mijlpaal met de meeste uitloop",
      days: "Uitloop in dagen",
      phases: "Fasen zonder datum",
      gates: "Beslismomenten zonder datum",
      lights: "Onbekende lichten",
      questions: "Open vragen",
    },
  },
};
