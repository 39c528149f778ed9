import { plusDays } from "#domain/day.ts";
import { ASPECTS } from "#domain/status.ts";
import type { Connection } from "./connection.ts";
import type { Subject } from "./installation.ts";
import { TODAY } from "./synthetic/frame.ts";

export const FLOORS = ["json", "full", "insert", "remix"] as const;
export type Floor = (typeof FLOORS)[number];

/** One thing to measure: a request that must be answered with this status. */
export interface Target {
  readonly name: string;
  readonly of: "floor" | "koers";
  readonly status: number;
  readonly ask: () => Promise<{ readonly status: number; readonly body: Buffer }>;
  /** How many times its floor a page may need, and how many times as much when the installation has grown. */
  readonly budget?: Budget;
}

export interface Budget {
  readonly floor: Floor;
  readonly times: number;
  readonly growth: number;
}

export function floorTargets(floor: Connection): readonly Target[] {
  return [
    { name: "json", of: "floor", status: 200, ask: () => floor.get("/json") },
    { name: "full", of: "floor", status: 200, ask: () => floor.get("/full") },
    { name: "insert", of: "floor", status: 204, ask: () => floor.post("/insert", {}) },
  ];
}

/** The pages and the write of docs/perf.md that exist, each as somebody who would ask for it. */
export function koersTargets(
  { visitor, director, leader }: Readonly<Record<"visitor" | "director" | "leader", Connection>>,
  { slug, pointId, meetingId, writtenMeetingId, workstreamId }: Subject,
): readonly Target[] {
  const at = `/programmes/${slug}`;
  const page = (name: string, path: string, budget: Budget, who = director): Target => ({
    ...{ name, of: "koers", status: 200, budget },
    ask: () => who.get(path),
  });
  let written = 0;
  let reported = 0;
  return [
    // The least that Remix and React need for a page of ours: the frame around one sentence, for somebody unknown.
    { name: "remix", of: "koers", status: 404, ask: () => visitor.get("/nowhere") },
    page("portfolio", "/", { floor: "full", times: 8, growth: 1.3 }),
    page("programme overview", at, { floor: "full", times: 5, growth: 1.1 }),
    page("decision register", `${at}/decision-points`, { floor: "full", times: 5, growth: 1.3 }),
    page("decision point", `${at}/decision-points/${pointId}`, { floor: "full", times: 4, growth: 1.1 }),
    page(
      "prepare a meeting",
      `${at}/meetings/${meetingId}/preparation`,
      { floor: "full", times: 8, growth: 1.1 },
      leader,
    ),
    page("plan with timeline", `${at}/plan`, { floor: "full", times: 8, growth: 1.1 }),
    page("monitoring", `${at}/monitoring`, { floor: "full", times: 40, growth: 1.1 }),
    {
      ...{
        name: "audited write",
        of: "koers",
        status: 302,
        budget: { floor: "insert", times: 10, growth: 1.2 },
      },
      ask: () => {
        written += 1;
        return leader.post(`${at}/meetings/${writtenMeetingId}/items/new`, {
          ...{ title: `Punt ${written}`, kind: "discussion", minutes: "10" },
          once: `00000000-0000-7000-8000-${String(written).padStart(12, "0")}`,
        });
      },
    },
    {
      ...{ name: "progress report", of: "koers", status: 302 },
      ask: () => {
        reported += 1;
        const period = plusDays(TODAY, -28 * reported);
        return leader.post(`${at}/workstreams/${workstreamId}/report?period=${period}`, {
          ...{ done: "Wij spraken de aanbieders.", coming: "Het plan gaat rond." },
          ...Object.fromEntries(ASPECTS.map((aspect) => [aspect, "computed"])),
          once: `00000000-0000-7000-9000-${String(reported).padStart(12, "0")}`,
        });
      },
      budget: { floor: "insert", times: 20, growth: 1.2 },
    },
  ];
}
