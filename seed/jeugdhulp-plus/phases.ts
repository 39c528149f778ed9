import { day } from "#domain/day.ts";
import type { GateTold, PhaseTold } from "#seed/story.ts";
import { phase } from "#seed/told.ts";

/** The source names no phases: these are proposals, and most of their dates are unknown. */
export const phases: readonly PhaseTold[] = [
  phase({ name: "Werkagenda", endsOn: day("2020-12-31"), provenance: "proposal" }),
  phase({
    name: "Verkenning",
    startsOn: day("2021-01-01"),
    endsOn: day("2021-12-31"),
    provenance: "proposal",
  }),
  phase({ name: "Inrichting", provenance: "proposal" }),
  phase({ name: "Uitvoering", provenance: "proposal" }),
  phase({ name: "Evaluatie", provenance: "proposal" }),
];

export const gates: readonly GateTold[] = [
  {
    name: "Start pilots",
    on: null,
    body: "stuurgroep",
    criteria: [{ text: "Concrete financiële afspraken", weight: "hard" }],
    provenance: "source",
  },
];
