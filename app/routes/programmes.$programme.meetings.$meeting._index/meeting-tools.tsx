import { Link, useLoaderData } from "@remix-run/react";
import { paths } from "#paths";
import { useSpeech } from "#ui/speech.tsx";
import type { loader } from "./route.tsx";

/** What can be done about a meeting: prepare it, read its agenda, move it, call it off. */
export function MeetingTools() {
  const { programme, meeting, version, mayPlan, mayPrepare } = useLoaderData<typeof loader>();
  const { words } = useSpeech();
  const say = words.calendar.meeting;
  const { slug } = programme;
  return (
    <div className="row no-print">
      {mayPrepare ? (
        <Link
          className="utrecht-button utrecht-button--primary-action"
          to={paths.preparation(slug, meeting.id)}
        >
          {say.prepare}
        </Link>
      ) : null}
      {version === 0 ? null : (
        <Link className="utrecht-link" to={paths.agenda(slug, meeting.id)}>
          {words.meetings.openAgenda} ({words.meetings.version(version)})
        </Link>
      )}
      <a className="utrecht-link" href={paths.meetingIcs(slug, meeting.id)} download>
        {words.calendar.ics.one}
      </a>
      {mayPlan ? (
        <>
          <Link className="utrecht-link" to={paths.meetingMove(slug, meeting.id)}>
            {say.move}
          </Link>
          <Link className="utrecht-link" to={paths.meetingEdit(slug, meeting.id)}>
            {say.edit}
          </Link>
          <Link className="utrecht-link" to={paths.meetingCancellation(slug, meeting.id)}>
            {say.cancel}
          </Link>
        </>
      ) : null}
    </div>
  );
}
