import { and, asc, gte, min } from "drizzle-orm";
import { asked, oneOfAsked, prepared } from "#db/prepared.ts";
import type { Store } from "#db/store.ts";
import { storedDay } from "#db/stored-day.ts";
import type { Day } from "#domain/day.ts";
import type { ReportedStatus } from "#domain/programme-status.ts";
import { lastEditions } from "#domain/progress-report.ts";
import type { ReportHead } from "#domain/report-reminder.ts";

type OfProgramme<Known> = Known & { readonly programmeId: string };

/** The lights that were reported about periods that end on or after a day: of each report the last edition. */
export async function listStatuses(
  store: Store,
  { among, since }: { readonly among: string; readonly since: Day },
): Promise<readonly OfProgramme<ReportedStatus>[]> {
  const rows = await statusRows(store, { among, since });
  // Two programmes may give a workstream the same id, so what is last is settled within each.
  return [...Map.groupBy(rows, ({ programmeId }) => programmeId).values()].flatMap((own) =>
    lastEditions(
      own.map((row) => ({
        ...row,
        periodFrom: storedDay(row.periodFrom),
        periodUntil: storedDay(row.periodUntil),
      })),
    ),
  );
}

/** The first report of every workstream: that it ever reported. */
export async function listFirstReports(
  store: Store,
  { among }: { readonly among: string },
): Promise<readonly OfProgramme<ReportHead>[]> {
  const rows = await firstRows(store, { among });
  return rows.flatMap(({ from, until, ...row }) =>
    from === null || until === null
      ? []
      : [{ ...row, periodFrom: storedDay(from), periodUntil: storedDay(until) }],
  );
}

const statusRows = prepared((store) => {
  const { programmeId, workstreamId, periodFrom, periodUntil, edition, lights } = store.t.progressReport;
  return store.read
    .select({ programmeId, workstreamId, periodFrom, periodUntil, edition, lights })
    .from(store.t.progressReport)
    .where(and(oneOfAsked(store, programmeId, "among"), gte(periodUntil, asked("since"))))
    .orderBy(asc(workstreamId), asc(periodFrom), asc(edition));
});

const firstRows = prepared((store) => {
  const { programmeId, workstreamId, periodFrom, periodUntil } = store.t.progressReport;
  return store.read
    .select({ programmeId, workstreamId, from: min(periodFrom), until: min(periodUntil) })
    .from(store.t.progressReport)
    .where(oneOfAsked(store, programmeId, "among"))
    .groupBy(programmeId, workstreamId);
});
