import type { Action } from "./action.ts";
import { TEAM_HOURS } from "./capacity.ts";
import { type Day, daysBetween, laterOf } from "./day.ts";
import type { Deliverable } from "./deliverable.ts";
import type { Milestone } from "./milestone.ts";
import type { StatusFacts } from "./status.ts";

/** What is recorded about one workstream, as far as R6 looks at it. */
export interface WorkstreamRecords {
  readonly milestones: readonly Pick<Milestone, "baselineOn" | "forecastOn" | "achievedOn">[];
  readonly deliverables: readonly Pick<Deliverable, "state" | "dueOn">[];
  readonly actions: readonly Pick<Action, "state" | "dueOn">[];
  /** The hours a week of its members' seats in an implementation team; null: nothing was agreed for that seat. */
  readonly hours: readonly (number | null)[];
  /** Whether the report of the last period that ended is missing; null: none was due yet. */
  readonly isReportMissing: boolean | null;
}

/**
 * The facts of R6 for one workstream. Budget lines and risks have no noun in Koers yet, so nobody knows them. The score
 * of a gate is a programme's, not a workstream's.
 */
export function workstreamFacts(records: WorkstreamRecords, today: Day): StatusFacts {
  return {
    geld: null,
    risico: null,
    organisatie: hoursFact(records.hours),
    tijd: slipFact(records.milestones, today),
    informatie: overdueFact(records, today),
    kwaliteit: qualityFact(records.deliverables),
  };
}

/** What is needed is the ideal number of hours for each seat (R9); the minimum is then exactly where amber ends. */
function hoursFact(hours: WorkstreamRecords["hours"]): StatusFacts["organisatie"] {
  const agreed = hours.flatMap((one) => one ?? []);
  if (agreed.length === 0 || agreed.length < hours.length) return null;
  const agreedHours = agreed.reduce((sum, one) => sum + one, 0);
  return { agreedHours, neededHours: hours.length * TEAM_HOURS.ideal };
}

/** A milestone that is achieved slips no more. One of which the day went by has slipped at least until today. */
function slipFact(milestones: WorkstreamRecords["milestones"], today: Day): StatusFacts["tijd"] {
  const slips = milestones.flatMap((milestone) => slipOf(milestone, today) ?? []);
  return slips.length === 0 ? null : { worstSlipDays: Math.max(...slips) };
}

/** How far a milestone lies after what was agreed, in days; undefined where either day is unknown. */
export function slipOf(
  { baselineOn, forecastOn, achievedOn }: WorkstreamRecords["milestones"][number],
  today: Day,
): number | undefined {
  if (achievedOn !== null) return 0;
  if (baselineOn === null) return undefined;
  if (forecastOn === null) return baselineOn < today ? daysBetween(baselineOn, today) : undefined;
  return daysBetween(baselineOn, laterOf(forecastOn, today));
}

/** Products count as the papers that must be handed in. Where nothing ever had a day, nothing is known to be in time. */
function overdueFact(
  { actions, deliverables, isReportMissing }: WorkstreamRecords,
  today: Day,
): StatusFacts["informatie"] {
  const dated = [...actions, ...deliverables].filter(({ dueOn }) => dueOn !== null);
  if (dated.length === 0 && isReportMissing === null) return null;
  const late = dated.filter(({ state, dueOn }) => isToDo(state) && dueOn !== null && dueOn < today);
  return { overdue: late.length + (isReportMissing === true ? 1 : 0) };
}

function isToDo(state: Action["state"] | Deliverable["state"]): boolean {
  return state === "open" || state === "in-the-making" || state === "rejected";
}

function qualityFact(deliverables: WorkstreamRecords["deliverables"]): StatusFacts["kwaliteit"] {
  if (deliverables.length === 0) return null;
  return {
    rejected: deliverables.filter(({ state }) => state === "rejected").length,
    gateScorePercent: null,
  };
}
