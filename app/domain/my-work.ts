import type { Day } from "./day.ts";
import type { ProgrammeId } from "./programme.ts";

/**
 * What somebody has to do: report on a workstream, have their party decide or ratify, measure, do an action, answer a
 * question, hand in a product.
 */
export const WORK_KINDS = ["report", "decision", "measurement", "action", "question", "product"] as const;
export type WorkKind = (typeof WORK_KINDS)[number];

/** One thing that somebody has to do, in one of their programmes. */
export interface WorkItem {
  readonly kind: WorkKind;
  readonly id: string;
  readonly programmeId: ProgrammeId;
  readonly title: string;
  /** What exactly is asked, as a sentence, where the title does not say it. */
  readonly says?: string;
  /** The last day on which it is in time; null: nobody has said. */
  readonly dueOn: Day | null;
  /** Since when it waits; null where that does not matter or nobody knows. */
  readonly since: Day | null;
}

/** The things of one kind, the first that is due on top. */
export interface WorkGroup<Item extends WorkItem = WorkItem> {
  readonly kind: WorkKind;
  readonly items: readonly Item[];
}

/** What somebody has to do by kind, without the kinds of which there is nothing: by day, and what has no day last. */
export function workGroups<Item extends WorkItem>(items: readonly Item[]): readonly WorkGroup<Item>[] {
  return WORK_KINDS.map((kind) => ({
    kind,
    items: items.filter((item) => item.kind === kind).sort(inOrder),
  })).filter((group) => group.items.length > 0);
}

export function isOverdue({ dueOn }: Pick<WorkItem, "dueOn">, today: Day): boolean {
  return dueOn !== null && dueOn < today;
}

function inOrder(one: WorkItem, other: WorkItem): number {
  return (
    compared(one.dueOn, other.dueOn) ||
    compared(one.since, other.since) ||
    compared(one.title, other.title) ||
    compared(one.id, other.id)
  );
}

function compared(one: string | null, other: string | null): number {
  if (one === other) return 0;
  if (one === null || other === null) return one === null ? 1 : -1;
  return one < other ? -1 : 1;
}
