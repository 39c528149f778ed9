import type { RoutePlan } from "#domain/backward-plan.ts";
import type { WorkCalendar } from "#domain/calendar.ts";
import { type Day, day } from "#domain/day.ts";
import type { ForwardPlan } from "#domain/forward-plan.ts";
import { MEETING_STATES } from "#domain/meeting.ts";
import type { PlannedStep, RouteSurroundings } from "#domain/planned-step.ts";
import type { RouteStep } from "#domain/route.ts";
import { someMeeting, someStep } from "./builders.ts";
import { type DrawnRow, rowsOf, wordOf } from "./drawn-rows.ts";

/** A route with what it is planned with. */
export interface DrawnRoute {
  readonly route: { readonly steps: readonly RouteStep[]; readonly neededBy: Day | null };
  readonly around: RouteSurroundings;
}

/**
 * A route drawn in text, one fact a row, under the headings `what`, `name` and `when`. The facts are:
 *
 * - `today`, and `needed` by that day; without it nobody has said.
 * - `body`, with its `7 days` for papers (7 where there is none).
 * - `meeting` of the body of that name; behind the day a state, or `taken` where it still takes papers that are late.
 * - `step`: `meeting` of the body of that name, `42 days` (customary), `56 days statutory`, or `unknown`; `, done`.
 * - `recess`, `2025-10-18 to 2025-10-26`.
 */
export function drawnRoute(drawing: string): DrawnRoute {
  const rows = rowsOf(drawing);
  const of = (what: string) => rows.filter((row) => row.what === what);
  const needed = of("needed")[0]?.when;
  const meetings = of("meeting").map(meetingOf);
  return {
    route: { steps: of("step").map(stepOf), neededBy: needed === undefined ? null : day(needed) },
    around: {
      meetings: meetings.map(({ meeting }) => meeting),
      bodies: [...new Set(of("meeting").map(({ name }) => name ?? ""))].map((id) => ({
        id,
        papersLeadDays: Number.parseInt(of("body").find(({ name }) => name === id)?.when ?? "7", 10),
      })),
      calendar: calendarOf(of("recess")),
      today: day(of("today")[0]?.when ?? "2026-03-02"),
      stillTakenAt: new Set(meetings.flatMap(({ meeting, isTaken }) => (isTaken ? [meeting.id] : []))),
    },
  };
}

/** What a plan says, one line a step: `DT: papers 2025-11-18, meeting 2025-11-25`. */
export function saidPlan(plan: RoutePlan): string {
  switch (plan.kind) {
    case "nothing-left":
      return "nothing left";
    case "no-date":
      return `no date\n${saidForward(plan.soonest)}`;
    case "feasible":
      return [...plan.steps.map(saidStep), `slack ${plan.slackDays}`].join("\n");
    case "infeasible": {
      const { step, deadline, meeting, papersOn } = plan.broken;
      const missed = `by ${deadline}, meeting ${meeting?.on ?? "none"}, papers ${papersOn ?? "none"}`;
      return [
        `breaks at ${nameOf(step)}: ${missed}`,
        ...plan.steps.map(saidStep),
        `earliest ${plan.soonest.doneOn ?? "unknown"}`,
      ].join("\n");
    }
  }
}

export function saidForward({ steps, doneOn, stuckAt }: ForwardPlan): string {
  const stuck = stuckAt === null ? [] : [`stuck at ${nameOf(stuckAt)}`];
  return [...steps.map(saidStep), ...stuck, `earliest ${doneOn ?? "unknown"}`].join("\n");
}

function saidStep({ step, meeting, papersOn, endsOn, deadline }: PlannedStep): string {
  if (papersOn === null) return `${nameOf(step)}: unknown${deadline === null ? "" : `, by ${deadline}`}`;
  const [out, end] = meeting === null ? ["request", "over"] : ["papers", "meeting"];
  return `${nameOf(step)}: ${out} ${papersOn}, ${end} ${endsOn}`;
}

function nameOf({ name, bodyId }: RouteStep): string {
  return name ?? bodyId ?? "?";
}

function meetingOf({ name = "", when = "" }: DrawnRow, index: number) {
  const [on = "", word = "planned"] = when.split(" ");
  const isTaken = word === "taken";
  const state = isTaken ? "published" : wordOf(MEETING_STATES, word);
  return {
    meeting: someMeeting({ id: `meeting ${index + 1}`, bodyId: name, on: day(on), state }),
    isTaken,
  };
}

function stepOf({ name = "", when = "" }: DrawnRow, index: number): RouteStep {
  const [takes = "", done] = when.split(", ");
  const [count, , statutory] = takes.split(" ");
  const isMeeting = takes === "meeting";
  return someStep({
    id: `step ${index + 1}`,
    ordinal: index + 1,
    name: isMeeting ? null : name,
    bodyId: isMeeting ? name : null,
    termDays: isMeeting || takes === "unknown" ? null : Number(count),
    isStatutory: statutory === "statutory",
    doneOn: done === "done" ? day("2025-01-06") : null,
  });
}

function calendarOf(rows: readonly DrawnRow[]): WorkCalendar {
  return {
    recesses: rows.map(({ name = "", when = "" }) => {
      const [from = "", until = ""] = when.split(" to ");
      return { name, from: day(from), until: day(until) };
    }),
  };
}
