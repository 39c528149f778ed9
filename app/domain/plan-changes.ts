import type { ExchangedLink, ExchangedPlan, ExchangedTask, PlanDays, PlanFinding } from "./exchanged-plan.ts";
import { isOneDay, type PlanProblem } from "./exchanged-plan.ts";
import type { PlanKind } from "./plan.ts";
import { type Match, matchesOf, type PlannedTask } from "./plan-match.ts";

/** A plan as it stands in Koers. */
export interface StandingPlan extends ExchangedPlan {
  readonly tasks: readonly PlannedTask[];
  readonly links: readonly (ExchangedLink & { readonly id: string; readonly version: number })[];
}

/** One thing that a file would change. A key is what the standing plan calls a thing or, of a new one, the file. */
export type PlanChange =
  | { readonly kind: "made"; readonly task: ExchangedTask; readonly withinKey: string | null }
  | { readonly kind: "renamed"; readonly of: PlannedTask; readonly name: string }
  | { readonly kind: "moved"; readonly of: PlannedTask; readonly to: PlanDays; readonly isAchieved: boolean }
  | { readonly kind: "baselined"; readonly of: PlannedTask; readonly baseline: PlanDays }
  | { readonly kind: "placed"; readonly of: PlannedTask; readonly withinKey: string; readonly within: string }
  | LinkMade
  | {
      readonly kind: "lagged";
      readonly id: string;
      readonly from: string;
      readonly to: string;
      readonly version: number;
      readonly lagDays: number;
      readonly wasDays: number;
    };

interface LinkMade extends ExchangedLink {
  readonly kind: "linked";
  readonly from: string;
  readonly to: string;
  readonly fromKind: PlanKind;
  readonly toKind: PlanKind;
}

export interface PlanImport {
  readonly changes: readonly PlanChange[];
  readonly findings: readonly PlanFinding[];
  readonly standing: readonly PlannedTask[];
  /** What stands in the plan and not in the file; it stays. */
  readonly untouched: readonly PlannedTask[];
}

/**
 * What a file would make of the plan that stands. Nothing is taken away: what the file leaves out stays, a day that it
 * does not know stays known, what was met stays met, and what was agreed moves by a decision only.
 */
export function planChanges(standing: StandingPlan, file: ExchangedPlan): PlanImport {
  const { matches, findings } = matchesOf(standing.tasks, file.tasks);
  const placing = placeOf(matches);
  const changes = [...matches.values()].map((match) => changesOf(match, placing(match)));
  const links = linkChanges(standing, file, matches);
  const known = new Set([...matches.values()].map(({ of }) => of?.key));
  const all = [...changes.flatMap((one) => one.changes), ...links.changes];
  return {
    changes: all,
    findings: [
      ...findings,
      ...changes.flatMap((one) => one.findings),
      ...links.findings,
      ...circleOfWorkstreams(standing, all),
      ...recessesLeft(standing, file),
    ],
    standing: standing.tasks,
    untouched: standing.tasks.filter(({ key }) => !known.has(key)),
  };
}

interface Place {
  readonly key: string;
  readonly name: string;
}

/** The workstream under which a line stands, if need be further up: only a workstream holds anything. */
function placeOf(matches: ReadonlyMap<string, Match>) {
  const place = ({ task }: Match): Place | null => {
    const above = task.withinKey === null ? undefined : matches.get(task.withinKey);
    if (above === undefined) return null;
    if (above.kind !== "workstream") return place(above);
    return { key: above.key, name: above.task.name };
  };
  return (match: Match) => (match.kind === "workstream" || match.kind === "milestone" ? place(match) : null);
}

interface Found {
  readonly changes: readonly PlanChange[];
  readonly findings: readonly PlanFinding[];
}

