import { redirect } from "@remix-run/node";
import type { MetaFunction } from "@remix-run/react";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { forProgramme, type ProgrammeVisit } from "#auth/guard.server.ts";
import { addOwnItem, listAgendaItems } from "#db/queries/agenda-items.ts";
import { listDecisionPoints } from "#db/queries/decision-points.ts";
import { listMeetings } from "#db/queries/meetings.ts";
import { USUAL_MINUTES } from "#domain/agenda.ts";
import { isOpen } from "#domain/decision-point.ts";
import { takesPlace } from "#domain/meeting.ts";
import { cancellationOf, tooLateFor } from "#http/cancelled-meeting.server.ts";
import { readForm, refusedForm } from "#http/form.server.ts";
import { meetingNamed } from "#http/meeting-named.server.ts";
import { newOnceKey } from "#http/once-key.server.ts";
import { notFound, unprocessable } from "#http/responses.server.ts";
import { typed } from "#i18n/form-reply.ts";
import { paths } from "#paths";
import { AgendaItemFields, agendaItemLabels } from "#ui/agenda-item-fields.tsx";
import { UnlessCancelled } from "#ui/cancelled-notice.tsx";
import { ErrorSummary } from "#ui/error-summary.tsx";
import { SelectField } from "#ui/field.tsx";
import { FormButtons } from "#ui/form-buttons.tsx";
import { MeetingCrumbs } from "#ui/meeting-crumbs.tsx";
import { OnceField } from "#ui/once-field.tsx";
import { useSpeech } from "#ui/speech.tsx";
import { titled } from "#ui/titled.ts";
import { schema } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);

export const loader = forProgramme("prepare", async (visit) => {
  const { store, sight, programme, words } = visit;
  const { meeting, points } = await around(visit);
  return {
    title: words.meetings.item.newHeading,
    programme: { name: programme.name, slug: programme.slug },
    meeting: await meetingNamed(store, sight, meeting.id),
    cancellation: await cancellationOf(visit, meeting),
    points: points.map(({ id, number, title }) => ({ value: id, label: `${number}. ${title}` })),
    back: paths.preparation(programme.slug, meeting.id),
    once: newOnceKey(),
  };
});

export const action = forProgramme("prepare", async (visit) => {
  const { request, store, programme, author } = visit;
  const { meeting, points } = await around(visit);
  const { form, value } = await readForm(request, schema);
  if (!takesPlace(meeting)) return tooLateFor(form);
  if (value === undefined) return unprocessable(form);
  const point = points.find(({ id }) => id === value.decisionPointId);
  if (value.decisionPointId && point === undefined) throw notFound();
  if (value.kind === "decision" && point === undefined) {
    return unprocessable(refusedForm(form, "decisionNeedsPoint", ["decisionPointId"]));
  }
  const { once, ...own } = value;
  const item = {
    ...own,
    kind: point?.purpose ?? value.kind,
    decisionPointId: point?.id ?? null,
    isConfidential: value.isConfidential || (point?.confidentialGround ?? null) !== null,
    proposalKey: null,
    annotation: null,
  };
  await addOwnItem(store, author, { programmeId: programme.id, meetingId: meeting.id, item, once });
  return redirect(`${paths.preparation(programme.slug, meeting.id)}?said=added`);
});

/** The meeting, and the decision points of its body that are to be decided and not on its agenda yet. */
async function around({ store, sight, params }: ProgrammeVisit) {
  const [meetings, points, items] = await Promise.all([
    listMeetings(store, sight),
    listDecisionPoints(store, sight),
    listAgendaItems(store, sight, params.meeting ?? ""),
  ]);
  const isTabled = (id: string) => items.some(({ decisionPointId }) => decisionPointId === id);
  const meeting = meetings.find(({ id }) => id === params.meeting);
  if (meeting === undefined) throw notFound();
  return {
    meeting,
    points: points.filter((point) => isOpen(point) && point.bodyId === meeting.bodyId && !isTabled(point.id)),
  };
}

const BLANK = {
  title: "",
  kind: "discussion",
  minutes: USUAL_MINUTES.discussion,
  presenter: null,
  note: null,
  papers: [],
  isConfidential: false,
} as const;

export default function NewItem() {
  const { title, programme, meeting, cancellation, points, back, once } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>();
  const { words } = useSpeech();
  const say = words.meetings.preparation;
  return (
    <main id="content" tabIndex={-1} className="within page">
      <MeetingCrumbs programme={programme} meeting={meeting} />
      <h1>{title}</h1>
      <ErrorSummary
        form={form}
        labels={{ ...agendaItemLabels(words), decisionPointId: say.addOwnDecision }}
      />
      <UnlessCancelled cancellation={cancellation} form={form} back={back}>
        <Form method="post" className="form" noValidate>
          <OnceField once={once} form={form} />
          <AgendaItemFields form={form} item={BLANK} />
          <SelectField
            name="decisionPointId"
            label={say.addOwnDecision}
            form={form}
            value={typed(form, "decisionPointId")}
            blank="–"
            options={points}
          />
          <FormButtons
            submit={cancellation === null ? say.add : null}
            back={{ to: back, label: words.meetings.item.cancel }}
          />
        </Form>
      </UnlessCancelled>
    </main>
  );
}
