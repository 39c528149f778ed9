import type { Action } from "#domain/action.ts";
import { day, plusDays } from "#domain/day.ts";
import type { AskingReport, ProgressRecords } from "#domain/progress-proposal.ts";
import type { DrawnRow } from "./drawn-rows.ts";

/**
 * The progress of the work drawn in text, under the headings `day`, `what`, `name`, `state` and `body`:
 *
 * - `workstream`, working for that body (the steering group where blank).
 * - `milestone` in the workstream that its state names (in none where blank), agreed for that day.
 * - `forecast` of the milestone of that name, reported on that day: `2026-05-01, vergunning`, `achieved 2026-05-01`, or
 *   `unknown`.
 * - `report` of the workstream of that name, sent on that day, about the period that its state names first, and what it
 *   asks: `2026-01-05 extra geld`, or nothing. Each row about a period is an edition.
 * - `taken up`, what the workstream of that name asked about the period that its state names, on another agenda.
 * - `action`, due on that day, on the list of that body; or `of delegate`, or `from maart`, which is on no list; `done`.
 */
export function drawnProgress(rows: readonly DrawnRow[]): ProgressRecords {
  const of = (what: string) => rows.filter((row) => row.what === what);
  return {
    workstreams: of("workstream").map(({ name = "", body }) => ({ id: name, bodyId: body || "stuurgroep" })),
    milestones: of("milestone").map(({ name = "", state, day: on }) => ({
      ...{ id: name, workstreamId: state || null, baselineOn: on ? day(on) : null },
    })),
    forecasts: of("forecast").map(forecastOf),
    reports: reportsOf(of("report")),
    tabledKeys: of("taken up").map(({ name, state }) => `report:${name}:${state}`),
    actions: of("action").map(actionOf),
  };
}

function forecastOf(row: DrawnRow, index: number): ProgressRecords["forecasts"][number] {
  const [, isAchieved, on, reason] = /^(achieved )?([-\d]+|unknown)(?:, (.*))?$/.exec(row.state ?? "") ?? [];
  if (on === undefined) throw new Error(`not a forecast: ${row.state}`);
  return {
    ...{ id: `forecast ${index + 1}`, subjectId: row.name ?? "", recordedOn: day(row.day ?? "") },
    endsOn: on === "unknown" ? null : day(on),
    isAchieved: isAchieved !== undefined,
    reason: reason ?? null,
  };
}

function reportsOf(rows: readonly DrawnRow[]): readonly AskingReport[] {
  return rows.map(({ day: on = "", name: workstreamId = "", state = "" }, index) => {
    const [from = "", ...asked] = state.split(" ");
    const periodFrom = day(from);
    return {
      ...{ workstreamId, periodFrom, periodUntil: plusDays(periodFrom, 27), submittedOn: day(on) },
      ...{ edition: index + 1, decisionWanted: asked.join(" ") || null },
    };
  });
}

function actionOf({ day: on, name = "", state = "", body }: DrawnRow, index: number): Action {
  const [, owner] = /^of (.*)$/.exec(state) ?? [];
  const [, meeting] = /^from (.*)$/.exec(state) ?? [];
  return {
    ...{ id: name, number: index + 1, text: name, ownerId: owner ?? null },
    dueOn: on ? day(on) : null,
    ...{ origin: meeting === undefined ? "asked" : "meeting", originId: meeting ?? null },
    bodyId: owner === undefined && meeting === undefined ? body || "stuurgroep" : null,
    ...{ workstreamId: null, state: state === "done" ? "done" : "open", closedOn: null },
    ...{ provenance: "example", version: 1 },
  };
}
