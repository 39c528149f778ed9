import { redirect } from "@remix-run/node";
import type { MetaFunction } from "@remix-run/react";
import { useActionData, useLoaderData } from "@remix-run/react";
import { forProgramme, type ProgrammeVisit } from "#auth/guard.server.ts";
import { listDecisions, recordDecision } from "#db/queries/decisions.ts";
import { findMeetingRecords } from "#db/queries/preparation.ts";
import { listAgendaVersions } from "#db/queries/publications.ts";
import { recordable, standing } from "#domain/decision.ts";
import { namesOf, tableAt } from "#domain/preparation.ts";
import { itemsOf } from "#domain/publication.ts";
import { verdictOf } from "#domain/verdict.ts";
import { readForm, refusedForm } from "#http/form.server.ts";
import { conflict, notFound, unprocessable } from "#http/responses.server.ts";
import { revalidateAfterLostRace } from "#http/revalidate.ts";
import { paths } from "#paths";
import { Crumbs } from "#ui/crumbs.tsx";
import { useSpeech } from "#ui/speech.tsx";
import { titled } from "#ui/titled.ts";
import { VerdictSummary, VerdictTable } from "#ui/verdict-table.tsx";
import { DecisionForm } from "./decision-form.tsx";
import { schema } from "./form.ts";
import { sayRefusal } from "./say-refusal.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);
export const shouldRevalidate = revalidateAfterLostRace;

export const loader = forProgramme("record-decision", async (visit) => {
  const { programme, words, params } = visit;
  const { item, point, verdict, earlier, names } = await matterOf(visit);
  return {
    title: words.decisions.recording.heading(item.title),
    programme: { name: programme.name, slug: programme.slug },
    agenda: paths.agenda(programme.slug, params.meeting ?? ""),
    requested: point.requestedDecision,
    verdict,
    names,
    earlier: earlier === undefined ? null : { id: earlier.id, number: earlier.number, text: earlier.text },
  };
});

export const action = forProgramme("record-decision", async (visit) => {
  const { request, store, programme, author } = visit;
  const { item, point, verdict, meeting, names } = await matterOf(visit);
  const { form, value } = await readForm(request, schema);
  if (value === undefined) return unprocessable(form);
  const allowed = recordable(value, verdict);
  if (allowed.kind !== "recordable") {
    const field = allowed.kind === "reservation-needed" ? "reservation" : "status";
    return unprocessable(refusedForm(form, sayRefusal(allowed, names, visit), [field]));
  }
  const { corrects, ...decided } = value;
  const recorded = await recordDecision(store, author, {
    ...decided,
    programmeId: programme.id,
    meetingId: meeting.id,
    itemId: item.id,
    decisionPointId: point.id,
    on: meeting.on,
    correctsId: corrects || null,
    verdict,
  });
  if (recorded.kind === "lost-race")
    return conflict(refusedForm(form, visit.words.decisions.recording.lostRace));
  return redirect(paths.decisionPoint(programme.slug, point.id));
});

/** The item of the published agenda that is decided, the live decision point, and who may decide it at that table. */
async function matterOf({ store, sight, params, today }: ProgrammeVisit) {
  const records = await findMeetingRecords(store, sight, params.meeting ?? "");
  if (records === undefined) throw notFound();
  const [[latest], decisions] = await Promise.all([
    listAgendaVersions(store, sight, records.meeting.id),
    listDecisions(store, sight),
  ]);
  const item = latest && itemsOf(latest.agenda).find(({ id }) => id === params.item);
  const point = records.decisionPoints.find(({ id }) => id === item?.point?.id);
  if (item === undefined || point === undefined) throw notFound();
  return {
    item,
    point,
    meeting: records.meeting,
    verdict: verdictOf(tableAt(records, today), point),
    earlier: standing(decisions).find(({ itemId }) => itemId === item.id),
    names: namesOf(records.governance),
  };
}

export default function RecordDecision() {
  const { title, programme, agenda, verdict, names, requested, earlier } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>();
  const { words } = useSpeech();
  return (
    <main id="content" tabIndex={-1} className="within page">
      <Crumbs
        trail={[
          { label: programme.name, to: paths.programme(programme.slug) },
          { label: words.agenda.heading, to: agenda },
        ]}
      />
      <h1>{title}</h1>
      <section className="stack" aria-labelledby="verdict">
        <h2 id="verdict">{words.verdict.heading}</h2>
        <VerdictSummary verdict={verdict} />
        <VerdictTable verdict={verdict} names={names} />
      </section>
      <DecisionForm form={form} requested={requested} earlier={earlier} back={agenda} />
    </main>
  );
}
