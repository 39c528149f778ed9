import { isInRecess, type WorkCalendar } from "./calendar.ts";
import { type Day, laterOf } from "./day.ts";
import type { DecisionPoint } from "./decision-point.ts";
import { inOrder, type Meeting, type MeetingId, takesPlace } from "./meeting.ts";
import { beginsOn, type Dependency, type Plan } from "./plan.ts";
import { papersLeaveOn, type RouteSurroundings } from "./planned-step.ts";
import type { Slip } from "./slip.ts";
import { workingDaysBetween } from "./working-days.ts";

/** As much of a gate as its day hangs on. */
export interface GateTies {
  readonly id: string;
  readonly bodyId: string | null;
  /** The question that is answered at the gate. */
  readonly decisionPointId: string | null;
  /** What must have been decided before it. */
  readonly criterionPointIds: readonly string[];
}

/** What no longer holds once something has slipped, and did hold before. */
export type SlipBreak =
  /** The gate falls on a day on which its body does not meet; `next` is the first meeting from there, if one is planned. */
  | { readonly kind: "no-meeting"; readonly gateId: string; readonly on: Day; readonly next: Day | null }
  | { readonly kind: "recess"; readonly gateId: string; readonly on: Day }
  /** The question of the gate is answered after the day on which the answer is needed. */
  | {
      readonly kind: "decided-late";
      readonly gateId: string;
      readonly pointId: string;
      readonly neededBy: Day;
      readonly on: Day;
    }
  /** What the gate asks to have been decided is needed only after the gate. */
  | {
      readonly kind: "point-after-gate";
      readonly gateId: string;
      readonly pointId: string;
      readonly neededBy: Day;
      readonly on: Day;
    }
  /** What the gate waits for is there only after the papers of its meeting have left. */
  | {
      readonly kind: "papers";
      readonly gateId: string;
      readonly itemId: string | null;
      readonly papersOn: Day;
      readonly readyOn: Day;
    }
  /** It begins before what it waits for has ended. */
  | {
      readonly kind: "too-early";
      readonly itemId: string;
      readonly predecessorId: string;
      readonly days: number;
    };

interface Around extends Pick<RouteSurroundings, "meetings" | "bodies"> {
  readonly gates: readonly GateTies[];
  readonly points: readonly Pick<DecisionPoint, "id" | "neededBy">[];
  readonly calendar: WorkCalendar;
  readonly today: Day;
}

/** Which gates, decision points and paper days a slip breaks. What was broken before and stays so is not its doing. */
export function breaksOf(before: Plan, slipped: Slip, around: Around): readonly SlipBreak[] {
  if (slipped.kind !== "slipped") return [];
  const known = new Set(brokenIn(before, around).map(keyOf));
  return brokenIn(slipped.plan, around).filter((one) => !known.has(keyOf(one)));
}

/** The same thing that is broken, whatever its days. */
function keyOf(one: SlipBreak): string {
  if (one.kind === "too-early") return `${one.kind} ${one.itemId} ${one.predecessorId}`;
  const about = "pointId" in one ? one.pointId : "itemId" in one ? one.itemId : "";
  return `${one.kind} ${one.gateId} ${about}`;
}

function brokenIn(plan: Plan, around: Around): readonly SlipBreak[] {
  return [
    ...around.gates.flatMap((gate) => brokenAt(gate, plan, around)),
    ...plan.dependencies.flatMap((link) => tooEarly(link, plan)),
  ];
}

function brokenAt(gate: GateTies, plan: Plan, around: Around): readonly SlipBreak[] {
  const item = plan.items.find(({ id }) => id === gate.id);
  if (item === undefined || item.endsOn === null || item.isDone || item.endsOn < around.today) return [];
  const { endsOn: on } = item;
  const gateId = gate.id;
  const ahead = inOrder(around.meetings).filter(
    (one) => one.bodyId === gate.bodyId && takesPlace(one) && one.on >= on,
  );
  const sits = ahead.find((one) => one.on === on);
  return [
    ...(isInRecess(on, around.calendar) ? [{ kind: "recess", gateId, on } as const] : []),
    ...(gate.bodyId !== null && sits === undefined
      ? [{ kind: "no-meeting", gateId, on, next: ahead[0]?.on ?? null } as const]
      : []),
    ...pointsBroken(gate, on, around),
    ...papersBroken(gate, { plan, meeting: ahead[0], around }),
  ];
}

function pointsBroken(gate: GateTies, on: Day, { points }: Around): readonly SlipBreak[] {
  return points.flatMap(({ id: pointId, neededBy }): readonly SlipBreak[] => {
    if (neededBy === null) return [];
    const facts = { gateId: gate.id, pointId, neededBy, on };
    if (pointId === gate.decisionPointId && neededBy < on) return [{ kind: "decided-late", ...facts }];
    const isAsked = gate.criterionPointIds.includes(pointId);
    return isAsked && neededBy > on ? [{ kind: "point-after-gate", ...facts }] : [];
  });
}

function papersBroken(
  gate: GateTies,
  {
    plan,
    meeting,
    around,
  }: {
    readonly plan: Plan;
    readonly meeting: (Pick<Meeting, "on" | "bodyId"> & { readonly id: MeetingId }) | undefined;
    readonly around: Around;
  },
): readonly SlipBreak[] {
  if (meeting === undefined) return [];
  const papersOn = papersLeaveOn(meeting, around);
  const gateId = gate.id;
  const late = plan.dependencies
    .filter(({ successorId }) => successorId === gateId)
    .flatMap(({ predecessorId }) => plan.items.find(({ id }) => id === predecessorId) ?? [])
    .filter(
      (item) => item.kind === "milestone" && item.endsOn !== null && !item.isDone && item.endsOn > papersOn,
    )
    .map((item) => ({
      kind: "papers" as const,
      gateId,
      itemId: item.id,
      papersOn,
      readyOn: laterOf(item.endsOn ?? papersOn, papersOn),
    }));
  const isPast = papersOn < around.today;
  return isPast ? [...late, { kind: "papers", gateId, itemId: null, papersOn, readyOn: around.today }] : late;
}

function tooEarly(
  { predecessorId, successorId, lagDays }: Pick<Dependency, "predecessorId" | "successorId" | "lagDays">,
  plan: Plan,
): readonly SlipBreak[] {
  const before = plan.items.find(({ id }) => id === predecessorId);
  const item = plan.items.find(({ id }) => id === successorId);
  const begins = item === undefined ? null : beginsOn(item);
  if (item === undefined || item.isDone || before === undefined || before.endsOn === null || begins === null)
    return [];
  const short = lagDays - workingDaysBetween(before.endsOn, begins);
  return short > 0 ? [{ kind: "too-early", itemId: item.id, predecessorId, days: short }] : [];
}
