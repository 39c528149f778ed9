import type { Day } from "./day.ts";
import type { Provenance } from "./provenance.ts";

/** A stretch of a programme (fase). Either date may be unknown; a provisional name is a proposal of ours. */
export interface Phase {
  readonly id: string;
  readonly ordinal: number;
  readonly name: string;
  readonly isProvisional: boolean;
  readonly startsOn: Day | null;
  readonly endsOn: Day | null;
  readonly provenance: Provenance;
  readonly version: number;
}

/** Nobody knows when it begins, nor when it ends: it is flagged (R3). */
export function isUndated({ startsOn, endsOn }: Pick<Phase, "startsOn" | "endsOn">): boolean {
  return startsOn === null && endsOn === null;
}

/** Whether a phase runs on a day, as far as is known: one without an end has not ended yet. */
export function isRunning({ startsOn, endsOn }: Pick<Phase, "startsOn" | "endsOn">, on: Day): boolean {
  return startsOn !== null && startsOn <= on && (endsOn === null || on <= endsOn);
}
