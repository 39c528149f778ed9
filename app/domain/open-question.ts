import type { BodyId } from "./body.ts";
import type { Day } from "./day.ts";
import type { Provenance } from "./provenance.ts";

/** What nobody knows yet, and who must answer it (open vraag). Unknown is a value. */
export interface OpenQuestion {
  readonly id: string;
  readonly question: string;
  /** The body that must answer; null: nobody has been asked. */
  readonly bodyId: BodyId | null;
  readonly raisedOn: Day;
  readonly answer: string | null;
  readonly answeredOn: Day | null;
  readonly provenance: Provenance;
}
