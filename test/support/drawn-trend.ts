import { day, parseDay } from "#domain/day.ts";
import type { Baseline, Forecast } from "#domain/trend.ts";
import { rowsOf } from "./drawn-rows.ts";

/**
 * The reports of a milestone, drawn as a table: reported, expected (`onbekend`, or `behaald` behind the day) and why. The
 * row that says `basis` in place of a reason is no report but the day that was agreed.
 */
export function reported(drawing: string): {
  readonly forecasts: readonly Forecast[];
  readonly baselines: readonly Baseline[];
} {
  const rows = rowsOf(drawing).map((row, index) => ({
    ...{ id: String(index), reportedOn: day(row.reported ?? ""), decisionId: null },
    on: parseDay((row.expected ?? "").split(" ")[0] ?? "") ?? null,
    isAchieved: (row.expected ?? "").includes("behaald"),
    reason: row.why || null,
  }));
  const isBaseline = ({ reason }: { readonly reason: string | null }) => reason?.startsWith("basis") === true;
  return {
    forecasts: rows.filter((row) => !isBaseline(row)),
    baselines: rows
      .filter(isBaseline)
      .map(({ isAchieved: _, reportedOn: setOn, ...row }) => ({ ...row, setOn })),
  };
}
