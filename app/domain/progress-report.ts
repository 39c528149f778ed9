import type { Day } from "./day.ts";
import type { ParticipantId } from "./party.ts";
import type { Provenance } from "./provenance.ts";
import {
  ASPECTS,
  type Aspect,
  type Light,
  type Lights,
  type ReportedLight,
  type ReportedLights,
} from "./status.ts";
import type { Workstream, WorkstreamId } from "./workstream.ts";

/** Where a workstream says how it stands in a period (voortgangsbericht). It never changes: a correction is a new edition. */
export interface ProgressReport {
  readonly id: string;
  readonly workstreamId: WorkstreamId;
  readonly periodFrom: Day;
  readonly periodUntil: Day;
  readonly edition: number;
  readonly done: string;
  readonly coming: string;
  /** What must be decided; null: nothing. */
  readonly decisionWanted: string | null;
  readonly lights: ReportedLights;
  readonly submittedOn: Day;
  readonly byName: string;
  readonly provenance: Provenance;
}

/** What a report says, apart from who sent it and when. */
export type ReportText = Pick<ProgressReport, "done" | "coming" | "decisionWanted" | "lights">;

/** The parts of a report that are text. */
export const REPORT_TEXTS = ["done", "coming", "decisionWanted"] as const;
export type ReportPart = (typeof REPORT_TEXTS)[number] | Aspect;

/** What a later edition says otherwise than the one before it, in the order of the form. */
export function changedParts(earlier: ReportText, later: ReportText): readonly ReportPart[] {
  const texts = REPORT_TEXTS.filter((part) => earlier[part] !== later[part]);
  const lights = ASPECTS.filter((aspect) => !isSameLight(earlier.lights[aspect], later.lights[aspect]));
  return [...texts, ...lights];
}

/** The last edition of each period of each workstream. */
export function lastEditions<Known extends Pick<ProgressReport, "workstreamId" | "periodFrom" | "edition">>(
  reports: readonly Known[],
): readonly Known[] {
  const last = new Map<string, Known>();
  for (const report of reports) {
    const key = `${report.periodFrom} ${report.workstreamId}`;
    if (report.edition > (last.get(key)?.edition ?? 0)) last.set(key, report);
  }
  return [...last.values()];
}

/** What somebody chose for a light: to follow what is computed, or another one, with a reason. */
export interface LightChoice {
  readonly choice: Light | "computed";
  readonly reason: string | null;
}

/** The lights as they are reported, and those that are another than computed without a reason. */
export function reportedLights(
  computed: Lights,
  choices: Readonly<Record<Aspect, LightChoice>>,
): { readonly lights: ReportedLights; readonly unexplained: readonly Aspect[] } {
  const lights = Object.fromEntries(
    ASPECTS.map((aspect) => {
      const { choice, reason } = choices[aspect];
      const reported = choice === "computed" ? computed[aspect] : choice;
      const isSame = reported === computed[aspect];
      return [aspect, { computed: computed[aspect], reported, reason: isSame ? null : reason }];
    }),
  ) as Record<Aspect, ReportedLight>;
  const unexplained = ASPECTS.filter(
    (aspect) => lights[aspect].reported !== lights[aspect].computed && lights[aspect].reason === null,
  );
  return { lights, unexplained };
}

/** Somebody who is in a workstream for a time. Both days count; null is open. */
interface Member {
  readonly workstreamId: WorkstreamId;
  readonly participantId: ParticipantId;
  readonly from: Day | null;
  readonly until: Day | null;
}

/** Whether one of these participants leads the workstream, or is a member of it on that day. */
export function isIn(
  { id, leadId }: Pick<Workstream, "id" | "leadId">,
  {
    members,
    participantIds,
    on,
  }: {
    readonly members: readonly Member[];
    readonly participantIds: readonly ParticipantId[];
    readonly on: Day;
  },
): boolean {
  if (leadId !== null && participantIds.includes(leadId)) return true;
  return members.some(
    ({ workstreamId, participantId, from, until }) =>
      workstreamId === id &&
      participantIds.includes(participantId) &&
      (from === null || from <= on) &&
      (until === null || on <= until),
  );
}

function isSameLight(one: ReportedLight, other: ReportedLight): boolean {
  return one.computed === other.computed && one.reported === other.reported && one.reason === other.reason;
}
