import type { Day } from "#domain/day.ts";
import type { PlanItem } from "#domain/plan.ts";

/** A row of the timeline: a heading, the koerslijn, one thing of the plan, or the meetings of a body. */
export type Row =
  | { readonly kind: "heading"; readonly lane: "phase" | "gate" | "workstream" | "milestone" | "meeting" }
  | { readonly kind: "course" }
  | { readonly kind: "item"; readonly item: PlanItem }
  | { readonly kind: "meetings"; readonly name: string; readonly id: string; readonly days: readonly Day[] };

interface Drawn {
  readonly items: readonly PlanItem[];
  readonly meetings: readonly { readonly id: string; readonly name: string; readonly days: readonly Day[] }[];
}

/** The rows from above: the koerslijn first, meetings last; a milestone under its workstream. */
export function rowsOf({ items, meetings }: Drawn): readonly Row[] {
  const streams = new Set(items.filter(({ kind }) => kind === "workstream").map(({ id }) => id));
  const isUnder = (item: PlanItem) =>
    item.kind === "workstream" || (item.workstreamId !== null && streams.has(item.workstreamId));
  const lanes = [
    { lane: "phase", of: items.filter(({ kind }) => kind === "phase") },
    { lane: "gate", of: items.filter(({ kind }) => kind === "gate") },
    { lane: "workstream", of: items.filter(isUnder) },
    { lane: "milestone", of: items.filter((item) => item.kind === "milestone" && !isUnder(item)) },
  ] as const;
  return [
    ...(items.some(({ kind }) => kind === "phase") ? [{ kind: "course" } as const] : []),
    ...lanes.flatMap(({ lane, of }): readonly Row[] =>
      of.length === 0
        ? []
        : [{ kind: "heading", lane }, ...of.map((item) => ({ kind: "item" as const, item }))],
    ),
    ...(meetings.length === 0 ? [] : [{ kind: "heading", lane: "meeting" } as const]),
    ...meetings.map((one) => ({ kind: "meetings" as const, ...one })),
  ];
}
