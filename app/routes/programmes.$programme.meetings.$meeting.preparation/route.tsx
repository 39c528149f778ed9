import type { MetaFunction } from "@remix-run/react";
import { Link, useLoaderData } from "@remix-run/react";
import { forProgramme } from "#auth/guard.server.ts";
import { findMeetingRecords } from "#db/queries/preparation.ts";
import { listAgendaVersions } from "#db/queries/publications.ts";
import { isOpen } from "#domain/decision-point.ts";
import { papersDueOn, takesPlace } from "#domain/meeting.ts";
import { draftAgenda, namesOf, prepare } from "#domain/preparation.ts";
import { agendaChanges } from "#domain/publication.ts";
import { publicationRemarks } from "#domain/publication-remark.ts";
import { fingerprintOf } from "#http/fingerprint.server.ts";
import { notFound } from "#http/responses.server.ts";
import { formatDay } from "#i18n/format.ts";
import { sayProposalTitle, sayReasons } from "#i18n/say-proposal.ts";
import { paths } from "#paths";
import { CancelledNotice } from "#ui/cancelled-notice.tsx";
import { ProgrammeCrumbs } from "#ui/programme-crumbs.tsx";
import { PublicationRemarks } from "#ui/publication-remarks.tsx";
import { Sentence } from "#ui/sentence.tsx";
import { useSpeech } from "#ui/speech.tsx";
import { titled } from "#ui/titled.ts";
import { AgendaInTheMaking } from "./agenda-in-the-making.tsx";
import { PreparationHead } from "./preparation-head.tsx";
import { Proposals } from "./proposals.tsx";
import { PublishBar } from "./publish-bar.tsx";
import { Said } from "./said.tsx";

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);

export const loader = forProgramme("see-preparation", async (visit) => {
  const { store, sight, programme, params, today, words, language, may } = visit;
  const records = await findMeetingRecords(store, { sight, meetingId: params.meeting ?? "", today });
  if (records === undefined) throw notFound();
  const [latest] = await listAgendaVersions(store, sight, records.meeting.id);
  const preparation = prepare(records, today);
  const draft = draftAgenda(records, { ...preparation, programmeName: programme.name });
  const names = namesOf(records.governance);
  const view = (proposal: (typeof preparation.open)[number]) => ({
    key: proposal.key,
    kind: proposal.kind,
    minutes: proposal.minutes,
    title: sayProposalTitle(proposal, { ...records, names }, { words, language }),
    reasons: sayReasons(proposal, { ...records, names }, { words, language }),
    verdict: proposal.subject === null ? null : (preparation.verdicts.get(proposal.subject) ?? null),
  });
  const { meeting, body } = records;
  const isOn = takesPlace(meeting);
  return {
    title: words.meetings.title(body.name, formatDay(meeting.on, language)),
    programme: { name: programme.name, slug: programme.slug },
    meeting,
    bodyName: body.name,
    isRuleUnknown: body.decisionRule === null,
    today,
    papersDueOn: papersDueOn(meeting, body),
    expectedCount: preparation.table.expectedIds.size,
    budget: preparation.budget,
    open: preparation.open.map(view),
    dismissed: preparation.dismissed.map((proposal) => ({
      ...view(proposal),
      dismissal: proposal.dismissal,
    })),
    sections: preparation.sections.map(({ items, ...section }) => ({
      ...section,
      items: items.map(({ annotation, ...item }) => ({
        ...item,
        annotation: may("annotate") ? annotation : null,
      })),
    })),
    verdicts: Object.fromEntries(preparation.verdicts),
    names,
    points: records.decisionPoints.filter(isOpen).map(({ id, number, title }) => ({ id, number, title })),
    version: latest?.number ?? 0,
    seen: fingerprintOf(draft),
    isChanged: latest === undefined || agendaChanges(latest.agenda, draft).length > 0,
    remarks: publicationRemarks(draft),
    isCancelled: !isOn,
    mayEditPoint: may("edit-decision-point"),
    mayPrepare: may("prepare") && isOn,
    mayPublish: may("publish") && isOn,
  };
});

/** Nothing to prepare any more; an agenda that went out stays to be read. */
function Cancelled() {
  const { programme, meeting, title, version } = useLoaderData<typeof loader>();
  const { words } = useSpeech();
  return (
    <>
      <h1>
        <Sentence>{title}</Sentence>
      </h1>
      <CancelledNotice />
      {version === 0 ? null : (
        <p>
          <Link className="utrecht-link" to={paths.agenda(programme.slug, meeting.id)}>
            {words.meetings.openAgenda} ({words.meetings.version(version)})
          </Link>
        </p>
      )}
    </>
  );
}

function Preparing() {
  const { remarks, mayEditPoint, programme, meeting } = useLoaderData<typeof loader>();
  const editing = mayEditPoint ? { slug: programme.slug, meetingId: meeting.id } : undefined;
  return (
    <>
      <PreparationHead />
      <Said />
      <div className="preparation">
        <Proposals />
        <AgendaInTheMaking />
      </div>
      <PublicationRemarks remarks={remarks} editing={editing} />
      <PublishBar />
    </>
  );
}

export default function PreparationPage() {
  const { programme, isCancelled } = useLoaderData<typeof loader>();
  const { words } = useSpeech();
  return (
    <main id="content" tabIndex={-1} className="within within--wide page">
      <ProgrammeCrumbs
        programme={programme}
        trail={[{ label: words.meetings.heading, to: paths.meetings(programme.slug) }]}
      />
      {isCancelled ? <Cancelled /> : <Preparing />}
    </main>
  );
}
