import { redirect } from "@remix-run/node";
import type { MetaFunction } from "@remix-run/react";
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { forProgramme, type ProgrammeVisit } from "#auth/guard.server.ts";
import { findMeetingRecords } from "#db/queries/preparation.ts";
import { listAgendaVersions, publishAgenda } from "#db/queries/publications.ts";
import { draftAgenda, prepare } from "#domain/preparation.ts";
import { agendaChanges } from "#domain/publication.ts";
import { publicationRemarks } from "#domain/publication-remark.ts";
import { leaveCancelled, refuseCancelled } from "#http/cancelled-meeting.server.ts";
import { fingerprintOf } from "#http/fingerprint.server.ts";
import { readButtons } from "#http/form.server.ts";
import { conflict, notFound } from "#http/responses.server.ts";
import { revalidateAfterLostRace } from "#http/revalidate.ts";
import { paths } from "#paths";
import { AgendaPaper } from "#ui/agenda-paper.tsx";
import { Changes } from "#ui/changes.tsx";
import { MeetingCrumbs } from "#ui/meeting-crumbs.tsx";
import { PublicationRemarks } from "#ui/publication-remarks.tsx";
import { useSpeech } from "#ui/speech.tsx";
import { titled } from "#ui/titled.ts";
import { schema } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);

export const shouldRevalidate = revalidateAfterLostRace;

export const loader = forProgramme("see-preparation", async (visit) => {
  const { store, sight, programme, words, may } = visit;
  const { records, agenda } = await draftOf(visit);
  leaveCancelled(records.meeting, paths.preparation(programme.slug, records.meeting.id));
  const [latest] = await listAgendaVersions(store, sight, records.meeting.id);
  return {
    title: words.agenda.draftTitle(records.body.name),
    programme: { name: programme.name, slug: programme.slug },
    meeting: { id: records.meeting.id, bodyName: records.body.name, on: records.meeting.on },
    agenda,
    version: latest?.number ?? 0,
    seen: fingerprintOf(agenda),
    changes: latest === undefined ? null : agendaChanges(latest.agenda, agenda),
    remarks: publicationRemarks(agenda),
    mayEditPoint: may("edit-decision-point"),
    mayPublish: may("publish"),
  };
});

/** Publishes the agenda as it was seen. When it has changed since, or there is a newer version already: 409. */
export const action = forProgramme("publish", async (visit) => {
  const { request, store, programme, author } = visit;
  const { records, agenda } = await draftOf(visit);
  await refuseCancelled(visit, records.meeting);
  const { after, seen } = await readButtons(request, schema);
  const meetingId = records.meeting.id;
  if (agenda.sections.length === 0 || seen !== fingerprintOf(agenda)) return conflict({ isChanged: true });
  const published = await publishAgenda(store, author, {
    ...{ programmeId: programme.id, meetingId, after, agenda },
  });
  if (published.kind === "lost-race") return conflict({ isChanged: true });
  return redirect(paths.agenda(programme.slug, meetingId, published.number));
});

async function draftOf({ store, sight, programme, params, today }: ProgrammeVisit) {
  const records = await findMeetingRecords(store, { sight, meetingId: params.meeting ?? "", today });
  if (records === undefined) throw notFound();
  const agenda = draftAgenda(records, { ...prepare(records, today), programmeName: programme.name });
  return { records, agenda };
}

/** The agenda as it would go out now, what that changes, and the button that sends it. */
export default function Publication() {
  const { programme, meeting, agenda, version, changes, remarks, mayEditPoint } =
    useLoaderData<typeof loader>();
  const editing = mayEditPoint ? { slug: programme.slug, meetingId: meeting.id } : undefined;
  const lost = useActionData<typeof action>();
  const { words } = useSpeech();
  return (
    <main id="content" tabIndex={-1} className="within page">
      <MeetingCrumbs programme={programme} meeting={meeting} />
      {lost === undefined ? (
        <p className="notice no-print">{words.agenda.draft}</p>
      ) : (
        <p className="notice notice--error" role="alert">
          {words.agenda.lostRace}
        </p>
      )}
      <PublicationRemarks remarks={remarks} editing={editing} />
      <p className="row no-print">
        <Link className="utrecht-link" to={paths.preparation(programme.slug, meeting.id)}>
          {words.pages.back}
        </Link>
        {lost === undefined || version === 0 ? null : (
          <Link className="utrecht-link" to={paths.agenda(programme.slug, meeting.id, version)}>
            {words.meetings.openAgenda} ({words.meetings.version(version)})
          </Link>
        )}
        <PublishButton />
      </p>
      {changes === null ? null : (
        <Changes heading={words.agenda.draftChanges(version)} changes={changes} names={agenda.names} />
      )}
      <AgendaPaper agenda={agenda} number={0} />
    </main>
  );
}

function PublishButton() {
  const { agenda, version, changes, seen, mayPublish } = useLoaderData<typeof loader>();
  const { words } = useSpeech();
  if (!mayPublish || agenda.sections.length === 0 || changes?.length === 0) return null;
  return (
    <Form method="post">
      <input type="hidden" name="seen" value={seen} key={seen} />
      <button
        type="submit"
        className="utrecht-button utrecht-button--primary-action"
        name="after"
        value={version}
      >
        {words.meetings.preparation.publish(version + 1)}
      </button>
    </Form>
  );
}
