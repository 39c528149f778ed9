import ical, { ICalCalendarMethod, ICalEventStatus } from "ical-generator";
import type { Day } from "#domain/day.ts";
import { lengthMinutes, type Meeting, takesPlace } from "#domain/meeting.ts";
import type { Speech } from "#i18n/speech.ts";

/** A meeting as a calendar shows it. */
export interface CalendarMeeting
  extends Pick<Meeting, "id" | "on" | "startsAt" | "endsAt" | "place" | "state" | "sequence"> {
  readonly bodyName: string;
  readonly programmeName: string;
  /** Where its page is, with the origin. */
  readonly url: string;
}

/**
 * Meetings as an iCalendar file (RFC 5545). A calendar that has a meeting already knows it by its UID and takes the
 * higher SEQUENCE, so one that was moved is moved there too, and one that was cancelled is cancelled. `at` is when the
 * file is made.
 */
export function meetingsIcs(
  meetings: readonly CalendarMeeting[],
  { name, at, speech }: { readonly name: string; readonly at: Date; readonly speech: Speech },
): string {
  const calendar = ical({
    name,
    prodId: { company: "Koers", product: "Koers", language: speech.language.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
    // The zone belongs to the times of each meeting: set for the whole file it would reach DTSTAMP, which is UTC.
    timezone: { name: null, generator: () => AMSTERDAM },
  });
  for (const meeting of meetings) calendar.createEvent(eventOf(meeting, { at, speech }));
  return calendar.toString();
}

function eventOf(meeting: CalendarMeeting, { at, speech }: { readonly at: Date; readonly speech: Speech }) {
  const { ics } = speech.words.calendar;
  const { id, on, startsAt, endsAt, place, sequence, bodyName, programmeName, url } = meeting;
  const title = ics.title(bodyName, programmeName);
  const isOn = takesPlace(meeting);
  return {
    id: `${id}@koers`,
    sequence,
    stamp: at,
    timezone: ZONE,
    ...(startsAt === null
      ? { start: wall(on, "00:00"), allDay: true }
      : { start: wall(on, startsAt), ...endOf({ on, startsAt, endsAt }) }),
    summary: isOn ? title : ics.cancelled(title),
    ...(place === null ? {} : { location: place }),
    description: url,
    url,
    status: isOn ? ICalEventStatus.CONFIRMED : ICalEventStatus.CANCELLED,
  };
}

/** An end that is unknown, or not after the start, is left out. */
function endOf({ on, startsAt, endsAt }: Pick<Meeting, "on" | "startsAt" | "endsAt">) {
  const isKnown = endsAt !== null && lengthMinutes({ startsAt, endsAt }) !== null;
  return isKnown ? { end: wall(on, endsAt) } : {};
}

/** What a clock on the wall shows: the library writes its parts as they are, beside the name of the zone. */
function wall(on: Day, time: string): Date {
  return new Date(`${on}T${time}:00`);
}

const ZONE = "Europe/Amsterdam";

/** The zone with its rule of summer time, as it has been since 1996 (Directive 2000/84/EC). */
const AMSTERDAM = [
  "BEGIN:VTIMEZONE",
  `TZID:${ZONE}`,
  "BEGIN:DAYLIGHT",
  "TZOFFSETFROM:+0100",
  "TZOFFSETTO:+0200",
  "TZNAME:CEST",
  "DTSTART:19960331T020000",
  "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
  "END:DAYLIGHT",
  "BEGIN:STANDARD",
  "TZOFFSETFROM:+0200",
  "TZOFFSETTO:+0100",
  "TZNAME:CET",
  "DTSTART:19961027T030000",
  "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
  "END:STANDARD",
  "END:VTIMEZONE",
].join("\r\n");
