import type { Recess } from "#domain/calendar.ts";
import { parseDay } from "#domain/day.ts";
import type { ExchangedPlan, PlanFinding, PlanProblem } from "#domain/exchanged-plan.ts";
import { linksOf } from "./mspdi-links.server.ts";
import { LATER_TASK, PUBLISHED_TASK } from "./mspdi-published.ts";
import { type Line, marksOf, taskOf } from "./mspdi-task.server.ts";
import { listIn, readXml, type Tree, textOf } from "./xml-tree.server.ts";

/** What a file says, and what is wrong with it or was left out; no plan where it cannot be read at all. */
export interface ReadPlan {
  readonly plan: ExchangedPlan | null;
  readonly findings: readonly PlanFinding[];
}

/** As much as Koers takes in a form; see `server/body.ts`. */
const MOST_CHARACTERS = 1_000_000;
const MOST_TASKS = 2000;

/**
 * Reads a plan that Koers, MS Project (2007 and later) or another program wrote as MSPDI. It is lenient: what it does
 * not know it leaves out and says so, and nothing in a file makes it throw.
 */
export function planFromMspdi(xml: string): ReadPlan {
  if (xml.length > MOST_CHARACTERS) return refused("too-large");
  const read = readXml(xml);
  if (read.kind !== "read") return refused(read.kind, "line" in read ? String(read.line ?? "") : "");
  if (read.name !== "Project") return refused("not-a-plan", read.name.slice(0, 40));
  const project = read.root;
  const trees = listIn(project, "Tasks", "Task");
  if (trees.length > MOST_TASKS) return refused("too-many-tasks", String(MOST_TASKS));
  const { lines, findings } = linesOf(trees);
  if (lines.length === 0) return { plan: null, findings: [...findings, finding("no-tasks")] };
  const marks = marksOf(project);
  const tasks = lines.map((line) => taskOf(line, marks));
  const { links, findings: ofLinks } = linksOf(lines, project);
  const summary = trees.find(isProjectItself);
  const name = textOf(project, "Title") ?? (summary && textOf(summary, "Name")) ?? textOf(project, "Name");
  return {
    plan: {
      name: oneLine(name ?? ""),
      tasks: tasks.map(({ task }) => task),
      links,
      recesses: recessesOf(project),
    },
    findings: [...findings, ...tasks.flatMap((one) => one.findings), ...ofLinks, ...notTaken(project, trees)],
  };
}

function finding(problem: PlanProblem, about = "", of: Partial<PlanFinding> = {}): PlanFinding {
  return { problem, key: null, name: null, about, ...of };
}

function refused(problem: PlanProblem, about = ""): ReadPlan {
  return { plan: null, findings: [finding(problem, about)] };
}

/** Project puts the project itself above its tasks, as number 0 and on level 0; an empty row is a task that is null. */
const isProjectItself = (tree: Tree) =>
  textOf(tree, "UID") === "0" || (textOf(tree, "OutlineLevel") ?? textOf(tree, "OutlineNumber")) === "0";
const isEmptyRow = (tree: Tree) => ["1", "true"].includes(textOf(tree, "IsNull") ?? "0");

/** The lines that count, each with the one it stands under. */
function linesOf(trees: readonly Tree[]): {
  readonly lines: readonly Line[];
  readonly findings: readonly PlanFinding[];
} {
  const findings: PlanFinding[] = [];
  const lines: Line[] = [];
  const above: { readonly level: number; readonly key: string }[] = [];
  for (const [index, tree] of trees.entries()) {
    if (isProjectItself(tree) || isEmptyRow(tree)) continue;
    const key = textOf(tree, "UID") ?? `#${index + 1}`;
    const name = oneLine(textOf(tree, "Name") ?? "");
    if (name === "") {
      findings.push(finding("no-name", "", { key }));
      continue;
    }
    if (lines.some((line) => line.key === key)) findings.push(finding("same-key-twice", "", { key, name }));
    const level = levelOf(tree);
    while ((above.at(-1)?.level ?? 0) >= level) above.pop();
    lines.push({ tree, key, name, withinKey: above.at(-1)?.key ?? null, hasLinesUnder: false });
    above.push({ level, key });
  }
  const holders = new Set(lines.map(({ withinKey }) => withinKey));
  return { lines: lines.map((line) => ({ ...line, hasLinesUnder: holders.has(line.key) })), findings };
}

function levelOf(tree: Tree): number {
  const level = Number(textOf(tree, "OutlineLevel"));
  if (Number.isInteger(level) && level >= 1) return level;
  return textOf(tree, "OutlineNumber")?.split(".").length ?? 1;
}

/** The free stretches of the project's calendar: exceptions as of 2007, or days of type 0 as before. */
function recessesOf(project: Tree): readonly Recess[] {
  const calendars = listIn(project, "Calendars", "Calendar");
  const wanted = textOf(project, "CalendarUID");
  const calendar = calendars.find((one) => textOf(one, "UID") === wanted) ?? calendars[0];
  if (calendar === undefined) return [];
  const former = listIn(calendar, "WeekDays", "WeekDay").filter((day) => textOf(day, "DayType") === "0");
  const exceptions = [...listIn(calendar, "Exceptions", "Exception"), ...former];
  return exceptions.flatMap((one) => {
    const [period] = one.children.TimePeriod ?? [];
    const from = parseDay((period && textOf(period, "FromDate")?.slice(0, 10)) ?? "");
    const until = parseDay((period && textOf(period, "ToDate")?.slice(0, 10)) ?? "");
    const isFree = ["0", "false"].includes(textOf(one, "DayWorking") ?? "1");
    if (!isFree || from === undefined || until === undefined || until < from) return [];
    return [{ name: oneLine(textOf(one, "Name") ?? ""), from, until }];
  });
}

/** What the file has and Koers does not take over. */
function notTaken(project: Tree, trees: readonly Tree[]): readonly PlanFinding[] {
  const assigned = listIn(project, "Assignments", "Assignment").filter(
    (one) => Number(textOf(one, "ResourceUID")) > 0,
  );
  const known: readonly string[] = [...PUBLISHED_TASK, ...LATER_TASK];
  const unknown = new Set(trees.flatMap(({ children }) => Object.keys(children)));
  const names = [...unknown].filter((name) => !known.includes(name)).sort();
  return [
    ...(assigned.length === 0 ? [] : [finding("people-not-taken", String(assigned.length))]),
    ...(names.length === 0 ? [] : [finding("elements-not-read", names.slice(0, 20).join(", "))]),
  ];
}

function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, " ").trim();
}
