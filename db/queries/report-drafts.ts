import { and, eq, sql } from "drizzle-orm";
import { v7 as newId } from "uuid";
import type { Sight } from "#db/sight.ts";
import type { Store, Writer } from "#db/store.ts";
import type { ReportPeriod } from "#domain/report-period.ts";
import type { WorkstreamId } from "#domain/workstream.ts";

/** Everything typed in the form of a report, by the name of its field. */
export type TypedReport = Readonly<Record<string, string>>;

/** Whose draft of which report. */
export interface DraftKey {
  readonly workstreamId: WorkstreamId;
  readonly period: ReportPeriod;
  readonly accountId: string;
}

/** What somebody typed and has not sent yet: nobody else sees it. */
export async function findDraft(
  { read, t: { reportDraft } }: Store,
  { programmeId }: Sight,
  { workstreamId, period, accountId }: DraftKey,
): Promise<{ readonly typed: TypedReport; readonly savedAt: Date } | undefined> {
  const [row] = await read
    .select({ typed: reportDraft.typed, savedAt: reportDraft.savedAt })
    .from(reportDraft)
    .where(
      and(
        eq(reportDraft.programmeId, programmeId),
        eq(reportDraft.workstreamId, workstreamId),
        eq(reportDraft.periodFrom, period.from),
        eq(reportDraft.accountId, accountId),
      ),
    );
  return row;
}

/**
 * Keeps what was typed until now, whatever it is, in place of what was kept before. It has no row in the log (ADR 0029):
 * it changes nothing that anybody else can see.
 */
export async function keepDraft(
  store: Store,
  { programmeId }: Sight,
  {
    workstreamId,
    period,
    accountId,
    typed,
    at,
  }: DraftKey & { readonly typed: TypedReport; readonly at: Date },
): Promise<void> {
  const key = { programmeId, workstreamId, accountId, periodFrom: period.from };
  const now = { periodUntil: period.until, typed: readable(typed), savedAt: at };
  const { reportDraft } = store.t;
  await store.keep(async (tx: Writer) => {
    await tx
      .insert(reportDraft)
      .values({ ...key, id: newId(), ...now, version: 1 })
      .onConflictDoUpdate({
        target: [
          reportDraft.programmeId,
          reportDraft.workstreamId,
          reportDraft.periodFrom,
          reportDraft.accountId,
        ],
        set: { ...now, version: sql`${reportDraft.version} + 1` },
      });
  });
}

/** PostgreSQL keeps no NUL in a text; nobody means to type one. */
function readable(typed: TypedReport): TypedReport {
  return Object.fromEntries(Object.entries(typed).map(([name, text]) => [name, text.replaceAll("\0", "")]));
}