function changesOf({ task, kind, of, key }: Match, place: Place | null): Found {
  const find = (problem: PlanProblem): PlanFinding => ({
    ...{ problem, key: task.key, name: task.name, about: "" },
  });
  const days = daysFor(kind, task);
  if (of === undefined) {
    const made = { ...task, key, kind, ...days, baseline: task.baseline && daysFor(kind, task.baseline) };
    const isWork = kind === "workstream" && !task.isMarked && !task.holdsLines;
    const { holdsLines: _, ...line } = made;
    return {
      changes: [{ kind: "made", task: line, withinKey: place?.key ?? null }],
      findings: isWork ? [find("task-as-workstream")] : [],
    };
  }
  const to = { startsOn: days.startsOn ?? of.startsOn, endsOn: days.endsOn ?? of.endsOn };
  const isMoved = to.startsOn !== of.startsOn || to.endsOn !== of.endsOn;
  const isMet = kind === "milestone" && task.isAchieved && !of.isAchieved;
  const isKept = of.isAchieved && (isMoved || !task.isAchieved);
  const agreed = task.baseline && daysFor(kind, task.baseline);
  const isOther =
    agreed && (agreed.startsOn !== of.baseline?.startsOn || agreed.endsOn !== of.baseline?.endsOn);
  const isMovable = (isMoved || isMet) && !of.isAchieved;
  return {
    changes: [
      ...(task.name === of.name ? [] : [{ kind: "renamed", of, name: task.name } as const]),
      ...(isMovable ? [{ kind: "moved", of, to, isAchieved: isMet } as const] : []),
      ...(agreed && of.baseline === null ? [{ kind: "baselined", of, baseline: agreed } as const] : []),
      ...(place === null || place.key === of.withinKey
        ? []
        : [{ kind: "placed", of, withinKey: place.key, within: place.name } as const]),
    ],
    findings: [
      ...(isKept ? [find("achieved-kept")] : []),
      ...(isOther && of.baseline !== null ? [find("baseline-kept")] : []),
    ],
  };
}

function daysFor(kind: Match["kind"], { startsOn, endsOn }: PlanDays): PlanDays {
  return isOneDay(kind) ? { startsOn: null, endsOn: endsOn ?? startsOn } : { startsOn, endsOn };
}

function linkChanges(
  standing: StandingPlan,
  file: ExchangedPlan,
  matches: ReadonlyMap<string, Match>,
): Found {
  const changes = file.links.flatMap((link): readonly PlanChange[] => {
    const [from, to] = [matches.get(link.fromKey), matches.get(link.toKey)];
    if (from === undefined || to === undefined) return [];
    const { lagDays } = link;
    const there = standing.links.find(({ fromKey, toKey }) => fromKey === from.key && toKey === to.key);
    const between = { from: from.task.name, to: to.task.name };
    const kinds = { fromKind: from.kind, toKind: to.kind };
    if (there === undefined)
      return [{ kind: "linked", ...between, fromKey: from.key, toKey: to.key, ...kinds, lagDays }];
    if (there.lagDays === lagDays) return [];
    const { id, version } = there;
    return [{ kind: "lagged", ...between, id, version, lagDays, wasDays: there.lagDays }];
  });
  const made = changes.flatMap((change) => (change.kind === "linked" ? [change] : []));
  const next = Map.groupBy([...standing.links, ...made], ({ fromKey }) => fromKey);
  const closing = made.find(({ fromKey, toKey }) =>
    leadsTo(fromKey, toKey, (key) => next.get(key)?.map((one) => one.toKey) ?? []),
  );
  const finding = (about: string): PlanFinding => ({
    problem: "circle-of-links",
    key: null,
    name: null,
    about,
  });
  return { changes, findings: closing === undefined ? [] : [finding(`${closing.from} → ${closing.to}`)] };
}

/** A workstream that would come to stand under itself. */
function circleOfWorkstreams(standing: StandingPlan, changes: readonly PlanChange[]): readonly PlanFinding[] {
  const within = new Map(standing.tasks.map(({ key, withinKey }) => [key, withinKey]));
  const names = new Map(standing.tasks.map(({ key, name }) => [key, name]));
  for (const change of changes) {
    if (change.kind === "made") within.set(change.task.key, change.withinKey);
    if (change.kind === "placed") within.set(change.of.key, change.withinKey);
  }
  const above = (key: string) => [within.get(key) ?? null].filter((one) => one !== null);
  const turning = [...within.keys()].find((key) => above(key).some((first) => leadsTo(key, first, above)));
  if (turning === undefined) return [];
  return [{ problem: "circle-of-workstreams", key: null, name: null, about: names.get(turning) ?? "" }];
}

/** Whether one comes to `goal`, walking on from `from`. Every place is visited once, so that a circle ends too. */
function leadsTo(goal: string, from: string, next: (key: string) => readonly string[]): boolean {
  const [seen, todo] = [new Set<string>(), [from]];
  for (let key = todo.pop(); key !== undefined; key = todo.pop()) {
    if (key === goal) return true;
    if (seen.has(key)) continue;
    seen.add(key);
    todo.push(...next(key));
  }
  return false;
}

function recessesLeft(standing: StandingPlan, file: ExchangedPlan): readonly PlanFinding[] {
  const other = file.recesses.filter(
    ({ from, until }) => !standing.recesses.some((one) => one.from === from && one.until === until),
  );
  if (other.length === 0) return [];
  return [{ problem: "recess-not-taken", key: null, name: null, about: String(other.length) }];
}
