import { redirect } from "@remix-run/node";
import type { MetaFunction } from "@remix-run/react";
import { useActionData, useLoaderData } from "@remix-run/react";
import { forProgramme, type ProgrammeVisit } from "#auth/guard.server.ts";
import { recordDecision } from "#db/queries/decisions.ts";
import { findDecidingMeeting } from "#db/queries/preparation.ts";
import { isDemo } from "#db/queries/programmes.ts";
import { listAgendaVersions } from "#db/queries/publications.ts";
import { bindsParties, standing } from "#domain/decision.ts";
import { takesPlace } from "#domain/meeting.ts";
import { namesOf, tableAt } from "#domain/preparation.ts";
import { itemsOf } from "#domain/publication.ts";
import { verdictOf } from "#domain/verdict.ts";
import { cancellationOf, tooLateFor } from "#http/cancelled-meeting.server.ts";
import { readForm, refusedForm } from "#http/form.server.ts";
import { conflict, forbidden, notFound, unprocessable } from "#http/responses.server.ts";
import { revalidateAfterLostRace } from "#http/revalidate.ts";
import { formatDay } from "#i18n/format.ts";
import { paths } from "#paths";
import { UnlessCancelled } from "#ui/cancelled-notice.tsx";
import { Crumbs } from "#ui/crumbs.tsx";
import { ErrorSummary } from "#ui/error-summary.tsx";
import { useSpeech } from "#ui/speech.tsx";
import { titled } from "#ui/titled.ts";
import { VerdictGaps } from "#ui/verdict-gaps.tsx";
import { VerdictSummary, VerdictTable } from "#ui/verdict-table.tsx";
import { DecisionForm } from "./decision-form.tsx";
import { schema } from "./form.ts";
import { sayRefusal } from "./say-refusal.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);
export const shouldRevalidate = revalidateAfterLostRace;

export const loader = forProgramme("record-decision", async (visit) => {
  const { programme, words, params } = visit;
  const { item, point, verdict, earlier, names, isTooEarly, isAhead, meeting } = await matterOf(visit);
  return {
    title: words.decisions.recording.heading(item.title),
    programme: { name: programme.name, slug: programme.slug },
    agenda: paths.agenda(programme.slug, params.meeting ?? ""),
    cancellation: await cancellationOf(visit, meeting),
    requested: point.requestedDecision,
    isDecision: point.purpose === "decision",
    isTooEarly,
    isAhead,
    on: meeting.on,
    verdict,
    names,
    earlier: earlier === undefined ? null : { id: earlier.id, number: earlier.number, text: earlier.text },
  };
});

export const action = forProgramme("record-decision", async (visit) => {
  const { request, store, programme, author, words } = visit;
  const { item, point, meeting, names, isTooEarly } = await matterOf(visit);
  const { form, value } = await readForm(request, schema);
  if (!takesPlace(meeting)) return tooLateFor(form);
  if (isTooEarly) throw forbidden();
  if (value === undefined) return unprocessable(form);
  const { corrects, outcome, status, text, reservation } = value;
  const recorded = await recordDecision(store, author, {
    outcome,
    status: bindsParties(outcome) && status !== undefined ? status : "definitief",
    text: text ?? numbered(point.requestedDecision),
    reservation,
    programmeId: programme.id,
    meetingId: meeting.id,
    itemId: item.id,
    decisionPointId: point.id,
    on: meeting.on,
    correctsId: corrects || null,
    isConfidential: item.isConfidential,
    verdictIn: async (read) => (await matterOf({ ...visit, store: { ...store, read } })).verdict,
  });
  if (recorded.kind === "lost-race") return conflict(refusedForm(form, words.decisions.recording.lostRace));
  if (recorded.kind === "refused") {
    const field = recorded.why.kind === "reservation-needed" ? "reservation" : "status";
    return unprocessable(refusedForm(form, sayRefusal(recorded.why, names, visit), [field]));
  }
  return redirect(paths.decisionPoint(programme.slug, point.id));
});

/** The item of the published agenda that is decided, the live decision point, and who may decide it at that table. */
async function matterOf({ store, sight, params, today }: ProgrammeVisit) {
  const records = await findDecidingMeeting(store, sight, params.meeting ?? "");
  if (records === undefined) throw notFound();
  const [latest] = await listAgendaVersions(store, sight, records.meeting.id);
  const item = latest && itemsOf(latest.agenda).find(({ id }) => id === params.item);
  const point = records.decisionPoints.find(({ id }) => id === item?.point?.id);
  // A body that only advises on a point, or is told of it, decides nothing about it.
  if (item === undefined || point?.bodyId !== records.body.id) throw notFound();
  const isAhead = today < records.meeting.on;
  return {
    /** Nobody decides before the meeting; a demonstration may, because its meeting always lies ahead. */
    isTooEarly: isAhead && !(await isDemo(store)),
    isAhead,
    item,
    point,
    meeting: records.meeting,
    verdict: verdictOf(tableAt(records, today), point),
    earlier: standing(records.decisions).find(({ itemId }) => itemId === item.id),
    names: namesOf(records.governance),
  };
}

/** The requested decision as the text of what was decided. */
function numbered(sentences: readonly string[]): string {
  return sentences.map((sentence, index) => `${index + 1}. ${sentence}`).join("\n");
}

export default function RecordDecision() {
  const { title, programme, agenda, cancellation, isTooEarly, isAhead, on } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>();
  const { words, language } = useSpeech();
  const say = words.decisions.recording;
  const day = formatDay(on, language);
  return (
    <main id="content" tabIndex={-1} className="within page">
      <Crumbs
        trail={[
          { label: programme.name, to: paths.programme(programme.slug) },
          { label: words.agenda.heading, to: agenda },
        ]}
      />
      <h1>{title}</h1>
      <ErrorSummary
        form={form}
        sayWhole={(sentence) => sentence}
        labels={{ outcome: say.outcome, status: say.status, text: say.text, reservation: say.reservation }}
      />
      {isAhead && cancellation === null ? (
        <p className="notice">{isTooEarly ? say.tooEarly(day) : say.demoAhead(day)}</p>
      ) : null}
      {cancellation === null ? <WhoMayDecide /> : null}
      {isTooEarly && cancellation === null ? null : (
        <UnlessCancelled cancellation={cancellation} form={form} back={agenda}>
          <DecisionForm form={form} />
        </UnlessCancelled>
      )}
    </main>
  );
}

/** What stands in the way first; the whole table for whoever wants it. */
function WhoMayDecide() {
  const { verdict, names, isDecision } = useLoaderData<typeof loader>();
  const { words } = useSpeech();
  if (!isDecision) return <p>{words.decisions.onlyNote}</p>;
  return (
    <section className="stack" aria-labelledby="verdict">
      <h2 id="verdict">{words.verdict.heading}</h2>
      <VerdictSummary verdict={verdict} />
      <VerdictGaps verdict={verdict} names={names} />
      <details>
        <summary>{words.decisions.recording.allParties(verdict.parties.length)}</summary>
        <VerdictTable verdict={verdict} names={names} />
      </details>
    </section>
  );
}
