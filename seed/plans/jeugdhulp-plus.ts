import { day } from "#domain/day.ts";
import { milestone, type PlanTold, product, type WorkstreamTold, workstream } from "#seed/plan-told.ts";

/** The work agenda of 2020; the implementation team is the client of its sub-themes. */
const on = { body: "uitvoeringsteam", provenance: "source" } as const;
const content = { ...on, nature: "richtinggevend" } as const;
const frame = { ...on, nature: "kaderstellend" } as const;

const workstreams: readonly WorkstreamTold[] = [
  workstream({ ...content, key: "zorg", name: "Verbetering van de zorg" }),
  workstream({
    ...{ ...content, key: "alternatieven", name: "Opbouw van alternatieven" },
    exampleMembers: ["team-horizon"],
  }),
  workstream({ ...content, key: "perspectief", name: "Ontwikkelperspectief" }),
  workstream({ ...content, key: "veiligheid", name: "Veiligheid" }),
  workstream({ ...content, key: "beweging", name: "Landelijke beweging" }),
  workstream({ ...frame, key: "personeel", name: "Personeel" }),
  workstream({ ...frame, key: "juridisch", name: "Juridisch" }),
  workstream({ ...frame, key: "inkoop", name: "Inkoop- en contractmanagement" }),
  workstream({
    ...{ ...frame, key: "financiën", name: "Financiën" },
    exampleMembers: ["control-haaglanden", "team-holland-rijnland"],
  }),
  workstream({
    ...{ ...frame, key: "vastgoed", name: "Vastgoed" },
    exampleMembers: ["team-schakenbosch", "team-horizon"],
  }),
  workstream({ ...frame, key: "monitoring", name: "Sturing en monitoring" }),
  workstream({ ...on, key: "onderwijs", name: "Onderwijs", theme: "Nieuw thema" }),
  workstream({ ...on, key: "toeleiding", name: "Toeleiding", theme: "Nieuw thema" }),
];

export const plan: PlanTold = {
  workstreams,
  deliverables: [
    product({
      ...{ name: "Huisvestingsplannen", workstream: "vastgoed", dueOn: day("2021-10-31") },
      provenance: "source",
    }),
  ],
  milestones: [
    milestone({
      ...{ key: "huisvesting", name: "Huisvestingsplannen gereed", workstream: "vastgoed" },
      ...{ baselineOn: day("2021-10-31"), provenance: "source" },
    }),
    // No source forecasts anything: these three shifts only show how a trend reads.
    milestone({
      ...{ key: "voorbeeld", name: "Voorbeeld: eerste alternatief geopend", workstream: "alternatieven" },
      ...{ baselineOn: day("2021-12-01"), provenance: "example" },
      forecasts: [
        { reportedOn: day("2021-07-02"), on: day("2021-12-01"), reason: "Voorbeeld: eerste opgave." },
        {
          ...{ reportedOn: day("2021-08-13"), on: day("2022-01-10") },
          reason: "Voorbeeld: de financiering is nog niet rond.",
        },
        {
          ...{ reportedOn: day("2021-09-24"), on: day("2022-02-21") },
          reason: "Voorbeeld: de vergunning laat op zich wachten.",
        },
        {
          ...{ reportedOn: day("2021-10-22"), on: day("2022-02-07") },
          reason: "Voorbeeld: een deel van het werk is naar voren gehaald.",
        },
      ],
    }),
    milestone({
      ...{ key: "spuk", name: "Activiteiten onder de SPUK-regeling gereed", workstream: "vastgoed" },
      ...{ baselineOn: day("2024-12-31"), provenance: "public" },
    }),
    milestone({
      ...{ key: "honderd", name: "Ten hoogste 100 gesloten plaatsen", workstream: "alternatieven" },
      ...{ baselineOn: day("2024-12-31"), provenance: "source" },
    }),
  ],
  dependencies: [{ before: "voorbeeld", after: "honderd", provenance: "example" }],
  reporting: null,
};
