import type { Day } from "./day.ts";
import type { Provenance } from "./provenance.ts";

/** What has days in a plan. A gate and a milestone are one day; a phase and a workstream are a stretch. */
export const PLAN_KINDS = ["phase", "gate", "workstream", "milestone"] as const;
export type PlanKind = (typeof PLAN_KINDS)[number];

/** Something in a plan. What is one day has it as its end and has no start; otherwise null is unknown. */
export interface PlanItem {
  readonly id: string;
  readonly kind: PlanKind;
  readonly name: string;
  readonly startsOn: Day | null;
  readonly endsOn: Day | null;
  /** The days that were agreed, as far as there are any. */
  readonly baseline: Span | null;
  /** Achieved, passed or ended: its days are facts, and nothing moves them any more. */
  readonly isDone: boolean;
  /** The workstream that a milestone belongs to. */
  readonly workstreamId: string | null;
  readonly version: number;
}

/** From when until when; what is one day has no start. */
export interface Span {
  readonly startsOn: Day | null;
  readonly endsOn: Day | null;
}

/** One thing waits for another: it starts at least so many working days after the other ends (afhankelijkheid). */
export interface Dependency {
  readonly id: string;
  readonly predecessorId: string;
  readonly successorId: string;
  readonly lagDays: number;
  readonly provenance: Provenance;
  readonly version: number;
}

/** As much of a dependency as is reckoned with. */
export type Link = Pick<Dependency, "predecessorId" | "successorId" | "lagDays">;

export interface Plan {
  readonly items: readonly PlanItem[];
  readonly dependencies: readonly Link[];
}

/** Whether it is one day rather than a stretch. */
export function isOneDay({ kind }: Pick<PlanItem, "kind">): boolean {
  return kind === "gate" || kind === "milestone";
}

/** The day on which it begins: what is one day begins and ends on it. */
export function beginsOn(item: Pick<PlanItem, "kind" | "startsOn" | "endsOn">): Day | null {
  return isOneDay(item) ? item.endsOn : item.startsOn;
}

/**
 * One circle of things that wait for each other, in order, or undefined where there is none. Each thing is looked at
 * once, however many ways lead to it, so a plan that bites its tail is a finding and never a page that hangs.
 */
export function findCycle(
  dependencies: readonly Pick<Link, "predecessorId" | "successorId">[],
): readonly string[] | undefined {
  const after = Map.groupBy(dependencies, ({ predecessorId }) => predecessorId);
  const cleared = new Set<string>();
  for (const start of after.keys()) {
    const trail = [start];
    while (trail.length > 0) {
      const next = (after.get(trail.at(-1) ?? "") ?? []).find(({ successorId }) => !cleared.has(successorId));
      if (next === undefined) cleared.add(trail.pop() ?? "");
      else if (trail.includes(next.successorId)) return trail.slice(trail.indexOf(next.successorId));
      else trail.push(next.successorId);
    }
  }
  return undefined;
}

/** Whether one more dependency would close a circle, itself included. */
export function wouldClose(
  dependencies: readonly Pick<Link, "predecessorId" | "successorId">[],
  wanted: Pick<Link, "predecessorId" | "successorId">,
): boolean {
  const cycle = findCycle([wanted, ...dependencies]);
  return cycle !== undefined && findCycle(dependencies) === undefined;
}
