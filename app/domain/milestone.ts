import type { Day } from "./day.ts";
import type { Provenance } from "./provenance.ts";
import type { WorkstreamId } from "./workstream.ts";

export type MilestoneId = string;

/** A moment at which something must be there (mijlpaal). Whatever is null is unknown. */
export interface Milestone {
  readonly id: MilestoneId;
  readonly ordinal: number;
  readonly workstreamId: WorkstreamId | null;
  readonly name: string;
  /** The day that was agreed; it moves only by a decision, and the old one is kept. */
  readonly baselineOn: Day | null;
  /** The last day that was reported. */
  readonly forecastOn: Day | null;
  readonly achievedOn: Day | null;
  readonly provenance: Provenance;
  readonly version: number;
}

/** Whether a forecast moves it, so that it needs a reason: away from the last one, or from what was agreed, or back from achieved. */
export function needsReason(
  { baselineOn, forecastOn, achievedOn }: Pick<Milestone, "baselineOn" | "forecastOn" | "achievedOn">,
  on: Day | null,
): boolean {
  return achievedOn !== null || (forecastOn ?? baselineOn ?? on) !== on;
}
