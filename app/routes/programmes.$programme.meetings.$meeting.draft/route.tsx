import type { MetaFunction } from "@remix-run/react";
import { Form, Link, useLoaderData } from "@remix-run/react";
import { forProgramme } from "#auth/guard.server.ts";
import { findMeetingRecords } from "#db/queries/preparation.ts";
import { listAgendaVersions } from "#db/queries/publications.ts";
import { draftAgenda, prepare } from "#domain/preparation.ts";
import { agendaChanges } from "#domain/publication.ts";
import { leaveCancelled } from "#http/cancelled-meeting.server.ts";
import { fingerprintOf } from "#http/fingerprint.server.ts";
import { notFound } from "#http/responses.server.ts";
import { paths } from "#paths";
import { AgendaPaper } from "#ui/agenda-paper.tsx";
import { Changes } from "#ui/changes.tsx";
import { MeetingCrumbs } from "#ui/meeting-crumbs.tsx";
import { useSpeech } from "#ui/speech.tsx";
import { titled } from "#ui/titled.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);

export const loader = forProgramme(
  "see-preparation",
  async ({ store, sight, programme, params, today, words, may }) => {
    const records = await findMeetingRecords(store, { sight, meetingId: params.meeting ?? "", today });
    if (records === undefined) throw notFound();
    leaveCancelled(records.meeting, paths.preparation(programme.slug, records.meeting.id));
    const [latest] = await listAgendaVersions(store, sight, records.meeting.id);
    const agenda = draftAgenda(records, { ...prepare(records, today), programmeName: programme.name });
    return {
      title: words.agenda.draftTitle(records.body.name),
      programme: { name: programme.name, slug: programme.slug },
      meeting: { id: records.meeting.id, bodyName: records.body.name, on: records.meeting.on },
      agenda,
      version: latest?.number ?? 0,
      seen: fingerprintOf(agenda),
      changes: latest === undefined ? null : agendaChanges(latest.agenda, agenda),
      mayPublish: may("publish"),
    };
  },
);

/** The agenda as it would go out now, and what that changes. */
export default function Draft() {
  const { programme, meeting, agenda, version, changes, seen, mayPublish } = useLoaderData<typeof loader>();
  const { words } = useSpeech();
  const canPublish = mayPublish && agenda.sections.length > 0 && changes?.length !== 0;
  return (
    <main id="content" tabIndex={-1} className="within page">
      <MeetingCrumbs programme={programme} meeting={meeting} />
      <p className="notice no-print">{words.agenda.draft}</p>
      <p className="row no-print">
        <Link className="utrecht-link" to={paths.preparation(programme.slug, meeting.id)}>
          {words.pages.back}
        </Link>
        {canPublish ? (
          <Form method="post" action={paths.publication(programme.slug, meeting.id)}>
            <input type="hidden" name="seen" value={seen} />
            <button
              type="submit"
              className="utrecht-button utrecht-button--primary-action"
              name="after"
              value={version}
            >
              {words.meetings.preparation.publish(version + 1)}
            </button>
          </Form>
        ) : null}
      </p>
      {changes === null ? null : (
        <Changes heading={words.agenda.draftChanges(version)} changes={changes} names={agenda.names} />
      )}
      <AgendaPaper agenda={agenda} number={0} />
    </main>
  );
}
