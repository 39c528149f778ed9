import { redirect } from "@remix-run/node";
import type { MetaFunction } from "@remix-run/react";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { forProgramme, type ProgrammeVisit } from "#auth/guard.server.ts";
import { editAgendaItem, listAgendaItems } from "#db/queries/agenda-items.ts";
import { listDecisionPoints } from "#db/queries/decision-points.ts";
import { takesPlace } from "#domain/meeting.ts";
import { cancellationOf, tooLateFor } from "#http/cancelled-meeting.server.ts";
import { readForm, refusedForm } from "#http/form.server.ts";
import { meetingNamed } from "#http/meeting-named.server.ts";
import { conflict, notFound, unprocessable } from "#http/responses.server.ts";
import { revalidateAfterLostRace } from "#http/revalidate.ts";
import { typed } from "#i18n/form-reply.ts";
import { paths } from "#paths";
import { AgendaItemFields, agendaItemLabels } from "#ui/agenda-item-fields.tsx";
import { UnlessCancelled } from "#ui/cancelled-notice.tsx";
import { ErrorSummary } from "#ui/error-summary.tsx";
import { TextArea } from "#ui/field.tsx";
import { FormButtons } from "#ui/form-buttons.tsx";
import { MeetingCrumbs } from "#ui/meeting-crumbs.tsx";
import { useSpeech } from "#ui/speech.tsx";
import { titled } from "#ui/titled.ts";
import { schema } from "./form.ts";
import { Theirs } from "./theirs.tsx";

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);

export const shouldRevalidate = revalidateAfterLostRace;

export const loader = forProgramme("prepare", async (visit) => {
  const { programme, words, params, may } = visit;
  const { annotation, ...item } = await itemOf(visit);
  const meeting = await meetingNamed(visit.store, visit.sight, params.meeting);
  return {
    title: words.meetings.item.heading,
    programme: { name: programme.name, slug: programme.slug },
    meeting,
    cancellation: await cancellationOf(visit, meeting),
    item,
    /** Undefined: this visitor neither reads nor writes the annotation. */
    annotation: may("annotate") ? (annotation ?? "") : undefined,
    back: paths.preparation(programme.slug, params.meeting ?? ""),
  };
});

export const action = forProgramme("prepare", async (visit) => {
  const { request, store, sight, programme, author, may } = visit;
  const item = await itemOf(visit);
  const meeting = await meetingNamed(store, sight, visit.params.meeting);
  const { form, value } = await readForm(request, schema);
  if (!takesPlace(meeting)) return tooLateFor(form);
  if (value === undefined) return unprocessable(form);
  const { version, annotation, ...edit } = value;
  const points = await listDecisionPoints(store, sight);
  const isSecret = points.some(
    ({ id, confidentialGround }) => id === item.decisionPointId && confidentialGround !== null,
  );
  const meetingId = visit.params.meeting ?? "";
  const { kind } = await editAgendaItem(store, author, {
    ...{ programmeId: programme.id, meetingId, id: item.id, version },
    edit: {
      ...edit,
      isConfidential: edit.isConfidential || isSecret,
      ...(may("annotate") ? { annotation } : {}),
    },
  });
  if (kind === "lost-race") return conflict(refusedForm(form, "lostRace"));
  return redirect(`${paths.preparation(programme.slug, meetingId)}?said=edited`);
});

async function itemOf({ store, sight, params }: ProgrammeVisit) {
  const item = (await listAgendaItems(store, sight, params.meeting ?? "")).find(
    ({ id }) => id === params.item,
  );
  if (item === undefined) throw notFound();
  return item;
}

export default function EditItem() {
  const { title, programme, meeting, cancellation, item, annotation, back } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>();
  const { words } = useSpeech();
  const say = words.meetings.item;
  const labels = { ...agendaItemLabels(words), annotation: words.meetings.preparation.annotation };
  const isLost = form?.whole === "lostRace";
  return (
    <main id="content" tabIndex={-1} className="within page">
      <MeetingCrumbs programme={programme} meeting={meeting} />
      <h1>{title}</h1>
      <ErrorSummary form={form} labels={labels} sayWhole={() => say.lostRace} />
      {isLost ? <Theirs item={item} annotation={annotation} /> : null}
      <UnlessCancelled cancellation={cancellation} form={form} back={back}>
        <Form method="post" className="form" noValidate>
          {/* After a lost race the version is the one shown as theirs: saving again is a choice made with open eyes. */}
          <input type="hidden" name="version" value={item.version} key={item.version} />
          <AgendaItemFields form={form} item={item} />
          {annotation === undefined ? null : (
            <TextArea
              name="annotation"
              label={words.meetings.preparation.annotation}
              hint={words.meetings.preparation.annotationHint}
              form={form}
              value={typed(form, "annotation", annotation)}
            />
          )}
          <FormButtons
            submit={cancellation === null ? (isLost ? say.keepMine : say.save) : null}
            back={{ to: back, label: say.cancel }}
          />
        </Form>
      </UnlessCancelled>
    </main>
  );
}
