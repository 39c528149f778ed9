import type { Recess } from "./calendar.ts";
import type { Day } from "./day.ts";
import type { PlanKind } from "./plan.ts";

/** From when until when; whatever is null is unknown. Of what is one day only the end counts. */
export interface PlanDays {
  readonly startsOn: Day | null;
  readonly endsOn: Day | null;
}

/** A phase, gate, workstream or milestone as a plan takes it along into another program, and back. */
export interface ExchangedTask extends PlanDays {
  /** What the file calls it: the other lines of the file refer to it by this. */
  readonly key: string;
  readonly kind: PlanKind;
  /** Whether the file says which kind it is; if not, its shape tells. */
  readonly isMarked: boolean;
  /** What we call it, where the file still knows. */
  readonly id: string | null;
  readonly guid: string | null;
  readonly name: string;
  /** The line under which it stands. */
  readonly withinKey: string | null;
  /** The days that were agreed. */
  readonly baseline: PlanDays | null;
  /** Whether a milestone was met, on its end. */
  readonly isAchieved: boolean;
}

/** The second begins when the first has ended and `lagDays` working days have gone by. */
export interface ExchangedLink {
  readonly fromKey: string;
  readonly toKey: string;
  readonly lagDays: number;
}

/** A whole plan between two programs; its lines stand in outline order, each after the one it stands under. */
export interface ExchangedPlan {
  readonly name: string;
  readonly tasks: readonly ExchangedTask[];
  readonly links: readonly ExchangedLink[];
  readonly recesses: readonly Recess[];
}

/** What keeps a plan from being taken in: the file must be mended first. */
export const STOPPING_PROBLEMS = [
  ...["too-large", "not-xml", "declares-entities", "not-a-plan", "too-many-tasks", "no-tasks"],
  ...["same-key-twice", "days-turned", "name-too-long", "same-thing-twice", "several-of-that-name"],
  ...["circle-of-links", "circle-of-workstreams"],
] as const;
/** What is told and does not stop: something was left out, or read as something else. */
export const TELLING_PROBLEMS = [
  ...["no-name", "unreadable-day", "task-as-workstream", "achieved-undated", "gate-not-passed"],
  ...["link-of-another-kind", "link-elsewhere", "link-to-nothing", "link-to-itself", "link-twice"],
  ...["lag-rounded", "lag-unreadable", "baseline-kept", "achieved-kept"],
  ...["recess-not-taken", "people-not-taken", "elements-not-read"],
] as const;
export type PlanProblem = (typeof STOPPING_PROBLEMS | typeof TELLING_PROBLEMS)[number];

/** One problem of a file, with the line that has it. */
export interface PlanFinding {
  readonly problem: PlanProblem;
  readonly key: string | null;
  readonly name: string | null;
  /** What the problem is about besides the line: a day as it was written, the other line, the elements. */
  readonly about: string;
}

export function stops({ problem }: PlanFinding): boolean {
  return STOPPING_PROBLEMS.some((one) => one === problem);
}

/** A gate and a milestone are one day; a phase and a workstream go on. */
export function isOneDay(kind: PlanKind): boolean {
  return kind === "gate" || kind === "milestone";
}
