import type { BodyId } from "./body.ts";
import type { Day } from "./day.ts";
import type { Provenance } from "./provenance.ts";
import type { WorkstreamId } from "./workstream.ts";

export type DeliverableId = string;

/** A was-wordt-lijst is a product with rows of its own: what each function becomes. */
export const DELIVERABLE_KINDS = ["document", "was-wordt-lijst"] as const;
export type DeliverableKind = (typeof DELIVERABLE_KINDS)[number];

export const DELIVERABLE_STATES = ["in-the-making", "submitted", "adopted", "rejected"] as const;
export type DeliverableState = (typeof DELIVERABLE_STATES)[number];

/** What a workstream delivers (product), who judges it and by when. Whatever is null is unknown. */
export interface Deliverable {
  readonly id: DeliverableId;
  readonly ordinal: number;
  readonly workstreamId: WorkstreamId | null;
  readonly name: string;
  readonly kind: DeliverableKind;
  readonly state: DeliverableState;
  /** The body that adopts or rejects it. */
  readonly reviewerId: BodyId | null;
  readonly dueOn: Day | null;
  readonly provenance: Provenance;
  readonly version: number;
}
