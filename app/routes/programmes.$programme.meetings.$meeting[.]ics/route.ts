import { forProgramme } from "#auth/guard.server.ts";
import { meetingsIcs } from "#documents/meetings-ics.ts";
import { icsResponse } from "#http/ics.server.ts";
import { plannedMeeting } from "#http/planned-meeting.server.ts";
import { paths } from "#paths";

/** One meeting for whoever keeps a calendar of their own; also when it was cancelled, so that it goes from there too. */
export const loader = forProgramme("see", async (visit) => {
  const { store, sight, programme, params, author, context } = visit;
  const { meeting, habit } = await plannedMeeting(store, sight, params.meeting);
  const shown = {
    ...meeting,
    bodyName: habit.name,
    programmeName: programme.name,
    url: new URL(paths.meeting(programme.slug, meeting.id), context.settings.origin).href,
  };
  const text = meetingsIcs([shown], { name: programme.name, at: author.at, speech: visit });
  return icsResponse(text, `vergadering-${programme.slug}-${meeting.on}`);
});
