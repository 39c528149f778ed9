import { day } from "#domain/day.ts";
import type { ExchangedLink, ExchangedPlan, ExchangedTask } from "#domain/exchanged-plan.ts";
import { isOneDay } from "#domain/exchanged-plan.ts";
import type { PlanKind } from "#domain/plan.ts";
import { type PlanChange, planChanges, type StandingPlan } from "#domain/plan-changes.ts";

/**
 * A plan as a drawing, two spaces for each line it stands under:
 *
 *     workstream Inkoop: 2026-01-05/2026-02-01
 *       milestone Gunning: 2026-03-01, agreed 2026-02-01, after Start, achieved
 */
export function drawn(drawing: string): ExchangedPlan {
  const rows = drawing.split("\n").filter((row) => row.trim() !== "");
  const margin = Math.min(...rows.map((row) => row.search(/\S/)));
  const above: string[] = [];
  const links: ExchangedLink[] = [];
  const tasks = rows.map((row): ExchangedTask => {
    const [, kind = "", name = "", rest = ""] = /^\s*(\w+) ([^:]+):?\s*(.*)$/.exec(row) ?? [];
    const [days = "", ...facts] = rest.split(/,\s*/);
    const depth = (row.search(/\S/) - margin) / 2;
    above[depth] = name;
    for (const fact of facts) {
      const [, from, lag = "0"] = /^after ([^+]+?)(?: \+ (-?\d+))?$/.exec(fact) ?? [];
      if (from !== undefined) links.push({ fromKey: from, toKey: name, lagDays: Number(lag) });
    }
    const agreed = facts.find((fact) => fact.startsWith("agreed "))?.slice(7);
    return {
      ...{ key: name, kind: kind as PlanKind, isMarked: false, id: null, guid: null, name },
      ...{ withinKey: depth === 0 ? null : (above[depth - 1] ?? null), ...daysIn(kind as PlanKind, days) },
      baseline: agreed === undefined ? null : daysIn(kind as PlanKind, agreed),
      isAchieved: facts.includes("achieved"),
    };
  });
  return { name: "Plan", tasks, links, recesses: [] };
}

function daysIn(kind: PlanKind, text: string) {
  const [one, other] = text.split("/").map((part) => (part === "" || part === "?" ? null : day(part)));
  return isOneDay(kind)
    ? { startsOn: null, endsOn: one ?? null }
    : { startsOn: one ?? null, endsOn: other ?? null };
}

export const standingAs = (plan: ExchangedPlan): StandingPlan => ({
  ...plan,
  tasks: plan.tasks.map((task) => ({ ...task, id: `id of ${task.key}`, version: 1 })),
  links: plan.links.map((link, index) => ({ ...link, id: `link ${index}`, version: 1 })),
});

export function said(change: PlanChange): string {
  const days = ({ startsOn, endsOn }: { startsOn: string | null; endsOn: string | null }) =>
    [startsOn, endsOn].filter((on) => on !== null).join("/");
  switch (change.kind) {
    case "made":
      return `new ${change.task.kind} ${change.task.name} ${days(change.task)} under ${change.withinKey}`;
    case "renamed":
      return `${change.of.name} becomes ${change.name}`;
    case "moved":
      return `${change.of.name} to ${days(change.to)}${change.isAchieved ? ", achieved" : ""}`;
    case "baselined":
      return `${change.of.name} agreed ${days(change.baseline)}`;
    case "placed":
      return `${change.of.name} under ${change.within}`;
    case "linked":
      return `${change.to} after ${change.from} + ${change.lagDays}`;
    case "lagged":
      return `${change.to} after ${change.from} + ${change.lagDays}, was ${change.wasDays}`;
  }
}

export function told(standing: string, file: string) {
  const { changes, findings, untouched } = planChanges(standingAs(drawn(standing)), drawn(file));
  return {
    changes: changes.map(said),
    findings: findings.map(({ problem, name, about }) => [problem, name ?? about].join(" ")),
    untouched: untouched.map(({ name }) => name),
  };
}
