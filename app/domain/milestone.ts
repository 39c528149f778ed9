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
