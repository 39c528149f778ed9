import { day } from "#domain/day.ts";
import { milestone, type PlanTold, product, workstream } from "#seed/plan-told.ts";

const sourced = { provenance: "source" } as const;
const ofTeams = { ...sourced, workstream: "teams" } as const;

/** One line of work; the source gives months, so a milestone lies on the last day of its month. */
export const plan: PlanTold = {
  workstreams: [
    workstream({
      ...{ ...sourced, key: "teams", name: "Zorg-Advies-Teams per gebied" },
      ...{ body: "zat", lead: "projectleider" },
    }),
  ],
  deliverables: [
    product({ ...ofTeams, name: "Overlegstructuur" }),
    product({ ...ofTeams, name: "Formulieren voor casusbespreking en actieplan" }),
    product({ ...ofTeams, name: "Triagemodel en escalatiekader Jeugd, geïmplementeerd" }),
    product({ ...ofTeams, name: "Werkformat en handleiding per team" }),
    product({ ...ofTeams, name: "Evaluatie en leerpunten per gebied", dueOn: day("2026-07-31") }),
  ],
  milestones: [
    milestone({ ...ofTeams, key: "start", name: "Start (januari)", baselineOn: day("2026-01-31") }),
    milestone({
      ...{ ...ofTeams, key: "leerpunten", name: "Leerpunten verzameld (medio 2026)" },
      baselineOn: day("2026-06-30"),
    }),
    milestone({ ...ofTeams, key: "evaluatie", name: "Evaluatie (juli)", baselineOn: day("2026-07-31") }),
  ],
  dependencies: [{ before: "leerpunten", after: "evaluatie", provenance: "proposal" }],
  // Six weeks is the source's; that the workstream reports in the same rhythm is a proposal.
  reporting: { everyWeeks: 6, from: day("2026-01-13") },
};
