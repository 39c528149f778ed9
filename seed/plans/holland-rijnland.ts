import { day } from "#domain/day.ts";
import { milestone, type PlanTold, product, workstream } from "#seed/plan-told.ts";

const sourced = { provenance: "source" } as const;

/** The themes of the assignment; who leads them, and for which body, the source does not say. */
export const plan: PlanTold = {
  workstreams: [
    workstream({ ...sourced, key: "stand", name: "Stand van zaken" }),
    workstream({ ...sourced, key: "preventie", name: "Preventie" }),
    workstream({ ...sourced, key: "dakloos", name: "Dak- en thuisloosheid" }),
    workstream({ ...sourced, key: "verdeling", name: "Verdeling lokaal, subregionaal en regionaal" }),
    workstream({ ...sourced, key: "borging", name: "Borging van de regionale organisatie" }),
    workstream({
      ...{ ...sourced, key: "aanpalend", name: "Aanpalende terreinen" },
      theme: "Werk en inkomen, Wonen, Jeugd, Veiligheid",
    }),
  ],
  deliverables: [
    product({
      ...{ ...sourced, name: "Regionaal beleidskader maatschappelijke zorg, voor zes jaar" },
      dueOn: day("2025-12-31"),
    }),
    product({ ...sourced, name: "Participatieplan" }),
  ],
  milestones: [
    milestone({
      ...{ ...sourced, key: "ethos", name: "Resultaten van de ETHOS-telling", workstream: "dakloos" },
      ...{ baselineOn: day("2024-10-09"), achievedOn: day("2024-10-09") },
    }),
    milestone({
      ...{ ...sourced, key: "oud-kader", name: "Huidig beleidskader loopt af" },
      baselineOn: day("2025-12-31"),
    }),
    milestone({
      ...{ ...sourced, key: "in-werking", name: "Nieuw beleidskader in werking" },
      baselineOn: day("2026-01-01"),
    }),
    milestone({
      ...{ ...sourced, key: "einde", name: "Einde van de opdracht" },
      baselineOn: day("2026-02-03"),
    }),
  ],
  dependencies: [],
  reporting: null,
};
