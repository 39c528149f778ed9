import type { MetaFunction } from "@remix-run/react";
import { Link, useLoaderData } from "@remix-run/react";
import { forProgramme } from "#auth/guard.server.ts";
import { listBodies } from "#db/queries/bodies.ts";
import { listMeetings } from "#db/queries/meetings.ts";
import { formatTimes } from "#i18n/format.ts";
import { paths } from "#paths";
import { Crumbs } from "#ui/crumbs.tsx";
import { DayText } from "#ui/day-text.tsx";
import { ProvenanceTag } from "#ui/provenance-tag.tsx";
import { useSpeech } from "#ui/speech.tsx";
import { titled } from "#ui/titled.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);

export const loader = forProgramme("see", async ({ store, sight, programme, today, words, may }) => {
  const [meetings, bodies] = await Promise.all([listMeetings(store, sight), listBodies(store, sight)]);
  const named = meetings.map((meeting) => ({
    ...meeting,
    bodyName: bodies.find(({ id }) => id === meeting.bodyId)?.name ?? "",
  }));
  return {
    title: words.meetings.heading,
    programme: { name: programme.name, slug: programme.slug },
    today,
    mayPrepare: may("see-preparation"),
    upcoming: named.filter(({ on }) => on >= today),
    past: named.filter(({ on }) => on < today).reverse(),
  };
});

export default function Meetings() {
  const { programme, upcoming, past } = useLoaderData<typeof loader>();
  const { words } = useSpeech();
  const say = words.meetings;
  return (
    <main id="content" tabIndex={-1} className="within page">
      <Crumbs
        trail={[
          { label: words.pages.portfolio.heading, to: paths.portfolio() },
          { label: programme.name, to: paths.programme(programme.slug) },
        ]}
      />
      <h1>{say.heading}</h1>
      {upcoming.length + past.length === 0 ? <p className="muted">{say.none}</p> : null}
      <MeetingTable heading={say.upcoming} meetings={upcoming} />
      <MeetingTable heading={say.past} meetings={past} />
    </main>
  );
}

type Row = ReturnType<typeof useLoaderData<typeof loader>>["upcoming"][number];

function MeetingTable({
  heading,
  meetings,
}: {
  readonly heading: string;
  readonly meetings: readonly Row[];
}) {
  const { programme, mayPrepare, today } = useLoaderData<typeof loader>();
  const { words, language } = useSpeech();
  const { columns, timeUnknown, prepare, openAgenda, notPublished } = words.meetings;
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
          {meetings.map(({ id, bodyName, on, startsAt, endsAt, state, provenance }) => (
            <tr key={id}>
              <th scope="row">
                {bodyName} <ProvenanceTag provenance={provenance} />
              </th>
              <td data-label={columns.day}>
                <DayText day={on} from={today} />
              </td>
              <td data-label={columns.time}>
                {startsAt === null ? timeUnknown : formatTimes({ startsAt, endsAt }, language)}
              </td>
              <td data-label={columns.state}>{words.terms.meetingStates[state]}</td>
              <td className="row">
                {mayPrepare && state !== "cancelled" ? (
                  <Link className="utrecht-link" to={paths.preparation(programme.slug, id)}>
                    {prepare}
                  </Link>
                ) : null}
                {state === "planned" || state === "in-preparation" ? (
                  <span className="muted">{mayPrepare ? null : notPublished}</span>
                ) : (
                  <Link className="utrecht-link" to={paths.agenda(programme.slug, id)}>
                    {openAgenda}
                  </Link>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
