import type { ExchangedLink, PlanFinding, PlanProblem } from "#domain/exchanged-plan.ts";
import { MINUTES_PER_DAY } from "./mspdi-sequence.ts";
import type { Line } from "./mspdi-task.server.ts";
import { type Tree, textOf } from "./xml-tree.server.ts";

interface ReadLinks {
  readonly links: readonly ExchangedLink[];
  readonly findings: readonly PlanFinding[];
}

/** What waits for what. Koers knows one kind: the second begins after the end of the first. */
export function linksOf(lines: readonly Line[], project: Tree): ReadLinks {
  const perDay = Number(textOf(project, "MinutesPerDay")) || MINUTES_PER_DAY;
  const names = new Map(lines.map(({ key, name }) => [key, name]));
  const links = new Map<string, ExchangedLink>();
  const findings: PlanFinding[] = [];
  for (const { tree, key, name } of lines) {
    for (const link of tree.children.PredecessorLink ?? []) {
      const fromKey = textOf(link, "PredecessorUID") ?? "";
      const about = names.get(fromKey) ?? fromKey;
      const find = (problem: PlanProblem) => findings.push({ problem, key, name, about });
      const problem = problemOf(link, { fromKey, key, names });
      const pair = `${fromKey} ${key}`;
      if (problem !== undefined) find(problem);
      else if (links.has(pair)) find("link-twice");
      else {
        const lag = lagOf(link, perDay);
        if (lag.problem !== undefined) find(lag.problem);
        links.set(pair, { fromKey, toKey: key, lagDays: lag.days });
      }
    }
  }
  return { links: [...links.values()], findings };
}

function problemOf(
  link: Tree,
  {
    fromKey,
    key,
    names,
  }: { readonly fromKey: string; readonly key: string; readonly names: ReadonlyMap<string, string> },
): PlanProblem | undefined {
  if (["1", "true"].includes(textOf(link, "CrossProject") ?? "0")) return "link-elsewhere";
  if (fromKey === key) return "link-to-itself";
  if (!names.has(fromKey)) return "link-to-nothing";
  // 0 is end to end, 1 end to start, 2 start to end, 3 start to start.
  return (textOf(link, "Type") ?? "1") === "1" ? undefined : "link-of-another-kind";
}

/** Formats whose lag is a share of the other task, and those that count every hour of the clock. */
const SHARES = [19, 20, 51, 52];
const BY_THE_CLOCK = [4, 6, 8, 10, 12, 36, 38, 40, 42, 44];
/** More is no waiting but a mistake: ten years. */
const MOST_DAYS = 2600;

/** Working days out of `LinkLag`, which is in tenths of a minute, and `LagFormat`, which says of which kind. */
function lagOf(link: Tree, perDay: number): { readonly days: number; readonly problem?: PlanProblem } {
  const tenths = Number(textOf(link, "LinkLag") ?? "0");
  const format = Number(textOf(link, "LagFormat") ?? "7");
  if (tenths === 0) return { days: 0 };
  if (!Number.isInteger(tenths) || SHARES.includes(format)) return { days: 0, problem: "lag-unreadable" };
  const minutes = tenths / 10;
  const days = BY_THE_CLOCK.includes(format) ? ((minutes / 1440) * 5) / 7 : minutes / perDay;
  const whole = Math.round(days);
  if (Math.abs(whole) > MOST_DAYS) return { days: 0, problem: "lag-unreadable" };
  return whole === days ? { days: whole } : { days: whole === 0 ? 0 : whole, problem: "lag-rounded" };
}
