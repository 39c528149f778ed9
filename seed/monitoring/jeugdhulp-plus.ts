import { day } from "#domain/day.ts";
import { indicator, type MonitoringTold } from "#seed/monitoring-told.ts";

const sourced = { provenance: "source" } as const;
const known = { provenance: "public" } as const;

/** What the source wants to follow; of numbers it gives the target alone, the others are publicly known. */
export const monitoring: MonitoringTold = {
  indicators: [
    indicator({ ...sourced, key: "effect", name: "Inhoudelijke effectiviteit", kind: "effectiveness" }),
    indicator({ ...sourced, key: "cliënten", name: "Cliëntstromen", kind: "flows" }),
    indicator({ ...sourced, key: "geld", name: "Geldstromen", kind: "flows" }),
    indicator({
      ...{ ...sourced, key: "huisvesting", name: "Voortgang van de huisvestingsplannen" },
      kind: "housing",
    }),
    indicator({
      ...{ ...sourced, key: "alternatieven", name: "Opbouw van alternatieven", kind: "supply" },
      definition: {
        definition:
          "Kleinschalig wonen, gezinsopname en S2C. Hoe dit wordt geteld en hoeveel er zijn, zegt de bron niet.",
        direction: "higher",
      },
    }),
    indicator({
      ...{ ...sourced, key: "plaatsen", name: "Gesloten plaatsen", kind: "supply" },
      trueSince: day("2020-01-01"),
      definition: {
        definition:
          "Het aantal gesloten plaatsen. De streefwaarde van 100 in 2024 staat in de bron; de beginwaarde van 235 is algemeen bekend, en omstreden. De dagen van dit streefpad en van de metingen zijn de ware dagen: zij schuiven niet mee met het verhaal.",
        ...{ unit: "plaatsen", direction: "lower" },
        baseline: { on: day("2020-01-01"), value: 235 },
        path: [{ on: day("2024-12-31"), value: 100 }],
      },
      measurements: [
        {
          ...{ ...known, value: 235, source: "Algemeen bekend: beginwaarde van de afbouw" },
          period: { from: day("2019-01-01"), until: day("2019-12-31") },
        },
        {
          ...{ ...known, value: 300, source: "Algemeen bekend: stand in 2019" },
          period: { from: day("2019-01-01"), until: day("2019-12-31") },
        },
        {
          ...{ ...known, value: 147, source: "Algemeen bekend: gemeten in juli 2022" },
          period: { from: day("2022-07-01"), until: day("2022-07-31") },
        },
        {
          ...{ ...known, value: 135, source: "Algemeen bekend: gemeten in april 2023" },
          period: { from: day("2023-04-01"), until: day("2023-04-30") },
        },
      ],
    }),
  ],
  couplings: [
    {
      name: "Eerst alternatieven, dan minder gesloten plaatsen",
      ...{ leading: "alternatieven", following: "plaatsen", provenance: "proposal" },
    },
  ],
};
