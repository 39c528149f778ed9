import { type Day, isWithin } from "./day.ts";
import type { ReportRhythm } from "./report-period.ts";
import { isReportMissing, type ReportHead } from "./report-reminder.ts";
import type { StatusFacts } from "./status.ts";
import { type WorkstreamRecords, workstreamFacts } from "./status-facts.ts";
import type { Governance } from "./table.ts";
import { isEnded, type Workstream } from "./workstream.ts";

/** What is recorded about a programme, as far as R6 looks at it. */
export interface ProgrammeRecords extends Pick<WorkstreamRecords, "milestones" | "deliverables" | "actions"> {
  readonly governance: Pick<Governance, "bodies" | "seats">;
  readonly workstreams: readonly Pick<Workstream, "id" | "startsOn" | "endedOn">[];
  /** At least the first report of each workstream, and those about the last periods. */
  readonly reports: readonly ReportHead[];
  readonly rhythm: ReportRhythm;
}

/** The facts of R6 for a whole programme: all its records together, and the score of the gate that is near, if one is. */
export function programmeFacts(
  records: ProgrammeRecords & { readonly gateScorePercent: number | null },
  today: Day,
): StatusFacts {
  const missing = missingReports(records, today);
  const facts = workstreamFacts(
    // Every report that is missing counts, so they are added below and not here, where at most one would.
    { ...records, hours: teamHours(records, today), isReportMissing: missing === null ? null : false },
    today,
  );
  const { gateScorePercent } = records;
  return {
    ...facts,
    informatie: facts.informatie === null ? null : { overdue: facts.informatie.overdue + (missing ?? 0) },
    kwaliteit:
      facts.kwaliteit === null && gateScorePercent === null
        ? null
        : { rejected: facts.kwaliteit?.rejected ?? 0, gateScorePercent },
  };
}

/** The hours of the seats that somebody fills today in an implementation team. */
function teamHours({ governance }: ProgrammeRecords, today: Day): readonly (number | null)[] {
  const teams = governance.bodies.filter(({ kind }) => kind === "implementation-team").map(({ id }) => id);
  return governance.seats
    .filter((seat) => seat.participantId !== null && teams.includes(seat.bodyId) && isWithin(today, seat))
    .map(({ hoursPerWeek }) => hoursPerWeek);
}

/** Null: none was due. */
function missingReports({ workstreams, reports, rhythm }: ProgrammeRecords, today: Day): number | null {
  const due = workstreams
    .filter((workstream) => !isEnded(workstream, today))
    .flatMap((workstream) => isReportMissing(workstream, { rhythm, reports, today }) ?? []);
  return due.length === 0 ? null : due.filter((isMissing) => isMissing).length;
}
