import { and, asc, eq } from "drizzle-orm";
import type { Sight } from "#db/sight.ts";
import type { Store } from "#db/store.ts";
import { storedDay } from "#db/stored-day.ts";
import type { Workstream } from "#domain/workstream.ts";
import type { WorkstreamMember } from "#domain/workstream-team.ts";

/** The workstreams of a programme, those that are over included, in the order in which they were made. */
export async function listWorkstreams(
  { read, t: { workstream } }: Store,
  { programmeId }: Sight,
): Promise<readonly Workstream[]> {
  const rows = await read
    .select()
    .from(workstream)
    .where(eq(workstream.programmeId, programmeId))
    .orderBy(asc(workstream.ordinal), asc(workstream.id));
  return rows.map(workstreamFrom);
}

/** Who works in which workstream, whoever has left included. */
export async function listWorkstreamMembers(
  { read, t: { workstreamMember } }: Store,
  { programmeId }: Sight,
): Promise<readonly WorkstreamMember[]> {
  const rows = await read
    .select()
    .from(workstreamMember)
    .where(eq(workstreamMember.programmeId, programmeId))
    .orderBy(asc(workstreamMember.id));
  return rows.map(memberFrom);
}

/** The workstreams and who works in them, in one statement: for pages that ask much else. */
export async function loadStaffedWorkstreams(
  { read, t: { workstream, workstreamMember } }: Store,
  { programmeId }: Sight,
): Promise<{
  readonly workstreams: readonly Workstream[];
  readonly workstreamMembers: readonly WorkstreamMember[];
}> {
  const rows = await read
    .select({ workstream, workstreamMember })
    .from(workstream)
    .leftJoin(
      workstreamMember,
      and(eq(workstreamMember.programmeId, programmeId), eq(workstreamMember.workstreamId, workstream.id)),
    )
    .where(eq(workstream.programmeId, programmeId))
    .orderBy(asc(workstream.ordinal), asc(workstream.id), asc(workstreamMember.id));
  const workstreams = new Map(rows.map((row) => [row.workstream.id, workstreamFrom(row.workstream)]));
  return {
    workstreams: [...workstreams.values()],
    workstreamMembers: rows.flatMap((row) =>
      row.workstreamMember ? [memberFrom(row.workstreamMember)] : [],
    ),
  };
}

function workstreamFrom({ programmeId: _, ...row }: Store["t"]["workstream"]["$inferSelect"]): Workstream {
  return {
    ...row,
    startsOn: storedDay(row.startsOn),
    endsOn: storedDay(row.endsOn),
    endedOn: storedDay(row.endedOn),
  };
}

function memberFrom({
  programmeId: _,
  ...row
}: Store["t"]["workstreamMember"]["$inferSelect"]): WorkstreamMember {
  return { ...row, from: storedDay(row.from), until: storedDay(row.until) };
}
