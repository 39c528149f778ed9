import { and, asc, eq, gt, gte, inArray, isNull, lte, min, or } from "drizzle-orm";
import type { Sight } from "#db/sight.ts";
import type { Store } from "#db/store.ts";
import { storedDay } from "#db/stored-day.ts";
import type { Day } from "#domain/day.ts";
import { type ReportRhythm, reportRhythmOf } from "#domain/report-period.ts";
import type { ReportHead } from "#domain/report-reminder.ts";
import { listOwnMeasurements } from "./measuring-duties.ts";
import { listOwnActions, listOwnProducts, listOwnQuestions } from "./my-work-items.ts";
import { listPartyAsks } from "./party-asks.ts";
import { listOwnParticipants, type ReportingWorkstream } from "./reporting.ts";

interface Whose {
  readonly personId: string;
  /** The programmes in which they may look: all that is read is of these. */
  readonly programmeIds: readonly string[];
  readonly today: Day;
  /** What they may see in a programme. */
  readonly sightIn: (programmeId: string) => Sight;
}

type Own = Awaited<ReturnType<typeof listOwnParticipants>>;

export interface OwnWorkstream extends ReportingWorkstream {
  readonly programmeId: string;
}

/**
 * What waits for somebody in all of their programmes: their workstreams with what these reported, their actions,
 * questions and products as items, and what is asked of their parties.
 */
export async function loadMyWork(store: Store, whose: Whose) {
  const own = await listOwnParticipants(store, whose);
  const [programmes, workstreams] = await Promise.all([
    listRhythms(store, whose),
    listOwnWorkstreams(store, own, whose),
  ]);
  const [reports, measurements, actions, questions, products, asked] = await Promise.all([
    listOwnReports(store, workstreams),
    listOwnMeasurements(store, own, whose.today),
    listOwnActions(store, own),
    listOwnQuestions(store, own, whose.today),
    listOwnProducts(store, workstreams),
    listPartyAsks(store, own, whose),
  ]);
  return {
    programmes,
    workstreams,
    reports,
    asked,
    items: [...measurements, ...actions, ...questions, ...products],
  };
}

/** The programmes by name, each with its rhythm of reporting. */
async function listRhythms(
  { read, t: { programme, phase } }: Store,
  { programmeIds, today }: Whose,
): Promise<
  readonly {
    readonly id: string;
    readonly name: string;
    readonly slug: string;
    readonly rhythm: ReportRhythm;
  }[]
> {
  const rows = await read
    .select({
      ...{ id: programme.id, name: programme.name, slug: programme.slug },
      ...{ everyWeeks: programme.reportEveryWeeks, from: programme.reportFrom },
    })
    .from(programme)
    .where(inArray(programme.id, [...programmeIds]));
  const firsts = await read
    .select({ programmeId: phase.programmeId, on: min(phase.startsOn) })
    .from(phase)
    .where(inArray(phase.programmeId, [...programmeIds]))
    .groupBy(phase.programmeId);
  return rows.map(({ everyWeeks, from, ...row }) => {
    const first = firsts.find(({ programmeId }) => programmeId === row.id)?.on ?? null;
    const stated = { everyWeeks, from: storedDay(from) };
    return { ...row, rhythm: reportRhythmOf(stated, { firstPhaseOn: storedDay(first), today }) };
  });
}

/** The workstreams that somebody leads, or is a member of today. */
async function listOwnWorkstreams(
  { read, t: { workstream, workstreamMember } }: Store,
  own: Own,
  { today }: Whose,
): Promise<readonly OwnWorkstream[]> {
  const [programmeIds, participantIds] = [own.map((one) => one.programmeId), own.map(({ id }) => id)];
  const memberOf = read
    .select({ id: workstreamMember.workstreamId })
    .from(workstreamMember)
    .where(
      and(
        eq(workstreamMember.programmeId, workstream.programmeId),
        inArray(workstreamMember.programmeId, programmeIds),
        inArray(workstreamMember.participantId, participantIds),
        or(isNull(workstreamMember.from), lte(workstreamMember.from, today)),
        or(isNull(workstreamMember.until), gte(workstreamMember.until, today)),
      ),
    );
  const rows = await read
    .select({
      ...{ programmeId: workstream.programmeId, id: workstream.id, name: workstream.name },
      ...{ leadId: workstream.leadId, startsOn: workstream.startsOn, endedOn: workstream.endedOn },
    })
    .from(workstream)
    .where(
      and(
        inArray(workstream.programmeId, programmeIds),
        or(inArray(workstream.leadId, participantIds), inArray(workstream.id, memberOf)),
        or(isNull(workstream.endedOn), gt(workstream.endedOn, today)),
      ),
    )
    .orderBy(asc(workstream.programmeId), asc(workstream.ordinal));
  return rows.map((row) => ({
    ...row,
    startsOn: storedDay(row.startsOn),
    endedOn: storedDay(row.endedOn),
  }));
}

async function listOwnReports(
  { read, t: { progressReport } }: Store,
  workstreams: readonly OwnWorkstream[],
): Promise<readonly (ReportHead & { readonly programmeId: string })[]> {
  if (workstreams.length === 0) return [];
  const rows = await read
    .selectDistinct({
      ...{ programmeId: progressReport.programmeId, workstreamId: progressReport.workstreamId },
      ...{ periodFrom: progressReport.periodFrom, periodUntil: progressReport.periodUntil },
    })
    .from(progressReport)
    .where(
      and(
        inArray(
          progressReport.programmeId,
          workstreams.map((one) => one.programmeId),
        ),
        inArray(
          progressReport.workstreamId,
          workstreams.map(({ id }) => id),
        ),
      ),
    );
  return rows.map((row) => ({
    ...row,
    periodFrom: storedDay(row.periodFrom),
    periodUntil: storedDay(row.periodUntil),
  }));
}
