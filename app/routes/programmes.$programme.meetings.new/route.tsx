import { redirect } from "@remix-run/node";
import type { MetaFunction } from "@remix-run/react";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { forProgramme } from "#auth/guard.server.ts";
import { listHabits } from "#db/queries/habits.ts";
import { planMeeting } from "#db/queries/meeting-planning.ts";
import { readForm } from "#http/form.server.ts";
import { newOnceKey } from "#http/once-key.server.ts";
import { notFound, unprocessable } from "#http/responses.server.ts";
import { paths } from "#paths";
import { ErrorSummary } from "#ui/error-summary.tsx";
import { SelectField, TextField } from "#ui/field.tsx";
import { FormButtons } from "#ui/form-buttons.tsx";
import { MeetingTimeFields } from "#ui/meeting-time-fields.tsx";
import { OnceField } from "#ui/once-field.tsx";
import { PlannedMeetingCrumbs } from "#ui/planned-meeting-crumbs.tsx";
import { useSpeech } from "#ui/speech.tsx";
import { titled } from "#ui/titled.ts";
import { schema } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);

export const loader = forProgramme("plan-meetings", async ({ store, sight, programme, request, words }) => {
  const habits = await listHabits(store, sight);
  const wanted = new URL(request.url).searchParams.get("body");
  const habit =
    habits.find(({ bodyId }) => bodyId === wanted) ?? (habits.length === 1 ? habits[0] : undefined);
  return {
    title: words.calendar.form.newHeading,
    programme: { name: programme.name, slug: programme.slug },
    once: newOnceKey(),
    bodies: habits.map(({ bodyId, name }) => ({ value: bodyId, label: name })),
    habit: habit ?? null,
  };
});

export const action = forProgramme("plan-meetings", async ({ request, store, sight, programme, author }) => {
  const { form, value } = await readForm(request, schema);
  if (value === undefined) return unprocessable(form);
  const habit = (await listHabits(store, sight)).find(({ bodyId }) => bodyId === value.bodyId);
  if (habit === undefined) throw notFound();
  const planned = await planMeeting(store, author, {
    ...value,
    programmeId: programme.id,
    ...timesOr(value, habit),
    place: value.place ?? habit.place,
  });
  if (planned.kind === "unknown-body") throw notFound();
  return redirect(`${paths.meeting(programme.slug, planned.ids[0] ?? "")}?said=planned`);
});

type Times = { readonly startsAt: string | null; readonly endsAt: string | null };

/** The usual times where none were typed: an end of its own does not go with a start of the body's. */
function timesOr({ startsAt, endsAt }: Times, usual: Times): Times {
  return startsAt === null && endsAt === null
    ? { startsAt: usual.startsAt, endsAt: usual.endsAt }
    : { startsAt, endsAt };
}

export default function NewMeeting() {
  const { title, programme, bodies, habit, once } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>();
  const { words } = useSpeech();
  const say = words.calendar.form;
  const usual = habit ?? { startsAt: null, endsAt: null, place: null };
  return (
    <main id="content" tabIndex={-1} className="within page">
      <PlannedMeetingCrumbs programme={programme} />
      <h1>{title}</h1>
      <ErrorSummary form={form} labels={words.calendar.fields} />
      {bodies.length === 0 ? <p className="notice">{words.calendar.list.noBodies}</p> : null}
      <Form method="post" className="form" noValidate>
        <OnceField once={once} form={form} />
        <SelectField
          name="bodyId"
          label={words.calendar.fields.bodyId}
          form={form}
          value={habit?.bodyId}
          blank={say.choose}
          options={bodies}
        />
        <TextField name="on" label={words.calendar.fields.on} form={form} type="date" isShort />
        <MeetingTimeFields form={form} times={usual} hint={say.usual} />
        <TextField
          name="place"
          label={words.calendar.fields.place}
          hint={say.usual}
          form={form}
          value={usual.place ?? ""}
        />
        <FormButtons submit={say.plan} back={{ to: paths.meetings(programme.slug), label: say.back }} />
      </Form>
    </main>
  );
}
