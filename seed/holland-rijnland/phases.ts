import { day } from "#domain/day.ts";
import type { GateTold, PhaseTold, QuestionTold } from "#seed/story.ts";
import { questions as asked, phase, publicQuestions } from "#seed/told.ts";

/** The source names no phases: these are proposals, between the day on which it speaks and the day of force. */
export const phases: readonly PhaseTold[] = [
  phase({ name: "Plan van aanpak", startsOn: day("2025-02-03"), provenance: "proposal" }),
  phase({ name: "Stand van zaken", provenance: "proposal" }),
  phase({ name: "Ontwerp", provenance: "proposal" }),
  phase({ name: "Participatie en zienswijzen", provenance: "proposal" }),
  phase({ name: "Vaststelling", provenance: "proposal" }),
  phase({ name: "Inwerkingtreding", startsOn: day("2026-01-01"), provenance: "proposal" }),
];

export const gates: readonly GateTold[] = [
  {
    name: "Vaststelling van het beleidskader",
    on: null,
    body: "bestuurscommissie",
    criteria: [],
    provenance: "proposal",
  },
];

export const questions: readonly QuestionTold[] = [
  ...asked({ body: "bestuurscommissie" }, [
    "Stellen de dertien gemeenteraden het beleidskader vast, of doet de bestuurscommissie dat?",
    "Is afgesproken dat de gemeenteraden een zienswijze kunnen geven?",
    "Volgens welke besluitregel en met welk quorum besluit de bestuurscommissie?",
    "Wie zijn de leden van de bestuurscommissie en waarover mogen zij namens hun gemeente beslissen?",
    "Wanneer vergaderen de bestuurscommissie en het directeurenoverleg?",
  ]),
  ...asked({ body: "directeurenoverleg" }, [
    "Welk budget is er voor de opdracht?",
    "In welk ritme wordt over de voortgang gerapporteerd?",
    "Namens welke organisaties zitten de drie directeuren in het directeurenoverleg?",
    "Welke fasen kent de opdracht en wanneer beginnen en eindigen zij?",
  ]),
  ...publicQuestions({ party: "Voorschoten" }, [
    "Bij welke regio hoort Voorschoten voor de jeugdhulp? Dat is een andere dan voor de maatschappelijke zorg.",
  ]),
];
