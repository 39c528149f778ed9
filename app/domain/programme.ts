import type { Day } from "./day.ts";
import type { Provenance } from "./provenance.ts";

export type ProgrammeId = string;

/** A transformation that no single party can decide alone. */
export interface Programme {
  readonly id: ProgrammeId;
  readonly slug: string;
  readonly name: string;
  readonly aim: string;
  readonly sourceName: string | null;
  readonly story: Story | null;
}

/** The day on which the source speaks, and by how many whole weeks its dates were moved to be near today. */
export interface Story {
  readonly trueOn: Day;
  readonly shiftedWeeks: number;
}

export const FACT_TOPICS = [
  "ambition",
  "commissioning",
  "process",
  "palette",
  "workstream",
  "funding",
  "monitoring",
  "risk",
  "participation",
  "date",
  "product",
] as const;
export type FactTopic = (typeof FACT_TOPICS)[number];

/** One statement about a programme that has no noun of its own yet, with where it comes from. */
export interface Fact {
  readonly id: string;
  readonly topic: FactTopic;
  readonly text: string;
  readonly provenance: Provenance;
}
