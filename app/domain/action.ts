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
