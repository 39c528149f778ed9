import { redirect } from "@remix-run/node";
import type { MetaFunction } from "@remix-run/react";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { forProgramme } from "#auth/guard.server.ts";
import { cancelMeeting } from "#db/queries/meeting-planning.ts";
import { isMovable, takesPlace } from "#domain/meeting.ts";
import { cancellationOf, tooLateFor } from "#http/cancelled-meeting.server.ts";
import { readForm, refusedForm } from "#http/form.server.ts";
import { plannedMeeting } from "#http/planned-meeting.server.ts";
import { conflict, unprocessable } from "#http/responses.server.ts";
import { revalidateAfterLostRace } from "#http/revalidate.ts";
import { typed } from "#i18n/form-reply.ts";
import { formatDay } from "#i18n/format.ts";
import { paths } from "#paths";
import { UnlessCancelled } from "#ui/cancelled-notice.tsx";
import { ErrorSummary } from "#ui/error-summary.tsx";
import { TextField } from "#ui/field.tsx";
import { FormButtons } from "#ui/form-buttons.tsx";
import { MeetingTheirs } from "#ui/meeting-now.tsx";
import { PlannedMeetingCrumbs } from "#ui/planned-meeting-crumbs.tsx";
import { Sentence } from "#ui/sentence.tsx";
import { useSpeech } from "#ui/speech.tsx";
import { titled } from "#ui/titled.ts";
import { schema } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);
export const shouldRevalidate = revalidateAfterLostRace;

export const loader = forProgramme("plan-meetings", async (visit) => {
  const { store, sight, programme, params, words } = visit;
  const { meeting, habit } = await plannedMeeting(store, sight, params.meeting);
  if (takesPlace(meeting) && !isMovable(meeting)) throw redirect(paths.meeting(programme.slug, meeting.id));
  return {
    title: words.calendar.form.cancelHeading,
    programme: { name: programme.name, slug: programme.slug },
    meeting: { ...meeting, bodyName: habit.name },
    cancellation: await cancellationOf(visit, meeting),
  };
});

export const action = forProgramme("plan-meetings", async (visit) => {
  const { request, store, sight, programme, params, author } = visit;
  const { meeting } = await plannedMeeting(store, sight, params.meeting);
  const { form, value } = await readForm(request, schema);
  if (!takesPlace(meeting)) return tooLateFor(form);
  if (!isMovable(meeting)) return conflict(refusedForm(form, "lostRace"));
  if (value === undefined) return unprocessable(form);
  const cancelled = await cancelMeeting(store, author, {
    ...value,
    programmeId: programme.id,
    id: meeting.id,
  });
  if (cancelled.kind === "lost-race") return conflict(refusedForm(form, "lostRace"));
  if (cancelled.kind === "decided") return unprocessable(refusedForm(form, "decided"));
  return redirect(`${paths.meeting(programme.slug, meeting.id)}?said=cancelledNow`);
});

export default function CancelMeeting() {
  const { title, programme, meeting, cancellation } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>();
  const { words, language } = useSpeech();
  const say = words.calendar.form;
  return (
    <main id="content" tabIndex={-1} className="within page">
      <PlannedMeetingCrumbs programme={programme} meeting={meeting} />
      <div className="stack">
        <h1>{title}</h1>
        {cancellation === null ? (
          <p>
            <Sentence>{say.cancelIntroduction(meeting.bodyName, formatDay(meeting.on, language))}</Sentence>
          </p>
        ) : null}
        {meeting.state === "published" ? <p className="notice">{say.cancelAgain}</p> : null}
      </div>
      <ErrorSummary
        form={form}
        labels={words.calendar.fields}
        sayWhole={(finding) => (finding === "decided" ? say.decided : say.lostRace)}
      />
      {form?.whole === "lostRace" ? <MeetingTheirs meeting={meeting} /> : null}
      <UnlessCancelled
        cancellation={cancellation}
        form={form}
        back={paths.meeting(programme.slug, meeting.id)}
      >
        <Form method="post" className="form" noValidate>
          <input type="hidden" name="version" value={meeting.version} key={meeting.version} />
          <TextField
            name="reason"
            label={words.calendar.fields.reason}
            hint={say.reasonHint}
            form={form}
            value={typed(form, "reason")}
          />
          <FormButtons
            submit={cancellation === null ? say.cancel : null}
            back={{ to: paths.meeting(programme.slug, meeting.id), label: say.back }}
          />
        </Form>
      </UnlessCancelled>
    </main>
  );
}
