import { type ExchangedTask, isOneDay, type PlanFinding, type PlanProblem } from "./exchanged-plan.ts";
import type { PlanKind } from "./plan.ts";

/** Something that stands in the plan. */
export interface PlannedTask extends ExchangedTask {
  readonly id: string;
  readonly version: number;
}

/** A line of a file, and the thing in the plan that it is; none where it would be made. */
export interface Match {
  readonly task: ExchangedTask & { readonly holdsLines: boolean };
  readonly kind: PlanKind;
  readonly of: PlannedTask | undefined;
  /** What the standing plan calls it or, of what is new, the file. */
  readonly key: string;
}

export interface Matches {
  /** By the key of the line. */
  readonly matches: ReadonlyMap<string, Match>;
  readonly findings: readonly PlanFinding[];
}

/**
 * Finds the things of a plan again in a file: by what we called them, by GUID, or by their name among things of the
 * same kind. A line of another program has no kind that counts: one day may be a gate or a milestone, a stretch a phase
 * or a workstream.
 */
export function matchesOf(standing: readonly PlannedTask[], lines: readonly ExchangedTask[]): Matches {
  const findings: PlanFinding[] = [];
  const holders = new Set(lines.map(({ withinKey }) => withinKey));
  const taken = new Set<string>();
  const known = withParents(standing);
  const matches = withParents(lines).map(({ underName, ...line }): readonly [string, Match] => {
    const find = (problem: PlanProblem, about = "") =>
      findings.push({ problem, key: line.key, name: line.name, about });
    const found = candidates(known, { ...line, underName });
    if (found.length > 1) find("several-of-that-name");
    const [of] = found;
    if (of !== undefined && taken.has(of.key)) find("same-thing-twice", of.name);
    if (of !== undefined) taken.add(of.key);
    const task = { ...line, holdsLines: holders.has(line.key) };
    return [line.key, { task, kind: of?.kind ?? line.kind, of, key: of?.key ?? newKey(line.key) }];
  });
  return { matches: new Map(matches), findings };
}

/** What the file calls something new, told apart from what we call things. */
const newKey = (key: string) => `new:${key}`;

/** A task with the name of what it stands under. */
type Under<Task> = Task & { readonly underName: string | null };

function withParents<Task extends ExchangedTask>(tasks: readonly Task[]): readonly Under<Task>[] {
  const names = new Map(tasks.map(({ key, name }) => [key, name]));
  return tasks.map((task) => ({ ...task, underName: names.get(task.withinKey ?? "") ?? null }));
}

function candidates(
  standing: readonly Under<PlannedTask>[],
  line: Under<ExchangedTask>,
): readonly PlannedTask[] {
  const byId = standing.filter(({ id, kind }) => id === line.id && (!line.isMarked || kind === line.kind));
  if (byId.length > 0) return byId;
  const byGuid = standing.filter(({ guid }) => guid !== null && guid === line.guid);
  if (byGuid.length > 0) return byGuid;
  const alike = standing
    .filter(({ name }) => same(name, line.name))
    .filter(({ kind }) => (line.isMarked ? kind === line.kind : isOneDay(kind) === isOneDay(line.kind)));
  // "Concept gereed" stands under many a workstream: of those, only the one under the same workstream is meant.
  const there = alike.filter(({ underName }) => underName !== null && same(underName, line.underName ?? ""));
  const loose = alike.filter(({ underName }) => underName === null || line.underName === null);
  const near = there.length > 0 ? there : loose;
  const exact = near.filter(({ kind }) => kind === line.kind);
  return near.length > 1 && exact.length === 1 ? exact : near;
}

const same = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();
