export const authority = {
  heading: "Gezaghebbendheid",
  introduction:
    "Wie kan en mag namens wie beslissen, waarover en tot hoeveel. Dit is iets anders dan mandaat: dat is één van de gronden waarop gezaghebbendheid kan rusten.",
  matrixCaption: "Per partij en onderwerp: wie mag beslissen, vandaag",
  matrixHint: "De tabel schuift opzij voor meer onderwerpen.",
  party: "Partij",
  cell: {
    free: "beslist",
    upTo: (ceiling: string) => `beslist tot ${ceiling}`,
    ratified: (steps: string) => `na ${steps}`,
    none: "niet vastgelegd",
    unknown: "onbekend",
    conforms: "conformeert",
    ends: (day: string) => `tot en met ${day}`,
  },
  question: {
    ask: "Maak hiervan een open vraag",
    askOf: (party: string) => `Maak hiervan een open vraag: ${party}`,
    asked: (day: string) => `Gevraagd op ${day}`,
    answered: "Beantwoord: lees het antwoord en leg het vast",
    text: (party: string, domains: string) => `Wie mag namens ${party} beslissen over ${domains}?`,
    textOverall: (party: string) => `Wie mag namens ${party} beslissen, waarover en tot hoeveel?`,
    source: "Overzicht van gezaghebbendheid: er is niets vastgelegd",
  },
  noParties: "Dit programma heeft nog geen partijen. Leg eerst bij Sturing vast wie er meedoen.",
  unknownParties: (count: number) =>
    count === 1
      ? "Van 1 partij is onbekend wie mag beslissen."
      : `Van ${count} partijen is onbekend wie mag beslissen.`,
  none: "Er is nog niets vastgelegd over wie mag beslissen. Elk oordeel is daarom onbekend.",
  records: "Wat is vastgelegd",
  columns: {
    holder: "Wie",
    domains: "Waarover",
    ceiling: "Tot",
    term: "Geldig",
    basis: "Grond",
    chain: "Bekrachtiging",
  },
  unlimited: "zonder plafond",
  nobody: "niet nodig",
  term: {
    always: "zonder einddatum",
    from: (day: string) => `vanaf ${day}`,
    until: (day: string) => `tot en met ${day}`,
    between: (from: string, until: string) => `${from} tot en met ${until}`,
  },
  states: {
    expired: "verlopen",
    "not-yet-valid": "nog niet geldig",
  },
  revokedOn: (day: string) => `ingetrokken op ${day}`,
  theirs: "Zo staat het er nu",
  changedMeanwhile: "Iemand anders heeft dit intussen gewijzigd. Lees hoe het er nu staat en kies opnieuw.",
  alreadyRevoked: "Dit is al ingetrokken. Er is niets meer om in te trekken.",
  replace: "Vervang",
  replacement: {
    heading: (name: string) => `Vervang de gezaghebbendheid van ${name}`,
    introduction:
      "Leg vast wat er voortaan geldt. De oude eindigt op de dag waarop de nieuwe begint. Wat eerder is besloten blijft staan.",
    save: "Vervang",
    lostRace:
      "Iemand anders heeft de oude intussen gewijzigd. Lees hoe die er nu staat. Wat u typte staat nog in het formulier.",
    ended: "De oude is al ingetrokken of vervangen. Er is niets meer om te vervangen.",
  },
  before: {
    introduction:
      "U legt gezaghebbendheid vast op naam van een deelnemer. Er is nog geen deelnemer voor wie u dat kunt doen. Maak eerst:",
    party: "een partij: wie moet instemmen met wat dit programma besluit",
    addParty: "Voeg een partij toe",
    participant: "een deelnemer: wie namens die partij aan tafel zit",
    addParticipant: "Voeg een deelnemer toe",
    participantLater: "Dat kan zodra er een partij is.",
    body: "een gremium: de tafel waaraan deelnemers een zetel hebben en besluiten",
    addBody: "Voeg een gremium toe",
    made: "is er",
    withoutBody:
      "Er is nog geen gremium. Gezaghebbendheid kunt u al vastleggen, maar zij telt pas mee aan een tafel.",
  },
  bulk: {
    link: "Geldt het voor meer mensen? Leg het in één keer vast.",
    heading: "Gezaghebbendheid vastleggen voor meer mensen",
    introduction:
      "Kies voor wie hetzelfde geldt. Alles wordt vastgelegd of niets. Uw eigen gezaghebbendheid legt een ander vast.",
    ownAuthority:
      "Er is niets vastgelegd: niemand legt de eigen gezaghebbendheid vast. Haal uzelf weg en vraag een collega.",
  },
  mandate: {
    heading: "Grond is mandaat: let op",
    sentence: (sentence: string, article: string) => `${sentence} (${article}).`,
    signals: {
      "in-writing": "Er staat geen verwijzing bij, en een algemeen mandaat wordt schriftelijk verleend",
      "not-for-rules":
        "Niet voor algemeen verbindende voorschriften, tenzij de regeling die bevoegdheid geeft daarin voorziet",
      "not-by-qualified-majority": "Niet voor een besluit dat met versterkte meerderheid moet worden genomen",
      "giver-stays-competent": "Wie het mandaat gaf, mag ook zelf blijven beslissen",
      revocable: "Wie het mandaat gaf, kan het altijd intrekken, een algemeen mandaat schriftelijk",
    },
  },
  revoke: "Trek in",
  revokeRecord: (name: string) => `Trek de gezaghebbendheid van ${name} in`,
  revokeExplanation: (day: string) =>
    `Vanaf vandaag (${day}) telt deze niet meer mee. Wat eerder is besloten blijft staan.`,
  said: {
    recorded: "Vastgelegd.",
    replaced: "Vervangen.",
    revoked: "Ingetrokken.",
    asked: "De vraag staat bij de open vragen.",
  },
  form: {
    link: "Leg gezaghebbendheid vast",
    heading: "Gezaghebbendheid vastleggen",
    introduction: "Leg vast wat is afgesproken of besloten. Uw eigen gezaghebbendheid legt een ander vast.",
    holder: "Voor wie",
    choose: "Kies…",
    act: "Mag",
    domains: "Waarover",
    onceCeiling: "Plafond eenmalig (euro)",
    structuralCeiling: "Plafond structureel (euro per jaar)",
    ceilingHint: "Leeg is zonder plafond.",
    validFrom: "Geldig vanaf",
    validUntil: "Geldig tot en met",
    basis: "Grond",
    reference: "Verwijzing",
    referenceHint: "Nummer, datum of adres van het besluit of de afspraak.",
    holders: "Voor wie",
    ratifiedBy: (step: number) =>
      step === 1 ? "Moet bekrachtigen" : `Moet daarna bekrachtigen (stap ${step})`,
    ratifiedByNobody: "niemand",
    leadDays: (step: number) =>
      step === 1 ? "Doorlooptijd in dagen" : `Doorlooptijd in dagen (stap ${step})`,
    moreSteps: "Daarna moet nog een ander bekrachtigen",
    save: "Leg vast",
    ownAuthority: "Niemand legt de eigen gezaghebbendheid vast. Vraag een collega.",
  },
};
