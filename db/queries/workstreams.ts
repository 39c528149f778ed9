import { asc, eq } from "drizzle-orm";
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
  return rows.map(({ programmeId: _, ...row }) => ({
    ...row,
    startsOn: storedDay(row.startsOn),
    endsOn: storedDay(row.endsOn),
    endedOn: storedDay(row.endedOn),
  }));
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
  return rows.map(({ programmeId: _, ...row }) => ({
    ...row,
    from: storedDay(row.from),
    until: storedDay(row.until),
  }));
}
