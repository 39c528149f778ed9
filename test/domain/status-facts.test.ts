import { expect, test } from "vitest";
import type { ActionState } from "#domain/action.ts";
import { day, parseDay } from "#domain/day.ts";
import type { DeliverableState } from "#domain/deliverable.ts";
import { type WorkstreamRecords, workstreamFacts } from "#domain/status-facts.ts";
import { rowsOf } from "#test/support/drawn-rows.ts";

const TODAY = day("2026-06-15");
const NOTHING: WorkstreamRecords = {
  ...{ milestones: [], deliverables: [], actions: [], hours: [], isReportMissing: null },
};
const factsOf = (records: Partial<WorkstreamRecords>) => workstreamFacts({ ...NOTHING, ...records }, TODAY);
const on = (text: string | undefined) => parseDay(text ?? "") ?? null;

test("of a workstream about which nothing is recorded nothing is known", () => {
  expect(Object.values(factsOf({}))).toEqual([null, null, null, null, null, null]);
});

test.each(
  rowsOf(`
    what                              baseline    forecast    achieved    slip
    as agreed                         2026-07-01  2026-07-01              0
    later                             2026-07-01  2026-07-31              30
    sooner                            2026-07-01  2026-06-21              -10
    the day of the forecast went by   2026-06-01  2026-06-05              14
    agreed, never forecast, past      2026-06-01                          14
    agreed, never forecast, to come   2026-07-01                          unknown
    never agreed                                  2026-07-31              unknown
    achieved late                     2026-05-01  2026-05-20  2026-05-20  0
  `),
)("a milestone slips: $what", ({ baseline, forecast, achieved, slip }) => {
  const milestone = { baselineOn: on(baseline), forecastOn: on(forecast), achievedOn: on(achieved) };
  const days = factsOf({ milestones: [milestone] }).tijd?.worstSlipDays;
  expect(String(days ?? "unknown")).toBe(slip);
});

test("the milestone that slipped most counts, whatever the order", () => {
  const slipped = (forecastOn: string) => ({
    ...{ baselineOn: day("2026-07-01"), forecastOn: day(forecastOn), achievedOn: null },
  });
  const milestones = [slipped("2026-07-03"), slipped("2026-08-01"), slipped("2026-07-02")];
  expect(factsOf({ milestones }).tijd).toEqual({ worstSlipDays: 31 });
  expect(factsOf({ milestones: [...milestones].reverse() }).tijd).toEqual({ worstSlipDays: 31 });
});

test("each seat needs the ideal sixteen hours; one of which nobody knows them makes the whole unknown", () => {
  expect(factsOf({ hours: [16, 12] }).organisatie).toEqual({ agreedHours: 28, neededHours: 32 });
  expect(factsOf({ hours: [16, null] }).organisatie).toBeNull();
});

test("what is overdue is counted: actions, products and the report of the last period", () => {
  const action = (dueOn: string | null, state: ActionState = "open") => ({
    state,
    dueOn: dueOn === null ? null : day(dueOn),
  });
  const product = (dueOn: string, state: DeliverableState) => ({ state, dueOn: day(dueOn) });
  const actions = [action("2026-06-14"), action("2026-06-15"), action("2026-06-01", "done"), action(null)];
  const deliverables = [product("2026-06-01", "in-the-making"), product("2026-06-01", "submitted")];
  expect(factsOf({ actions, deliverables }).informatie).toEqual({ overdue: 2 });
  expect(factsOf({ actions, deliverables, isReportMissing: true }).informatie).toEqual({ overdue: 3 });
});

test("where nothing ever had a day, nothing is known to be in time", () => {
  expect(factsOf({ actions: [{ state: "open", dueOn: null }] }).informatie).toBeNull();
  expect(factsOf({ isReportMissing: false }).informatie).toEqual({ overdue: 0 });
});

test("products that were rejected count; the score of a gate is not a workstream's", () => {
  const product = (state: DeliverableState) => ({ state, dueOn: null });
  const deliverables = [product("rejected"), product("adopted"), product("rejected")];
  expect(factsOf({ deliverables }).kwaliteit).toEqual({ rejected: 2, gateScorePercent: null });
});
