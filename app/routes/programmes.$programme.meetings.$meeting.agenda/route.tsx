import type { MetaFunction } from "@remix-run/react";
import { useLoaderData } from "@remix-run/react";
import { forProgramme } from "#auth/guard.server.ts";
import { listBodies } from "#db/queries/bodies.ts";
import { listDecisionPoints } from "#db/queries/decision-points.ts";
import { listDecisions } from "#db/queries/decisions.ts";
import { listMeetings } from "#db/queries/meetings.ts";
import { listAgendaVersions } from "#db/queries/publications.ts";
import { standing } from "#domain/decision.ts";
import { papersDueOn, takesPlace } from "#domain/meeting.ts";
import { agendaChanges, itemsOf, openVersions } from "#domain/publication.ts";
import { notFound } from "#http/responses.server.ts";
import { formatDay, formatMoment } from "#i18n/format.ts";
import { sayAgendaFollows } from "#i18n/say-agenda.ts";
import { paths } from "#paths";
import { AgendaPaper } from "#ui/agenda-paper.tsx";
import { CancelledNotice } from "#ui/cancelled-notice.tsx";
import { Changes } from "#ui/changes.tsx";
import { ProgrammeCrumbs } from "#ui/programme-crumbs.tsx";
import { Sentence } from "#ui/sentence.tsx";
import { useSpeech } from "#ui/speech.tsx";
import { titled } from "#ui/titled.ts";
import { DecisionTools } from "./decision-tools.tsx";
import { Versions } from "./versions.tsx";

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);

export const loader = forProgramme("see", async (visit) => {
  const { store, sight, programme, params, request, today, words, language, may } = visit;
  const meeting = (await listMeetings(store, sight)).find(({ id }) => id === params.meeting);
  if (meeting === undefined) throw notFound();
  const [found, decisions, bodies, points] = await Promise.all([
    listAgendaVersions(store, sight, meeting.id),
    listDecisions(store, sight),
    listBodies(store, sight),
    listDecisionPoints(store, sight),
  ]);
  const body = bodies.find(({ id }) => id === meeting.bodyId);
  if (body === undefined) throw notFound();
  const versions = sight.seesConfidential ? found : openVersions(found);
  const wanted = new URL(request.url).searchParams.get("version");
  const shown = wanted === null ? versions[0] : versions.find(({ number }) => String(number) === wanted);
  if (wanted !== null && shown === undefined) throw notFound();
  const onPaper = new Set(shown && itemsOf(shown.agenda).map(({ id }) => id));
  const before = shown && versions[versions.indexOf(shown) + 1];
  return {
    title: words.meetings.title(words.agenda.title(body.name), formatDay(meeting.on, language)),
    follows: sayAgendaFollows({ papersDueOn: papersDueOn(meeting, body), today }, visit),
    programme: { name: programme.name, slug: programme.slug },
    meetingId: meeting.id,
    isCancelled: !takesPlace(meeting),
    shown: shown === undefined ? null : { number: shown.number, agenda: shown.agenda },
    changes:
      before && shown ? { since: before.number, all: agendaChanges(before.agenda, shown.agenda) } : null,
    versions: versions.map(({ number, publishedAt, publishedByName }) => ({
      number,
      sentence: words.agenda.published(formatMoment(publishedAt, language), publishedByName),
    })),
    decisions: standing(decisions)
      .filter(({ meetingId, itemId }) => meetingId === meeting.id && onPaper.has(itemId))
      .map(({ itemId, number, outcome, status }) => ({ itemId, number, outcome, status })),
    mayRecord: may("record-decision") && takesPlace(meeting),
    /** What this body decides; on the rest it advises, or it is told of it. */
    decides: points.filter(({ bodyId }) => bodyId === body.id).map(({ id }) => id),
  };
});

export default function AgendaPage() {
  const { programme, title, follows, shown, changes, isCancelled } = useLoaderData<typeof loader>();
  const { words } = useSpeech();
  return (
    <main id="content" tabIndex={-1} className="within page">
      <ProgrammeCrumbs
        programme={programme}
        trail={[{ label: words.meetings.heading, to: paths.meetings(programme.slug) }]}
      />
      {shown === null ? (
        <>
          <h1>
            <Sentence>{title}</Sentence>
          </h1>
          {isCancelled ? <CancelledNotice /> : <p>{follows}</p>}
        </>
      ) : (
        <>
          {isCancelled ? <CancelledNotice /> : null}
          <Versions />
          {changes === null ? null : (
            <Changes
              heading={words.agenda.changes(changes.since)}
              changes={changes.all}
              names={shown.agenda.names}
            />
          )}
          <AgendaPaper
            agenda={shown.agenda}
            number={shown.number}
            toolsOf={(itemId) => <DecisionTools itemId={itemId} />}
          />
        </>
      )}
    </main>
  );
}
