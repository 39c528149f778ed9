import type { Day } from "./day.ts";
import { beginsOn, findCycle, isOneDay, type Link, type Plan, type PlanItem, type Span } from "./plan.ts";
import { plusWorkingDays, workingDaysBetween } from "./working-days.ts";

/** What one thing becomes when something slips, and why: itself, or what it waits for. */
export interface Move {
  readonly item: PlanItem;
  readonly to: Span;
  /** In working days; negative is earlier. */
  readonly days: number;
  /** What pushes it: of several the one that pushes furthest; null for what was picked. */
  readonly pushedById: string | null;
}

/** What happens to a plan when one thing in it moves. */
export type Slip =
  | {
      readonly kind: "slipped";
      /** What was picked first, then what follows, each after all that it waits for. */
      readonly moves: readonly Move[];
      /** What follows but has no day to move. */
      readonly undated: readonly PlanItem[];
      readonly plan: Plan;
    }
  /** Things wait for each other in a circle, so nothing can be said. */
  | { readonly kind: "cycle"; readonly ids: readonly string[] }
  /** It is not in the plan, it is done, or nobody knows its days. */
  | { readonly kind: "immovable"; readonly why: "not-there" | "done" | "undated" };

interface By {
  /** In working days; negative is earlier. */
  readonly days: number;
  /** What has begun before this day keeps its beginning: only its end moves. */
  readonly today?: Day;
}

/**
 * Moves one thing in thought, with what follows through dependencies and nothing else. Working days are kept: a
 * stretch stays as long as it was, and what follows moves only by what is left when the room before it is used up.
 * What was too early already is pushed along as it is. Moving something earlier pulls nothing: others may, but need
 * not, follow. A phase that ends on Friday 5 June 2026 and slips by two working days ends on Tuesday 9 June.
 */
export function slip(plan: Plan, id: string, { days, today }: By): Slip {
  const cycle = findCycle(plan.dependencies);
  if (cycle !== undefined) return { kind: "cycle", ids: cycle };
  const picked = plan.items.find((item) => item.id === id);
  if (picked === undefined) return { kind: "immovable", why: "not-there" };
  if (picked.isDone) return { kind: "immovable", why: "done" };
  const isStuck = picked.endsOn === null && (picked.startsOn === null || hasBegun(picked, today));
  if (isStuck) return { kind: "immovable", why: "undated" };
  const moves = new Map<string, Move>();
  const undated = new Map<string, PlanItem>();
  if (days !== 0) moves.set(id, moved(picked, { days, pushedById: null, today }));
  for (const item of inOrderOfWaiting(plan)) {
    if (item.id === id || item.isDone) continue;
    const pushes = plan.dependencies.filter(({ successorId }) => successorId === item.id);
    const furthest = furthestPush(item, { pushes, moves, plan });
    const waitsForUndated = pushes.some(({ predecessorId }) => undated.has(predecessorId));
    if (furthest === "unknown" || (furthest === undefined && waitsForUndated)) undated.set(item.id, item);
    else if (furthest !== undefined && !hasBegun(item, today))
      moves.set(item.id, moved(item, { ...furthest, today }));
  }
  const items = plan.items.map((item) => ({ ...item, ...moves.get(item.id)?.to }));
  return {
    kind: "slipped",
    moves: [...moves.values()],
    undated: [...undated.values()],
    plan: { ...plan, items },
  };
}

/** Whether it runs already: its beginning is a fact. */
function hasBegun(item: PlanItem, today: Day | undefined): boolean {
  return !isOneDay(item) && today !== undefined && item.startsOn !== null && item.startsOn < today;
}

function moved(
  item: PlanItem,
  { days, pushedById, today }: Pick<Move, "days" | "pushedById"> & { readonly today: Day | undefined },
): Move {
  const by = (on: Day | null) => (on === null ? null : plusWorkingDays(on, days));
  const startsOn = hasBegun(item, today) ? item.startsOn : by(item.startsOn);
  return { item, to: { startsOn, endsOn: by(item.endsOn) }, days, pushedById };
}

type Push = Pick<Move, "days" | "pushedById">;

/** How far it is pushed by what it waits for; unknown where it would be, but nobody knows its days. */
function furthestPush(
  item: PlanItem,
  {
    pushes,
    moves,
    plan,
  }: { readonly pushes: readonly Link[]; readonly moves: ReadonlyMap<string, Move>; readonly plan: Plan },
): Push | "unknown" | undefined {
  const begins = beginsOn(item);
  let furthest: Push | undefined;
  for (const { predecessorId, lagDays } of pushes) {
    const before = plan.items.find(({ id }) => id === predecessorId);
    const by = moves.get(predecessorId)?.days ?? 0;
    if (by <= 0 || before === undefined) continue;
    if (begins === null || before.endsOn === null) return "unknown";
    const room = Math.max(0, workingDaysBetween(before.endsOn, begins) - lagDays);
    const days = by - room;
    if (days > (furthest?.days ?? 0)) furthest = { days, pushedById: predecessorId };
  }
  return furthest;
}

/** Everything in the plan, each thing after all that it waits for. There is no circle. */
function inOrderOfWaiting({ items, dependencies }: Plan): readonly PlanItem[] {
  const waiting = new Map(items.map(({ id }) => [id, 0]));
  for (const { successorId } of dependencies) waiting.set(successorId, (waiting.get(successorId) ?? 0) + 1);
  const after = Map.groupBy(dependencies, ({ predecessorId }) => predecessorId);
  const free = items.filter(({ id }) => waiting.get(id) === 0).map(({ id }) => id);
  for (const id of free) {
    for (const { successorId } of after.get(id) ?? []) {
      const left = (waiting.get(successorId) ?? 0) - 1;
      waiting.set(successorId, left);
      if (left === 0) free.push(successorId);
    }
  }
  return free.flatMap((id) => items.find((item) => item.id === id) ?? []);
}
