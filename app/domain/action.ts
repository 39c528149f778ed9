import type { BodyId } from "./body.ts";
import type { Day } from "./day.ts";
import type { ParticipantId } from "./party.ts";
import type { Provenance } from "./provenance.ts";
import type { WorkstreamId } from "./workstream.ts";

/** Where an action comes from: the condition of a gate, a meeting, a report, or somebody who asks it. */
export const ACTION_ORIGINS = ["gate-condition", "meeting", "report", "asked"] as const;
export type ActionOrigin = (typeof ACTION_ORIGINS)[number];

export const ACTION_STATES = ["open", "done", "dropped"] as const;
export type ActionState = (typeof ACTION_STATES)[number];

/** Something that somebody does before a day (actie). Whatever is null is unknown. */
export interface Action {
  readonly id: string;
  readonly number: number;
  readonly text: string;
  readonly ownerId: ParticipantId | null;
  readonly dueOn: Day | null;
  readonly origin: ActionOrigin;
  /** The outcome of a gate, the meeting or the report it comes from. */
  readonly originId: string | null;
  /** The body on whose list it stands. */
  readonly bodyId: BodyId | null;
  readonly workstreamId: WorkstreamId | null;
  readonly state: ActionState;
  /** Since when it is done or dropped. */
  readonly closedOn: Day | null;
  readonly provenance: Provenance;
  readonly version: number;
}

/** An action as it was known on a day: what was closed later was open then. */
export function actionAsKnown(action: Action, asOf: Day): Action {
  const isLater = action.closedOn !== null && action.closedOn > asOf;
  return { ...action, version: 0, ...(isLater ? { state: "open", closedOn: null } : {}) };
}

/** Whether an action should have been done by now: it is open, and its day has gone by. */
export function isOverdue({ state, dueOn }: Pick<Action, "state" | "dueOn">, today: Day): boolean {
  return state === "open" && dueOn !== null && dueOn < today;
}

/** The actions that should have been done by now, the longest overdue first. */
export function overdueActions<Known extends Pick<Action, "number" | "state" | "dueOn">>(
  actions: readonly Known[],
  today: Day,
): readonly Known[] {
  const late = actions.filter((action) => isOverdue(action, today));
  return late.sort(
    (one, other) => (one.dueOn ?? "").localeCompare(other.dueOn ?? "") || one.number - other.number,
  );
}
