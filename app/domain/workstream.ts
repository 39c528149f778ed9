import type { BodyId } from "./body.ts";
import type { Day } from "./day.ts";
import type { ParticipantId } from "./party.ts";
import type { Provenance } from "./provenance.ts";

export type WorkstreamId = string;

/** What a workstream does for the others: it gives them content, or it sets their frame. */
export const WORKSTREAM_NATURES = ["richtinggevend", "kaderstellend"] as const;
export type WorkstreamNature = (typeof WORKSTREAM_NATURES)[number];

/** A part of the work with people of its own (werkspoor). Whatever is null is unknown. */
export interface Workstream {
  readonly id: WorkstreamId;
  readonly ordinal: number;
  readonly name: string;
  readonly theme: string | null;
  readonly nature: WorkstreamNature | null;
  readonly leadId: ParticipantId | null;
  readonly parentId: WorkstreamId | null;
  /** The body on whose behalf it works. */
  readonly bodyId: BodyId | null;
  readonly startsOn: Day | null;
  readonly endsOn: Day | null;
  /** The first day on which it is no more. */
  readonly endedOn: Day | null;
  readonly provenance: Provenance;
  readonly version: number;
}

/** What somebody says of a workstream when they make or edit it. */
export type WorkstreamEdit = Omit<Workstream, "id" | "ordinal" | "endedOn" | "provenance" | "version">;

/** A workstream as far as the tree goes. */
type Placed = Pick<Workstream, "id" | "parentId">;

/** A workstream in its place in the tree: how many stand above it, and whether what stands above it runs in a circle. */
export interface WorkstreamPlace<Known extends Placed = Workstream> {
  readonly workstream: Known;
  readonly depth: number;
  readonly isInCircle: boolean;
}

/** Whether a workstream is over by that day. */
export function isEnded({ endedOn }: Pick<Workstream, "endedOn">, on: Day): boolean {
  return endedOn !== null && endedOn <= on;
}

/** Whether this workstream would belong to itself under this parent: at once, or step by step through others. */
export function wouldBelongToItself(among: readonly Placed[], { id, parentId }: Placed): boolean {
  const above = new Set<WorkstreamId>();
  let next = parentId;
  // One that was seen before ends the walk: a circle that does not run through this one is not its doing.
  while (next !== null && next !== id && !above.has(next)) {
    above.add(next);
    const here = next;
    next = among.find((one) => one.id === here)?.parentId ?? null;
  }
  return next === id;
}

/**
 * Every workstream once, each right under the one that it belongs to, siblings in the order given. Whatever runs in a
 * circle stands at the top and is marked: the write refuses it, but a page must not hang on what stands there.
 */
export function workstreamTree<Known extends Placed>(
  workstreams: readonly Known[],
): readonly WorkstreamPlace<Known>[] {
  const known = new Set(workstreams.map(({ id }) => id));
  const turning = new Set(
    workstreams.filter((one) => wouldBelongToItself(workstreams, one)).map(({ id }) => id),
  );
  const isTop = ({ id, parentId }: Known) => parentId === null || !known.has(parentId) || turning.has(id);
  const childrenOf = Map.groupBy(
    workstreams.filter((one) => !isTop(one)),
    ({ parentId }) => parentId,
  );
  const placed: WorkstreamPlace<Known>[] = [];
  const place = (workstream: Known, depth: number): void => {
    placed.push({ workstream, depth, isInCircle: turning.has(workstream.id) });
    for (const child of childrenOf.get(workstream.id) ?? []) place(child, depth + 1);
  };
  for (const top of workstreams.filter(isTop)) place(top, 0);
  return placed;
}
