import { type Day, parseDay } from "#domain/day.ts";
import { type ExchangedTask, isOneDay, type PlanFinding, type PlanProblem } from "#domain/exchanged-plan.ts";
import { PLAN_KINDS, type PlanKind } from "#domain/plan.ts";
import { FIELDS } from "./mspdi-sequence.ts";
import { listIn, type Tree, textOf } from "./xml-tree.server.ts";

/** Which text fields of this file say what Koers calls a task. */
export interface Marks {
  readonly kind: string;
  readonly id: string;
}

/** A line of the file: what it is called there, and where it stands. */
export interface Line {
  readonly tree: Tree;
  readonly key: string;
  readonly name: string;
  readonly withinKey: string | null;
  readonly hasLinesUnder: boolean;
}

export interface ReadTask {
  readonly task: ExchangedTask;
  readonly findings: readonly PlanFinding[];
}

/** The fields that the project names as ours; where it names none, the ones that we write. */
export function marksOf(project: Tree): Marks {
  const defined = listIn(project, "ExtendedAttributes", "ExtendedAttribute");
  const fieldOf = ({ id, alias }: (typeof FIELDS)[keyof typeof FIELDS]) => {
    const named = defined.find((one) => textOf(one, "Alias") === alias);
    return (named && textOf(named, "FieldID")) ?? id;
  };
  return { kind: fieldOf(FIELDS.kind), id: fieldOf(FIELDS.id) };
}

/** What a task of the file says, as far as a plan of ours can hold it. */
export function taskOf(line: Line, marks: Marks): ReadTask {
  const { tree, key, name, withinKey } = line;
  const findings: PlanFinding[] = [];
  const find = (problem: PlanProblem, about = "") => findings.push({ problem, key, name, about });
  const dayIn = (of: Tree | undefined, element: string): Day | null => {
    const written = (of && textOf(of, element)) ?? null;
    if (written === null || written === "NA") return null;
    const on = parseDay(written.slice(0, 10));
    if (on === undefined) find("unreadable-day", written.slice(0, 40));
    return on ?? null;
  };
  const marked = PLAN_KINDS.find((kind) => kind === fieldIn(tree, marks.kind));
  const kind = marked ?? kindByShape(line);
  const isMoment = isOneDay(kind);
  const isComplete = textOf(tree, "PercentComplete") === "100";
  const endsOn = (kind === "milestone" && dayIn(tree, "ActualFinish")) || dayIn(tree, "Finish");
  const startsOn = dayIn(tree, "Start");
  const isAchieved = kind === "milestone" && isComplete && (endsOn ?? startsOn) !== null;
  if (kind === "milestone" && isComplete && !isAchieved) find("achieved-undated");
  if (kind === "gate" && isComplete) find("gate-not-passed");
  if (!isMoment && startsOn && endsOn && endsOn < startsOn) find("days-turned");
  if (name.length > LONGEST_NAME) find("name-too-long", String(LONGEST_NAME));
  const first = tree.children.Baseline?.find((one) => (textOf(one, "Number") ?? "0") === "0");
  const agreed = { startsOn: isMoment ? null : dayIn(first, "Start"), endsOn: dayIn(first, "Finish") };
  const deadline = kind === "milestone" && agreed.endsOn === null ? dayIn(tree, "Deadline") : null;
  const baseline = { ...agreed, endsOn: agreed.endsOn ?? deadline };
  const task = {
    ...{ key, kind, isMarked: marked !== undefined, id: fieldIn(tree, marks.id), name, withinKey },
    guid: textOf(tree, "GUID")?.toLowerCase() ?? null,
    startsOn: isMoment ? null : startsOn,
    endsOn: isMoment ? (endsOn ?? startsOn) : endsOn,
    baseline: baseline.startsOn === null && baseline.endsOn === null ? null : baseline,
    isAchieved,
  };
  return { task, findings };
}

/** No name of Koers is longer. */
const LONGEST_NAME = 200;

/** A file of another program has no gates and no phases: what it holds together or takes time is a workstream. */
function kindByShape({ tree, hasLinesUnder }: Line): PlanKind {
  if (hasLinesUnder) return "workstream";
  const said = textOf(tree, "Milestone") ?? (textOf(tree, "Duration") === "PT0H0M0S" ? "1" : "0");
  return said === "1" || said === "true" ? "milestone" : "workstream";
}

function fieldIn(tree: Tree, field: string): string | null {
  const found = tree.children.ExtendedAttribute?.find((one) => textOf(one, "FieldID") === field);
  return found === undefined ? null : textOf(found, "Value");
}
