import type { Day } from "#domain/day.ts";
import type { Deliverable } from "#domain/deliverable.ts";
import type { Milestone } from "#domain/milestone.ts";
import type { Provenance } from "#domain/provenance.ts";
import type { Workstream } from "#domain/workstream.ts";

/** How the work of a story is laid out, and when what of it should be there. */
export interface PlanTold {
  readonly workstreams: readonly WorkstreamTold[];
  readonly deliverables: readonly DeliverableTold[];
  readonly milestones: readonly MilestoneTold[];
  readonly dependencies: readonly DependencyTold[];
  /** How often the workstreams report, and from when; null: the story does not say. */
  readonly reporting: { readonly everyWeeks: number; readonly from: Day } | null;
}

export type WorkstreamTold = Pick<Workstream, "name" | "theme" | "nature" | "provenance"> & {
  readonly key: string;
  readonly body: string | null;
  readonly lead: string | null;
  /** Who works in it; no source says who, so each is an example. */
  readonly exampleMembers: readonly string[];
};

export type DeliverableTold = Pick<Deliverable, "name" | "kind" | "dueOn" | "provenance"> & {
  readonly workstream: string | null;
  readonly reviewer: string | null;
};

export type MilestoneTold = Pick<Milestone, "name" | "baselineOn" | "achievedOn" | "provenance"> & {
  readonly key: string;
  readonly workstream: string | null;
  readonly forecasts: readonly ForecastTold[];
};

export interface ForecastTold {
  readonly reportedOn: Day;
  readonly on: Day;
  readonly reason: string;
}

/** Both are milestones of the story. */
export interface DependencyTold {
  readonly before: string;
  readonly after: string;
  readonly provenance: Provenance;
}

type With<Told, Known extends keyof Told> = Pick<Told, Known> & Partial<Told>;

/** A workstream of which only its name is known, unless the story says more. */
export function workstream(known: With<WorkstreamTold, "key" | "name" | "provenance">): WorkstreamTold {
  return { theme: null, nature: null, body: null, lead: null, exampleMembers: [], ...known };
}

/** A document in the making, unless the story says otherwise. */
export function product(known: With<DeliverableTold, "name" | "provenance">): DeliverableTold {
  return { kind: "document", dueOn: null, workstream: null, reviewer: null, ...known };
}

/** A milestone that was never forecast otherwise, unless the story says so. */
export function milestone(known: With<MilestoneTold, "key" | "name" | "provenance">): MilestoneTold {
  return { baselineOn: null, achievedOn: null, workstream: null, forecasts: [], ...known };
}
