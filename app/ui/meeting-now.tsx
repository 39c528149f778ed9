import type { Day } from "#domain/day.ts";
import type { Meeting } from "#domain/meeting.ts";
import { formatTimes } from "#i18n/format.ts";
import { DayText } from "./day-text.tsx";
import { useSpeech } from "./speech.tsx";

interface Now {
  readonly meeting: Pick<Meeting, "on" | "startsAt" | "endsAt" | "place" | "state">;
  readonly today?: Day;
}

/** When and where a meeting is, as it is recorded now. */
export function MeetingFacts({ meeting, today }: Now) {
  const { words, language } = useSpeech();
  const say = words.calendar.meeting;
  const { on, startsAt, endsAt, place, state } = meeting;
  const isTimeKnown = startsAt !== null || endsAt !== null;
  return (
    <>
      <dt>{say.day}</dt>
      <dd>{today === undefined ? <DayText day={on} /> : <DayText day={on} from={today} />}</dd>
      <dt>{say.time}</dt>
      <dd>
        {isTimeKnown ? (
          <span className="nowrap">{formatTimes({ startsAt, endsAt }, language)}</span>
        ) : (
          <span className="muted">{words.pages.unknown}</span>
        )}
      </dd>
      <dt>{say.place}</dt>
      <dd>{place ?? <span className="muted">{words.pages.unknown}</span>}</dd>
      <dt>{say.state}</dt>
      <dd>{words.terms.meetingStates[state]}</dd>
    </>
  );
}

/** The meeting as somebody else left it, beside what was typed here. */
export function MeetingTheirs({ meeting }: Now) {
  const { words } = useSpeech();
  return (
    <section className="panel stack" aria-labelledby="theirs">
      <h2 id="theirs">{words.calendar.form.theirs}</h2>
      <dl className="facts">
        <MeetingFacts meeting={meeting} />
      </dl>
    </section>
  );
}
