import { Link, useLoaderData } from "@remix-run/react";
import { takesPlace } from "#domain/meeting.ts";
import { formatDay, formatTimes } from "#i18n/format.ts";
import { paths } from "#paths";
import { DayText } from "#ui/day-text.tsx";
import { ProvenanceTag } from "#ui/provenance-tag.tsx";
import { useSpeech } from "#ui/speech.tsx";
import type { loader } from "./route.tsx";

type Row = ReturnType<typeof useLoaderData<typeof loader>>["upcoming"][number];

interface Listed {
  readonly heading: string;
  readonly meetings: readonly Row[];
}

/** Meetings by day, each leading to its own page; what was cancelled stays, struck through and marked. */
export function MeetingTable({ heading, meetings }: Listed) {
  const { words } = useSpeech();
  const { columns } = words.meetings;
  if (meetings.length === 0) return null;
  return (
    <section className="stack">
      <h2>{heading}</h2>
      <table className="folding">
        <thead>
          <tr>
            <th scope="col">{columns.body}</th>
            <th scope="col">{columns.day}</th>
            <th scope="col">{columns.time}</th>
            <th scope="col">{columns.state}</th>
            <th scope="col">{columns.agenda}</th>
          </tr>
        </thead>
        <tbody>
          {meetings.map((meeting) => (
            <MeetingRow key={meeting.id} meeting={meeting} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function MeetingRow({ meeting }: { readonly meeting: Row }) {
  const { programme, today } = useLoaderData<typeof loader>();
  const { words, language } = useSpeech();
  const { columns, timeUnknown, title } = words.meetings;
  const { id, bodyName, on, startsAt, endsAt, state, provenance } = meeting;
  return (
    <tr className={takesPlace(meeting) ? undefined : "cancelled"}>
      <th scope="row">
        <Link
          className="utrecht-link"
          to={paths.meeting(programme.slug, id)}
          aria-label={title(bodyName, formatDay(on, language))}
        >
          {bodyName}
        </Link>{" "}
        <ProvenanceTag provenance={provenance} />
      </th>
      <td data-label={columns.day}>
        <DayText day={on} from={today} />
      </td>
      <td data-label={columns.time}>
        {startsAt === null ? timeUnknown : formatTimes({ startsAt, endsAt }, language)}
      </td>
      <td data-label={columns.state}>{words.terms.meetingStates[state]}</td>
      <td>
        <MeetingLinks meeting={meeting} />
      </td>
    </tr>
  );
}

function MeetingLinks({ meeting: { id, bodyName, on, state } }: { readonly meeting: Row }) {
  const { programme, mayPrepare } = useLoaderData<typeof loader>();
  const { words, language } = useSpeech();
  const { prepare, openAgenda, notPublished, title } = words.meetings;
  const isNotOut = state === "planned" || state === "in-preparation";
  const named = title(bodyName, formatDay(on, language));
  if (state === "cancelled") return null;
  return (
    <span className="row">
      {mayPrepare ? (
        <Link
          className="utrecht-link"
          to={paths.preparation(programme.slug, id)}
          aria-label={`${prepare}: ${named}`}
        >
          {prepare}
        </Link>
      ) : null}
      {isNotOut ? (
        <span className="muted">{mayPrepare ? null : notPublished}</span>
      ) : (
        <Link
          className="utrecht-link"
          to={paths.agenda(programme.slug, id)}
          aria-label={`${openAgenda}: ${named}`}
        >
          {openAgenda}
        </Link>
      )}
    </span>
  );
}
