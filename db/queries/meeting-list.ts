import { and, asc, count, desc, eq, gte, lt } from "drizzle-orm";
import type { Sight } from "#db/sight.ts";
import type { Store } from "#db/store.ts";
import type { Day } from "#domain/day.ts";
import type { Meeting } from "#domain/meeting.ts";
import { meetingFrom, startOf } from "./meetings.ts";

interface Wanted {
  /** Null is every body. */
  readonly bodyId: string | null;
  readonly today: Day;
  readonly offset: number;
  readonly limit: number;
}

/** A stretch of the list of meetings: first what comes, the soonest first, then what is over, the latest first. */
export interface MeetingList {
  readonly coming: readonly Meeting[];
  readonly past: readonly Meeting[];
  readonly total: number;
}

/** Four statements, however many meetings there are. Those that were cancelled stand among the others. */
export async function listMeetingsFrom(
  store: Store,
  { programmeId }: Sight,
  { bodyId, today, offset, limit }: Wanted,
): Promise<MeetingList> {
  const { meeting } = store.t;
  const own = and(
    eq(meeting.programmeId, programmeId),
    bodyId === null ? undefined : eq(meeting.bodyId, bodyId),
  );
  const [ahead, behind] = [and(own, gte(meeting.heldOn, today)), and(own, lt(meeting.heldOn, today))];
  const counted = async (where: typeof ahead) => {
    const [row] = await store.read.select({ count: count() }).from(meeting).where(where);
    return row?.count ?? 0;
  };
  const [comingCount, pastCount] = await Promise.all([counted(ahead), counted(behind)]);
  const coming = await store.read
    .select()
    .from(meeting)
    .where(ahead)
    .orderBy(asc(meeting.heldOn), asc(startOf(store)), asc(meeting.id))
    .limit(limit)
    .offset(offset);
  const past = await store.read
    .select()
    .from(meeting)
    .where(behind)
    .orderBy(desc(meeting.heldOn), desc(startOf(store)), desc(meeting.id))
    .limit(limit - coming.length)
    .offset(Math.max(0, offset - comingCount));
  return { coming: coming.map(meetingFrom), past: past.map(meetingFrom), total: comingCount + pastCount };
}
