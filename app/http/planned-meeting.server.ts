import { listHabits } from "#db/queries/habits.ts";
import { listMeetings } from "#db/queries/meetings.ts";
import type { Sight } from "#db/sight.ts";
import type { Store } from "#db/store.ts";
import type { Meeting } from "#domain/meeting.ts";
import type { Habit } from "#domain/planning.ts";
import { notFound } from "./responses.server.ts";

/** A meeting among those of its programme, with how its body usually meets. */
export interface PlannedMeeting {
  readonly meeting: Meeting;
  readonly meetings: readonly Meeting[];
  readonly habit: Habit;
}

/** The meeting in the address; 404 where there is none. */
export async function plannedMeeting(
  store: Store,
  sight: Sight,
  id: string | undefined,
): Promise<PlannedMeeting> {
  const [meetings, habits] = await Promise.all([listMeetings(store, sight), listHabits(store, sight)]);
  const meeting = meetings.find((one) => one.id === id);
  const habit = habits.find(({ bodyId }) => bodyId === meeting?.bodyId);
  if (meeting === undefined || habit === undefined) throw notFound();
  return { meeting, meetings, habit };
}
