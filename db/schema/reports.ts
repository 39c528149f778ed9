import type { Kit } from "#db/kit.ts";
import { PROVENANCES } from "#domain/provenance.ts";
import type { ReportedLights } from "#domain/status.ts";
import type { AccountTables } from "./accounts.ts";
import type { ProgrammeTables } from "./programmes.ts";
import type { WorkstreamTables } from "./workstreams.ts";

type Tables = ProgrammeTables & AccountTables & WorkstreamTables;

/** Where a workstream says how it stands: what is being written, and what was sent. */
export function defineReports(k: Kit, { account, workstream }: Tables) {
  const period = {
    programmeId: k.text().notNull(),
    id: k.text().notNull(),
    workstreamId: k.text().notNull(),
    /** The first and the last day of the period that it is about. */
    periodFrom: k.day().notNull(),
    periodUntil: k.day().notNull(),
  };
  /** What somebody typed and has not sent: theirs alone, saved as it is, whatever it is. */
  const reportDraft = k.table(
    "report_draft",
    {
      ...period,
      accountId: k
        .text()
        .notNull()
        .references(() => account.id),
      typed: k.json<Readonly<Record<string, string>>>().notNull(),
      savedAt: k.instant().notNull(),
      version: k.int().notNull().default(1),
    },
    (t) => [
      k.key({ columns: [t.programmeId, t.id] }),
      k.reference({
        columns: [t.programmeId, t.workstreamId],
        foreignColumns: [workstream.programmeId, workstream.id],
      }),
      k.unique("report_draft_uq").on(t.programmeId, t.workstreamId, t.periodFrom, t.accountId),
    ],
  );
  /** Append-only: a correction is a new edition of the same period. */
  const progressReport = k.table(
    "progress_report",
    {
      ...period,
      edition: k.int().notNull(),
      done: k.text().notNull(),
      coming: k.text().notNull(),
      /** What must be decided; null: nothing. */
      decisionWanted: k.text(),
      lights: k.json<ReportedLights>().notNull(),
      submittedOn: k.day().notNull(),
      submittedAt: k.instant().notNull(),
      byName: k.text().notNull(),
      provenance: k.choice(PROVENANCES).notNull(),
    },
    (t) => [
      k.key({ columns: [t.programmeId, t.id] }),
      k.reference({
        columns: [t.programmeId, t.workstreamId],
        foreignColumns: [workstream.programmeId, workstream.id],
      }),
      k.unique("progress_report_uq").on(t.programmeId, t.workstreamId, t.periodFrom, t.edition),
      k.index("progress_report_day_ix").on(t.programmeId, t.submittedOn),
    ],
  );
  return { reportDraft, progressReport };
}
