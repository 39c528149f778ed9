import { listBodies } from "#db/queries/bodies.ts";
import { listMeetings } from "#db/queries/meetings.ts";
import type { Sight } from "#db/sight.ts";
import type { Store } from "#db/store.ts";
import type { Day } from "#domain/day.ts";
import type { MeetingState } from "#domain/meeting.ts";
import { notFound } from "./responses.server.ts";

/** A meeting as the pages under it name it: its body and its day, and whether it takes place. */
export interface NamedMeeting {
  readonly id: string;
  readonly bodyName: string;
  readonly on: Day;
  readonly state: MeetingState;
}

/** The meeting in the address; 404 where there is none. */
export async function meetingNamed(
  store: Store,
  sight: Sight,
  id: string | undefined,
): Promise<NamedMeeting> {
  const [meetings, bodies] = await Promise.all([listMeetings(store, sight), listBodies(store, sight)]);
  const meeting = meetings.find((one) => one.id === id);
  if (meeting === undefined) throw notFound();
  const bodyName = bodies.find((body) => body.id === meeting.bodyId)?.name ?? "";
  return { id: meeting.id, bodyName, on: meeting.on, state: meeting.state };
}
