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
