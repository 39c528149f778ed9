import { type Action, overdueActions } from "./action.ts";
import { type Body, type Seat, seatsOn } from "./body.ts";
import { type Day, daysBetween } from "./day.ts";
import { type Meeting, meetingBefore } from "./meeting.ts";
import type { Milestone } from "./milestone.ts";
import type { PlanRecord } from "./plan-history.ts";
import { lastEditions, type ProgressReport } from "./progress-report.ts";
import { proposed, together } from "./proposed.ts";
import type { Proposal, Reason } from "./reason.ts";
import { STATUS_LIMITS } from "./status.ts";
import type { Workstream, WorkstreamId } from "./workstream.ts";

/** As much of a report as says which decision its workstream wants. */
export type AskingReport = Pick<
  ProgressReport,
  "workstreamId" | "periodFrom" | "periodUntil" | "edition" | "decisionWanted" | "submittedOn"
>;

/** What is recorded about the progress of the work. */
export interface ProgressRecords {
  readonly workstreams: readonly Pick<Workstream, "id" | "bodyId">[];
  readonly milestones: readonly Pick<Milestone, "id" | "workstreamId" | "baselineOn">[];
  /** What was ever reported of the milestones. */
  readonly forecasts: readonly Reported[];
  readonly reports: readonly AskingReport[];
  /** The keys of the proposals that stand on other agendas, whichever body's. */
  readonly tabledKeys: readonly string[];
  readonly actions: readonly Action[];
}

type Reported = Pick<PlanRecord, "id" | "subjectId" | "recordedOn" | "endsOn" | "isAchieved" | "reason">;

interface Around extends ProgressRecords {
  readonly body: Body;
  readonly meeting: Meeting;
  readonly meetings: readonly Meeting[];
  readonly seats: readonly Seat[];
  readonly today: Day;
}

/** What the progress of the work calls for: milestones, decisions that reports ask for, actions. */
export function progressDue(around: Around): readonly Proposal[] {
  return [...slipped(around), ...wanted(around), ...overdue(around)];
}

/** The milestones that were moved past amber (R6) since the last meeting of this body, in one item. */
function slipped(around: Around): readonly Proposal[] {
  const { milestones, forecasts } = around;
  const since = sinceOf(around);
  const of = Map.groupBy(forecasts, ({ subjectId }) => subjectId);
  const reasons = milestones
    .filter(({ workstreamId }) => hears(around, workstreamId))
    .flatMap((milestone) => slipReason(milestone, inOrder(of.get(milestone.id) ?? []), since) ?? []);
  return together("milestones-slipped", "progress", reasons);
}

/**
 * Why a milestone is spoken of: it was reported since then, later than it was expected then, and lies further after its
 * baseline than amber goes. What nobody reported since is no news, however late it is.
 */
function slipReason(
  { id: milestoneId, baselineOn }: ProgressRecords["milestones"][number],
  reported: readonly Reported[],
  since: Day | null,
): Reason | undefined {
  const last = reported.at(-1);
  if (baselineOn === null || last === undefined || last.isAchieved || last.endsOn === null) return undefined;
  const to = last.endsOn;
  if (daysBetween(baselineOn, to) <= STATUS_LIMITS.slipDays.amber) return undefined;
  const then = since === null ? undefined : reported.findLast(({ recordedOn }) => recordedOn < since);
  const from = then?.endsOn ?? null;
  if (then === last || (from !== null && to <= from)) return undefined;
  // What was confirmed without a word keeps the reason that moved it there.
  const why = reported[reported.findLastIndex(({ endsOn }) => endsOn !== to) + 1]?.reason ?? null;
  return { kind: "milestone-slipped", milestoneId, baselineOn, from, to, why };
}

/** What workstreams ask in the last edition of a report since the last meeting, unless it stands on an agenda already. */
function wanted(around: Around): readonly Proposal[] {
  const since = sinceOf(around);
  const tabled = new Set(around.tabledKeys);
  return lastEditions(around.reports).flatMap((report) => {
    const { workstreamId, periodFrom, periodUntil, decisionWanted, submittedOn } = report;
    const key = `report:${workstreamId}:${periodFrom}`;
    const isNews = (since === null || since <= submittedOn) && !tabled.has(key);
    if (decisionWanted === null || !isNews || !hears(around, workstreamId)) return [];
    const reason = { kind: "decision-wanted", workstreamId, periodFrom, periodUntil } as const;
    return [proposed(key, "discussion", [{ ...reason, wanted: decisionWanted }])];
  });
}

/**
 * The actions on the list of this body or from one of its meetings that should have been done by now, and those that
 * stand on no list and whose owner sits here; in one item.
 */
function overdue({ actions, body, meeting, meetings, seats, today }: Around): readonly Proposal[] {
  const own = new Set(meetings.filter(({ bodyId }) => bodyId === body.id).map(({ id }) => id));
  const seated = new Set(seatsOn(seats, body.id, meeting.on).map(({ participantId }) => participantId));
  const isHere = ({ bodyId, origin, originId, ownerId }: Action) =>
    bodyId === null
      ? (origin === "meeting" && own.has(originId ?? "")) || (ownerId !== null && seated.has(ownerId))
      : bodyId === body.id;
  const reasons = overdueActions(actions, today)
    .filter(isHere)
    .flatMap(({ id: actionId, dueOn }): Reason[] =>
      dueOn === null ? [] : [{ kind: "action-overdue", dueOn, actionId }],
    );
  return together("actions-overdue", "progress", reasons);
}

/** A body hears of the workstreams that work on its behalf, the steering group of all of them and of what is in none. */
function hears(
  { body, workstreams }: Pick<Around, "body" | "workstreams">,
  workstreamId: WorkstreamId | null,
): boolean {
  if (body.kind === "steering-group") return true;
  return workstreams.some(({ id, bodyId }) => id === workstreamId && bodyId === body.id);
}

/** From the day of the last meeting on, that day too: what came in on it came perhaps too late to be spoken of. */
function sinceOf({ meetings, meeting }: Pick<Around, "meetings" | "meeting">): Day | null {
  return meetingBefore(meetings, meeting)?.on ?? null;
}

/** The oldest report first; of one day the one that was written first. */
function inOrder(reported: readonly Reported[]): readonly Reported[] {
  return [...reported].sort((one, other) =>
    `${one.recordedOn} ${one.id}` < `${other.recordedOn} ${other.id}` ? -1 : 1,
  );
}
