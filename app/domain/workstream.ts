import type { BodyId } from "./body.ts";
import type { Day } from "./day.ts";
import type { ParticipantId } from "./party.ts";
import type { Provenance } from "./provenance.ts";

export type WorkstreamId = string;

/** What a workstream does for the others: it gives them content, or it sets their frame. */
export const WORKSTREAM_NATURES = ["richtinggevend", "kaderstellend"] as const;
export type WorkstreamNature = (typeof WORKSTREAM_NATURES)[number];

/** A part of the work with people of its own (werkspoor). Whatever is null is unknown. */
export interface Workstream {
  readonly id: WorkstreamId;
  readonly ordinal: number;
  readonly name: string;
  readonly theme: string | null;
  readonly nature: WorkstreamNature | null;
  readonly leadId: ParticipantId | null;
  readonly parentId: WorkstreamId | null;
  /** The body on whose behalf it works. */
  readonly bodyId: BodyId | null;
  readonly startsOn: Day | null;
  readonly endsOn: Day | null;
  /** The first day on which it is no more. */
  readonly endedOn: Day | null;
  readonly provenance: Provenance;
  readonly version: number;
}
