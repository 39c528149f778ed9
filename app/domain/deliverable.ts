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
  /** The last day on which it is submitted in time. */
  readonly dueOn: Day | null;
  readonly provenance: Provenance;
  readonly version: number;
}

/** What somebody says of a product when they edit it; what sort it is was said when it was made. */
export type DeliverableEdit = Pick<Deliverable, "name" | "workstreamId" | "reviewerId" | "dueOn">;

/** One step of a product: what it became, on which day that was known, and why. Never changed afterwards. */
export interface DeliverableChange {
  readonly id: string;
  readonly deliverableId: DeliverableId;
  readonly state: DeliverableState;
  readonly changedOn: Day;
  readonly reason: string | null;
  readonly byName: string;
}

const NEXT: Readonly<Record<DeliverableState, readonly DeliverableState[]>> = {
  "in-the-making": ["submitted"],
  submitted: ["adopted", "rejected"],
  adopted: [],
  rejected: ["in-the-making"],
};

/** Whether a product may go from the one state to the other: what was adopted stays so. */
export function mayBecome({ state }: Pick<Deliverable, "state">, next: DeliverableState): boolean {
  return NEXT[state].includes(next);
}

/** Whether its day has gone by while it is still to be submitted; unknown days are never late. */
export function isOverdue({ state, dueOn }: Pick<Deliverable, "state" | "dueOn">, today: Day): boolean {
  return dueOn !== null && dueOn < today && (state === "in-the-making" || state === "rejected");
}

/**
 * The state of a product as it was known on a day, out of its changes in the order in which they came; undefined: it
 * was not there yet. A product without any change is as old as the programme, in the state that it has.
 */
export function stateOn(
  { state }: Pick<Deliverable, "state">,
  changes: readonly Pick<DeliverableChange, "state" | "changedOn">[],
  on: Day,
): DeliverableState | undefined {
  if (changes.length === 0) return state;
  return changes.filter(({ changedOn }) => changedOn <= on).at(-1)?.state;
}
