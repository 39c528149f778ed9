import { forProgramme } from "#auth/guard.server.ts";
import { listHabits } from "#db/queries/habits.ts";
import { listMeetings } from "#db/queries/meetings.ts";
import { meetingsIcs } from "#documents/meetings-ics.ts";
import { inOrder } from "#domain/meeting.ts";
import { icsResponse } from "#http/ics.server.ts";
import { notFound } from "#http/responses.server.ts";
import { paths } from "#paths";

/** All coming meetings of a programme, or of one body; those that were cancelled among them, so that they go too. */
export const loader = forProgramme("see", async (visit) => {
  const { store, sight, programme, request, today, author, context } = visit;
  const [meetings, habits] = await Promise.all([listMeetings(store, sight), listHabits(store, sight)]);
  const wanted = new URL(request.url).searchParams.get("body");
  const habit = habits.find(({ bodyId }) => bodyId === wanted);
  if (wanted !== null && wanted !== "" && habit === undefined) throw notFound();
  const shown = inOrder(meetings)
    .filter(({ on, bodyId }) => on >= today && (habit === undefined || bodyId === habit.bodyId))
    .map((meeting) => ({
      ...meeting,
      bodyName: habits.find(({ bodyId }) => bodyId === meeting.bodyId)?.name ?? "",
      programmeName: programme.name,
      url: new URL(paths.meeting(programme.slug, meeting.id), context.settings.origin).href,
    }));
  const text = meetingsIcs(shown, { name: programme.name, at: author.at, speech: visit });
  return icsResponse(text, `vergaderingen-${programme.slug}`);
});
