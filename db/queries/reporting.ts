import { and, asc, eq, gt, inArray, isNull, min, or } from "drizzle-orm";
import type { Sight } from "#db/sight.ts";
import type { Store } from "#db/store.ts";
import { storedDay } from "#db/stored-day.ts";
import type { Day } from "#domain/day.ts";
import type { ParticipantId } from "#domain/party.ts";
import { type ReportRhythm, reportRhythmOf } from "#domain/report-period.ts";
import type { WorkstreamId } from "#domain/workstream.ts";

/** A workstream as far as reporting looks at it. */
export interface ReportingWorkstream {
  readonly id: WorkstreamId;
  readonly name: string;
  readonly leadId: ParticipantId | null;
  readonly startsOn: Day | null;
  readonly endedOn: Day | null;
}

/** Who is in a workstream, by name, and for how long. */
export interface ReportingMember {
  readonly workstreamId: WorkstreamId;
  readonly participantId: ParticipantId;
  readonly name: string;
  readonly from: Day | null;
  readonly until: Day | null;
}

/** The workstreams that report, in their order, the ones that are over too. */
export async function listReportingWorkstreams(
  { read, t: { workstream } }: Store,
  { programmeId }: Sight,
): Promise<readonly ReportingWorkstream[]> {
  const rows = await read
    .select({
      ...{ id: workstream.id, name: workstream.name, leadId: workstream.leadId },
      ...{ startsOn: workstream.startsOn, endedOn: workstream.endedOn },
    })
    .from(workstream)
    .where(eq(workstream.programmeId, programmeId))
    .orderBy(asc(workstream.ordinal), asc(workstream.id));
  return rows.map((row) => ({
    ...row,
    startsOn: storedDay(row.startsOn),
    endedOn: storedDay(row.endedOn),
  }));
}

export async function listReportingMembers(
  { read, t: { workstreamMember, participant, person } }: Store,
  { programmeId }: Sight,
): Promise<readonly ReportingMember[]> {
  const ofParticipant = and(
    eq(participant.programmeId, workstreamMember.programmeId),
    eq(participant.id, workstreamMember.participantId),
  );
  const rows = await read
    .select({
      ...{ workstreamId: workstreamMember.workstreamId, participantId: workstreamMember.participantId },
      ...{ name: person.name, from: workstreamMember.from, until: workstreamMember.until },
    })
    .from(workstreamMember)
    .innerJoin(participant, ofParticipant)
    .innerJoin(person, eq(person.id, participant.personId))
    .where(eq(workstreamMember.programmeId, programmeId))
    .orderBy(asc(person.name), asc(workstreamMember.id));
  return rows.map((row) => ({ ...row, from: storedDay(row.from), until: storedDay(row.until) }));
}

/** How often a programme reports, with what stands there and its version for the form that changes it. */
export async function findReportRhythm(
  { read, t: { programme, phase } }: Store,
  { programmeId }: Sight,
  today: Day,
): Promise<{ readonly rhythm: ReportRhythm; readonly version: number }> {
  const [row] = await read
    .select({
      everyWeeks: programme.reportEveryWeeks,
      from: programme.reportFrom,
      version: programme.version,
    })
    .from(programme)
    .where(eq(programme.id, programmeId));
  const [first] = await read
    .select({ on: min(phase.startsOn) })
    .from(phase)
    .where(eq(phase.programmeId, programmeId));
  const stated = { everyWeeks: row?.everyWeeks ?? null, from: storedDay(row?.from ?? null) };
  const rhythm = reportRhythmOf(stated, { firstPhaseOn: storedDay(first?.on ?? null), today });
  return { rhythm, version: row?.version ?? 0 };
}

/** The participants that a person is in these programmes, while they act there. */
export function listOwnParticipants(
  { read, t: { participant } }: Store,
  {
    personId,
    programmeIds,
    today,
  }: { readonly personId: string; readonly programmeIds: readonly string[]; readonly today: Day },
): Promise<
  readonly { readonly programmeId: string; readonly id: ParticipantId; readonly partyId: string }[]
> {
  return read
    .select({ programmeId: participant.programmeId, id: participant.id, partyId: participant.partyId })
    .from(participant)
    .where(
      and(
        eq(participant.personId, personId),
        inArray(participant.programmeId, [...programmeIds]),
        or(isNull(participant.endedOn), gt(participant.endedOn, today)),
      ),
    );
}
