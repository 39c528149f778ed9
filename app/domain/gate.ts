import type { BodyId } from "./body.ts";
import type { Day } from "./day.ts";
import type { Provenance } from "./provenance.ts";

/** A decision between phases (beslismoment): its own date, its own conditions. Null is unknown. */
export interface Gate {
  readonly id: string;
  readonly name: string;
  readonly on: Day | null;
  readonly bodyId: BodyId | null;
  readonly criteria: readonly Criterion[];
  readonly provenance: Provenance;
}

export interface Criterion {
  readonly text: string;
  readonly weight: "hard" | "soft";
  /** Null: nobody has said whether it is met. */
  readonly isMet: boolean | null;
}

/** The hard criteria that are not known to be met. */
export function openCriteria(gate: Pick<Gate, "criteria">): readonly Criterion[] {
  return gate.criteria.filter(({ weight, isMet }) => weight === "hard" && isMet !== true);
}
