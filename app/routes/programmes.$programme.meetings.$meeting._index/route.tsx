import type { MetaFunction } from "@remix-run/react";
import { Link, useLoaderData, useSearchParams } from "@remix-run/react";
import { forProgramme } from "#auth/guard.server.ts";
import { listRecesses } from "#db/queries/meetings.ts";
import { listAgendaVersions } from "#db/queries/publications.ts";
import { isMovable, papersDueOn, takesPlace } from "#domain/meeting.ts";
import { planningRemarks } from "#domain/planning.ts";
import { openVersions } from "#domain/publication.ts";
import { plannedMeeting } from "#http/planned-meeting.server.ts";
import { formatDay } from "#i18n/format.ts";
import { sayRemark } from "#i18n/say-planning.ts";
import { paths } from "#paths";
import { CancelledNotice } from "#ui/cancelled-notice.tsx";
import { DayText } from "#ui/day-text.tsx";
import { MeetingFacts } from "#ui/meeting-now.tsx";
import { PlannedMeetingCrumbs } from "#ui/planned-meeting-crumbs.tsx";
import { ProvenanceTag } from "#ui/provenance-tag.tsx";
import { Sentence } from "#ui/sentence.tsx";
import { useSpeech } from "#ui/speech.tsx";
import { titled } from "#ui/titled.ts";
import { MeetingTools } from "./meeting-tools.tsx";

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);

export const loader = forProgramme("see", async (visit) => {
  const { store, sight, programme, params, today, words, language, may } = visit;
  const { meeting, meetings, habit } = await plannedMeeting(store, sight, params.meeting);
  const [recesses, found] = await Promise.all([
    listRecesses(store, sight),
    listAgendaVersions(store, sight, meeting.id),
  ]);
  const [latest] = sight.seesConfidential ? found : openVersions(found);
  const mayPlan = may("plan-meetings");
  const remarks = planningRemarks(meeting, { today, calendar: { recesses }, meetings, habit });
  const isOutdated = (["on", "startsAt", "endsAt", "place"] as const).some(
    (field) => latest !== undefined && latest.agenda[field] !== meeting[field],
  );
  return {
    title: words.meetings.title(habit.name, formatDay(meeting.on, language)),
    programme: { name: programme.name, slug: programme.slug },
    meeting,
    today,
    papersDueOn: papersDueOn(meeting, habit),
    isCancelled: !takesPlace(meeting),
    remarks: mayPlan ? remarks.map((remark) => sayRemark(remark, visit)) : [],
    version: latest?.number ?? 0,
    isOutdated: isOutdated && takesPlace(meeting),
    mayPublish: may("publish"),
    mayPlan: mayPlan && isMovable(meeting),
    mayPrepare: may("see-preparation") && takesPlace(meeting),
  };
});

/** When and where a meeting is, what to watch, and what can be done about it. */
export default function MeetingPage() {
  const { title, programme, meeting, today, papersDueOn: due, isCancelled } = useLoaderData<typeof loader>();
  const { words } = useSpeech();
  const say = words.calendar.meeting;
  return (
    <main id="content" tabIndex={-1} className="within page">
      <PlannedMeetingCrumbs programme={programme} />
      <h1>
        <Sentence>{title}</Sentence> <ProvenanceTag provenance={meeting.provenance} />
      </h1>
      <Said />
      {isCancelled ? <CancelledNotice /> : null}
      <Remarks />
      <dl className="facts">
        <MeetingFacts meeting={meeting} today={today} />
        {isCancelled ? null : (
          <>
            <dt>{say.papers}</dt>
            <dd>
              <DayText day={due} from={today} />
            </dd>
          </>
        )}
        <dt>{say.changes}</dt>
        <dd>{say.changed(meeting.sequence)}</dd>
      </dl>
      <MeetingTools />
    </main>
  );
}

function Remarks() {
  const { remarks, version, isOutdated, mayPublish, programme, meeting } = useLoaderData<typeof loader>();
  const { words } = useSpeech();
  const say = words.calendar.meeting;
  return (
    <>
      {isOutdated ? (
        <p className="notice">
          {mayPublish ? say.newVersion(version) : say.saysOther(version)}{" "}
          {mayPublish ? (
            <Link className="utrecht-link no-print" to={paths.publication(programme.slug, meeting.id)}>
              {words.meetings.preparation.preview}
            </Link>
          ) : null}
        </p>
      ) : null}
      {remarks.length === 0 ? null : (
        <div className="notice stack stack--tight">
          <h2 className="remarks__heading">{words.calendar.remarks.heading}</h2>
          {remarks.map((remark) => (
            <p key={remark}>
              <Sentence>{remark}</Sentence>
            </p>
          ))}
        </div>
      )}
    </>
  );
}

/** What was just done, said once to whoever sees it and to whoever hears it. */
function Said() {
  const [search] = useSearchParams();
  const { words } = useSpeech();
  const key = (["planned", "saved", "moved", "cancelledNow"] as const).find(
    (one) => one === search.get("said"),
  );
  return <div role="status">{key ? <p className="notice">{words.calendar.meeting[key]}</p> : null}</div>;
}
