import { day } from "#domain/day.ts";
import { milestone, type PlanTold, product, workstream } from "#seed/plan-told.ts";

const ofPhaseThree = { workstream: "hoofdstructuur", reviewer: "dt", provenance: "source" } as const;

/** Two lines of work; the products are those of phase III, and its gate waits for them. */
export const plan: PlanTold = {
  workstreams: [
    workstream({
      ...{ key: "hoofdstructuur", name: "Nieuwe hoofdstructuur", theme: "Fasen I tot en met VI" },
      ...{ body: "dt", lead: "projectleider", provenance: "source" },
    }),
    workstream({
      ...{ key: "veranderopgave", name: "Veranderopgave", theme: "Tweede lijn" },
      ...{ body: "dt", provenance: "source" },
    }),
  ],
  deliverables: [
    product({ ...ofPhaseThree, name: "Nieuwe functiebeschrijvingen" }),
    product({ ...ofPhaseThree, name: "Was-wordt-lijst", kind: "was-wordt-lijst" }),
    product({ ...ofPhaseThree, name: "Formatieplan" }),
    product({ ...ofPhaseThree, name: "Verzoeken voor de voorjaarsnota" }),
  ],
  milestones: [
    milestone({
      ...{ key: "fase-2", name: "Fasen I en II afgerond", workstream: "hoofdstructuur" },
      ...{ baselineOn: day("2025-01-31"), provenance: "source" },
    }),
    milestone({
      ...{ key: "fase-5", name: "Fasen III tot en met V afgerond", workstream: "hoofdstructuur" },
      ...{ baselineOn: day("2025-12-31"), provenance: "source" },
    }),
  ],
  dependencies: [{ before: "fase-2", after: "fase-5", provenance: "proposal" }],
  reporting: null,
};
