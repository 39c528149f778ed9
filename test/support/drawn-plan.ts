import { type Day, day, daysBetween, plusDays } from "#domain/day.ts";
import type { Plan, PlanItem, PlanKind } from "#domain/plan.ts";
import { lines } from "./drawn-rows.ts";

const MARKS: Readonly<Record<string, PlanKind>> = {
  "=": "phase",
  "-": "workstream",
  "◆": "gate",
  "◇": "milestone",
};

/**
 * A plan drawn in text, one letter a day from the day in its heading: `=` a phase, `-` a workstream, `◆` a gate, `◇` a
 * milestone, `?` a gate without a day. Behind it stands what it waits for ("after verkenning + 2") and "done".
 */
export function drawn(drawing: string): Plan {
  const [head = "", ...rows] = lines(drawing).split("\n");
  const [, from = "", week = ""] = /^from (\S+) +(\S+)$/.exec(head) ?? [];
  const at = head.length - week.length;
  const read = rows.map((row) => rowIn(row, { first: day(from), at, width: week.length }));
  return {
    items: read.map(({ item }) => item),
    dependencies: read.flatMap(({ item, waits }) =>
      waits.map(({ predecessorId, lagDays }) => ({ predecessorId, successorId: item.id, lagDays })),
    ),
  };
}

interface Ruler {
  readonly first: Day;
  readonly at: number;
  readonly width: number;
}

function rowIn(row: string, { first, at, width }: Ruler) {
  const name = row.slice(0, at).trim();
  const days = row.slice(at, at + width).padEnd(width);
  const behind = row.slice(at + width);
  const letters = [...days];
  const [began, ended] = [
    letters.findIndex((one) => one !== " "),
    letters.findLastIndex((one) => one !== " "),
  ];
  const mark = letters[began] ?? "?";
  const kind = MARKS[mark] ?? "gate";
  const isStretch = kind === "phase" || kind === "workstream";
  const item: PlanItem = {
    ...{ id: name, kind, name, baseline: null, workstreamId: null, version: 1 },
    startsOn: isStretch ? plusDays(first, began) : null,
    endsOn: mark === "?" ? null : plusDays(first, ended),
    isDone: behind.includes("done"),
  };
  const waits = (/after (.*?)(?: {2}|done|$)/.exec(behind)?.[1] ?? "").split(", ").flatMap((one) => {
    const [predecessorId = "", lag = "0"] = one.trim().split(" + ");
    return predecessorId === "" ? [] : [{ predecessorId, lagDays: Number(lag) }];
  });
  return { item, waits };
}

/** The same plan as a drawing over as many days as the other one had, to compare with. */
export function drawingOf(
  plan: Plan,
  { from, weeks }: { readonly from: string; readonly weeks: number },
): string {
  const indent = Math.max(...plan.items.map(({ name }) => name.length), `from ${from}`.length) + 2;
  const rows = plan.items.map(({ name, kind, startsOn, endsOn }) => {
    const mark = Object.entries(MARKS).find(([, one]) => one === kind)?.[0] ?? "?";
    if (endsOn === null) return `${name.padEnd(indent)}?`;
    const began = daysBetween(day(from), startsOn ?? endsOn);
    return `${name.padEnd(indent)}${" ".repeat(began)}${mark.repeat(daysBetween(startsOn ?? endsOn, endsOn) + 1)}`;
  });
  return [`${`from ${from}`.padEnd(indent)}${"mtwtfss".repeat(weeks)}`, ...rows].join("\n");
}
