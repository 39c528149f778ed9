import { type Obstacle, obstaclesOn, type WorkCalendar } from "./calendar.ts";
import { type Day, daysBetween, plusDays } from "./day.ts";
import { type Meeting, takesPlace } from "./meeting.ts";

/** How a body meets: every so many weeks, counted from a first day. */
export interface Rhythm {
  readonly everyWeeks: number;
  readonly from: Day;
}

/** One beat of a rhythm. */
export interface Beat {
  /** The day that the rhythm itself gives. It never shifts, whatever was moved before it. */
  readonly due: Day;
  /** The free day on which the body can meet; null where none is near enough, so that this one is left out. */
  readonly on: Day | null;
  /** What stands in the way on the day that was due. */
  readonly obstacles: readonly Obstacle[];
}

/** A rhythm is not looked at further ahead than this, in days: two years. */
export const RHYTHM_HORIZON_DAYS = 731;

/**
 * R10: the beats of a rhythm from today until a day, each on the free day that is nearest to it and not before today.
 * Of two that are equally near the earlier one: what had to be decided by a day is then still decided by it.
 *
 * A beat moves by less than half of the weeks between two: further away it would be the meeting before or after it.
 * So two never fall on one day, they keep their order, and a rhythm of a week does not crowd around a long recess:
 * what lies deep in it is left out. Every two weeks from Thursday 16 April 2026, with Ascension Day on 14 May:
 * 16 and 30 April, Wednesday 13 May, 28 May.
 */
export function beatsOf(
  { everyWeeks, from }: Rhythm,
  { today, until, calendar }: { readonly today: Day; readonly until: Day; readonly calendar: WorkCalendar },
): readonly Beat[] {
  const step = everyWeeks * 7;
  const last = Math.min(daysBetween(from, until), daysBetween(from, today) + RHYTHM_HORIZON_DAYS);
  if (!(everyWeeks >= 1)) return [];
  const beats: Beat[] = [];
  for (let ahead = firstFrom(daysBetween(from, today), step); ahead <= last; ahead += step) {
    const due = plusDays(from, ahead);
    const on = nearestFree(due, { within: reachOf(everyWeeks), today, calendar });
    beats.push({ due, on, obstacles: obstaclesOn(due, calendar) });
  }
  return beats;
}

/** The meeting that already stands in for a beat: the nearest one that is not further from it than it may move. */
export function meetingFor(
  { due }: Beat,
  { meetings, everyWeeks }: { readonly meetings: readonly Meeting[]; readonly everyWeeks: number },
): Meeting | undefined {
  const distance = ({ on }: Meeting) => Math.abs(daysBetween(due, on));
  return meetings
    .filter((meeting) => takesPlace(meeting) && distance(meeting) <= reachOf(everyWeeks))
    .sort((one, other) => distance(one) - distance(other))[0];
}

/** How many days a beat may move: less than half of what lies between two. */
function reachOf(everyWeeks: number): number {
  return Math.floor((everyWeeks * 7 - 1) / 2);
}

/** How many days after its first day the rhythm first falls on or after today. */
function firstFrom(daysUntilToday: number, step: number): number {
  return Math.max(0, Math.ceil(daysUntilToday / step) * step);
}

function nearestFree(
  due: Day,
  {
    within,
    today,
    calendar,
  }: { readonly within: number; readonly today: Day; readonly calendar: WorkCalendar },
): Day | null {
  for (let away = 0; away <= within; away += 1) {
    const found = [plusDays(due, -away), plusDays(due, away)].find(
      (on) => on >= today && obstaclesOn(on, calendar).length === 0,
    );
    if (found !== undefined) return found;
  }
  return null;
}
