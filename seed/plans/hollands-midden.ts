import { day } from "#domain/day.ts";
import { milestone, type PlanTold, product, workstream } from "#seed/plan-told.ts";

const sourced = { provenance: "source" } as const;

/** The three things that the assignment asks; no source names a reviewer, or a day but the last. */
export const plan: PlanTold = {
  workstreams: [
    workstream({ ...sourced, key: "regie", name: "Visie en afspraken over regie", lead: "projectleider" }),
    workstream({ ...sourced, key: "opschalen", name: "Gedeeld beeld van opschalen", lead: "projectleider" }),
    workstream({ ...sourced, key: "borging", name: "Implementatie en borging", lead: "projectleider" }),
  ],
  deliverables: [
    product({
      ...sourced,
      name: "Plan van aanpak met de stappen naar consensus en vaststelling en de doorlooptijd",
    }),
    product({ ...sourced, name: "Gedeelde visie op regie", workstream: "regie" }),
    product({ ...sourced, name: "Vastgestelde afspraken over regie", workstream: "regie" }),
    product({ ...sourced, name: "Gedeeld beeld van opschalen", workstream: "opschalen" }),
  ],
  milestones: [
    milestone({
      ...{ ...sourced, key: "einde", name: "Einde van de opdracht" },
      baselineOn: day("2024-05-31"),
    }),
  ],
  dependencies: [],
  reporting: null,
};
