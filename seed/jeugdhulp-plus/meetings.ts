import { day } from "#domain/day.ts";
import type { MeetingTold } from "#seed/story.ts";

/** The rhythm of the steering group is open in the source; these two Fridays only show how a meeting is prepared. */
export const meetings: readonly MeetingTold[] = (["2021-11-12", "2021-12-17"] as const).map((on) => ({
  body: "stuurgroep",
  on: day(on),
  startsAt: "10:00",
  endsAt: "12:00",
  place: null,
  state: "planned",
  provenance: "example",
}));
