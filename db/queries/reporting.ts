import { and, asc, eq, gt, inArray, isNull, min, or } from "drizzle-orm";
import type { Sight } from "#db/sight.ts";
import type { Store } from "#db/store.ts";
import { storedDay } from "#db/stored-day.ts";
import type { Day } from "#domain/day.ts";
import type { ParticipantId } from "#domain/party.ts";
import { type ReportRhythm, reportRhythmOf } from "#domain/report-period.ts";
import type { WorkstreamId } from "#domain/workstream.ts";
import { listPhases } from "./phases.ts";
import { asBefore, type LaterDeed, loadLaterDeeds } from "./plan-deeds.ts";

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

/** What must be undone to see the reporting as it was known on a day. Three statements. */
export async function loadReportingThen(store: Store, { programmeId, ...sight }: Sight, asOf: Day) {
  const entities = ["workstream", "workstream-member", "report-rhythm"] as const;
  const [deeds, phases] = await Promise.all([
    loadLaterDeeds(store, { among: [programmeId], entities, after: asOf }),
    listPhases(store, { programmeId, ...sight }, { asOf }),
  ]);
  const firstPhaseOn = phases.flatMap(({ startsOn }) => startsOn ?? []).sort()[0] ?? null;
  return { deeds, firstPhaseOn };
}

/** What was done after the day that one looks back to, and so was not known then. */
interface LookingBack {
  readonly deeds?: readonly LaterDeed[] | undefined;
}

function asKnown<Row extends { readonly id: string }>(
  rows: readonly Row[],
  deeds: readonly LaterDeed[] | undefined,
  entity: "workstream" | "workstream-member",
): readonly Row[] {
  return deeds === undefined ? rows : asBefore(rows, deeds, entity);
}

/** The workstreams that report, in their order, the ones that are over too. */
export async function listReportingWorkstreams(
  { read, t: { workstream } }: Store,
  { programmeId }: Sight,
  { deeds }: LookingBack = {},
): Promise<readonly ReportingWorkstream[]> {
  const rows = await read
    .select({
      ...{ id: workstream.id, name: workstream.name, leadId: workstream.leadId },
      ...{ startsOn: workstream.startsOn, endedOn: workstream.endedOn },
    })
    .from(workstream)
    .where(eq(workstream.programmeId, programmeId))
    .orderBy(asc(workstream.ordinal), asc(workstream.id));
  return asKnown(rows, deeds, "workstream").map((row) => ({
    ...{ id: row.id, name: row.name, leadId: row.leadId },
    ...{ startsOn: storedDay(row.startsOn), endedOn: storedDay(row.endedOn) },
  }));
}

export async function listReportingMembers(
  { read, t: { workstreamMember, participant, person } }: Store,
  { programmeId }: Sight,
  { deeds }: LookingBack = {},
): Promise<readonly ReportingMember[]> {
  const ofParticipant = and(
    eq(participant.programmeId, workstreamMember.programmeId),
    eq(participant.id, workstreamMember.participantId),
  );
  const rows = await read
    .select({
      ...{
        id: workstreamMember.id,
        workstreamId: workstreamMember.workstreamId,
        participantId: workstreamMember.participantId,
      },
      ...{ name: person.name, from: workstreamMember.from, until: workstreamMember.until },
    })
    .from(workstreamMember)
    .innerJoin(participant, ofParticipant)
    .innerJoin(person, eq(person.id, participant.personId))
    .where(eq(workstreamMember.programmeId, programmeId))
    .orderBy(asc(person.name), asc(workstreamMember.id));
  return asKnown(rows, deeds, "workstream-member").map(({ id: _, ...row }) => ({
    ...{ ...row, from: storedDay(row.from), until: storedDay(row.until) },
  }));
}

/** How often a programme reports, with what stands there and its version for the form that changes it. */
export async function findReportRhythm(
  { read, t: { programme, phase } }: Store,
  { programmeId }: Sight,
  today: Day,
  { deeds = [], firstPhaseOn }: LookingBack & { readonly firstPhaseOn?: Day | null } = {},
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
  const was = deeds.find(({ entity, change }) => entity === "report-rhythm" && change.was)?.change.was;
  const then = { ...row, ...(was as Pick<NonNullable<typeof row>, "everyWeeks" | "from"> | undefined) };
  const stated = { everyWeeks: then.everyWeeks ?? null, from: storedDay(then.from ?? null) };
  const firstOn = firstPhaseOn === undefined ? storedDay(first?.on ?? null) : firstPhaseOn;
  const rhythm = reportRhythmOf(stated, { firstPhaseOn: firstOn, today });
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
