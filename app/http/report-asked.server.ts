import { listReportHeads } from "#db/queries/progress-reports.ts";
import {
  findReportRhythm,
  listOwnParticipants,
  listReportingMembers,
  listReportingWorkstreams,
} from "#db/queries/reporting.ts";
import type { Sight } from "#db/sight.ts";
import type { Store } from "#db/store.ts";
import { type Day, parseDay } from "#domain/day.ts";
import { isIn } from "#domain/progress-report.ts";
import { isAbout, periodOn } from "#domain/report-period.ts";
import { dueReports, isReportMissing } from "#domain/report-reminder.ts";
import { forbidden, notFound } from "./responses.server.ts";

/** What a visit knows that these look at. */
interface Asking {
  readonly store: Store;
  readonly sight: Sight;
  readonly today: Day;
  readonly request: Request;
  readonly params: Readonly<Record<string, string | undefined>>;
  readonly actor: { readonly personId: string };
  readonly may: (verb: "edit-plan") => boolean;
}

/**
 * The report that the address asks for: of which workstream, about which period, and whether one was sent already. 404
 * where there is no such workstream; 403 for whoever may not report on it.
 */
export async function reportAsked(visit: Asking) {
  const { store, sight, today, params, request } = visit;
  const workstream = await reportableWorkstream(visit, params.workstream);
  const [{ rhythm }, heads] = await Promise.all([
    findReportRhythm(store, sight, today),
    listReportHeads(store, sight),
  ]);
  const reports = heads.filter(({ workstreamId }) => workstreamId === workstream.id);
  const due = dueReports(workstream, { rhythm, reports, today });
  const now = periodOn(rhythm, today);
  const asked = parseDay(new URL(request.url).searchParams.get("period") ?? "");
  const isPast = asked !== undefined && asked <= now.until;
  const period = isPast ? periodOn(rhythm, asked) : (due[0]?.period ?? now);
  return {
    ...{ workstream, period, due },
    isLate: due.some((one) => one.isLate && one.period.from === period.from),
    /** The report that was sent about this period. */
    sent: reports.find((report) => isAbout(report, period)) ?? null,
    isReportMissing: isReportMissing(workstream, { rhythm, reports, today }),
  };
}

/** The workstream of that name, for whoever may report on it. */
export async function reportableWorkstream(visit: Asking, id: string | undefined) {
  const { store, sight, actor, today, may } = visit;
  const [workstreams, members, own] = await Promise.all([
    listReportingWorkstreams(store, sight),
    listReportingMembers(store, sight),
    listOwnParticipants(store, { personId: actor.personId, programmeIds: [sight.programmeId], today }),
  ]);
  const workstream = workstreams.find((one) => one.id === id);
  if (workstream === undefined) throw notFound();
  const participantIds = own.map((one) => one.id);
  if (!may("edit-plan") && !isIn(workstream, { members, participantIds, on: today })) throw forbidden();
  return workstream;
}
