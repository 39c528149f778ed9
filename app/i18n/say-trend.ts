import type { Day } from "#domain/day.ts";
import { asReports, type PlanHistory } from "#domain/plan-history.ts";
import { trendOf } from "#domain/trend.ts";
import { formatDay } from "./format.ts";
import type { Speech } from "./speech.ts";

interface Called {
  readonly id: string;
  readonly name: string;
  readonly number: number;
}

/** A milestone as its trend is drawn, each report with a sentence that names its shift and its reason. */
export function sayTrendLine(called: Called, history: PlanHistory, speech: Speech) {
  const { id, name, number } = called;
  const { forecasts, baselines } = asReports(history);
  // The shifts do not hang on the day on which one looks.
  const { shifts } = trendOf({ forecasts, baselines }, LAST);
  const dots = forecasts.flatMap(({ on, ...report }) => {
    if (on === null) return [];
    const shift = shifts.find(({ forecastId }) => forecastId === report.id);
    const said = sayReport({ name, on, ...report, days: shift?.days ?? null }, speech);
    return [{ id: report.id, reportedOn: report.reportedOn, on, isAchieved: report.isAchieved, said }];
  });
  const agreed = baselines.flatMap(({ setOn, on }) => (on === null ? [] : [{ from: setOn, on }]));
  return { id, name, number, dots, agreed };
}

const LAST = "9999-12-31" as Day;

interface Report {
  readonly name: string;
  readonly reportedOn: Day;
  readonly on: Day;
  readonly isAchieved: boolean;
  readonly days: number | null;
  readonly reason: string | null;
}

function sayReport(report: Report, { words, language }: Speech): string {
  const say = words.milestones;
  const { name, reportedOn, on, isAchieved, days, reason } = report;
  const day = formatDay(on, language);
  const expected = isAchieved ? say.trend.achieved(day) : `${say.trend.expected} ${day}`;
  const shift = days === null ? [] : [(days > 0 ? say.later : say.earlier)(say.days(Math.abs(days)))];
  const facts = [`${say.trend.reported} ${formatDay(reportedOn, language)}`, expected, ...shift];
  return `${name}: ${facts.join(", ")}${reason === null ? "" : `. ${reason}`}`;
}
