import { redirect } from "@remix-run/node";
import type { MetaFunction } from "@remix-run/react";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { forProgramme } from "#auth/guard.server.ts";
import { recordRecess } from "#db/queries/recesses.ts";
import { readForm } from "#http/form.server.ts";
import { newOnceKey } from "#http/once-key.server.ts";
import { unprocessable } from "#http/responses.server.ts";
import { paths } from "#paths";
import { CalendarCrumbs } from "#ui/calendar-crumbs.tsx";
import { ErrorSummary } from "#ui/error-summary.tsx";
import { FormButtons } from "#ui/form-buttons.tsx";
import { OnceField } from "#ui/once-field.tsx";
import { RecessFields } from "#ui/recess-fields.tsx";
import { useSpeech } from "#ui/speech.tsx";
import { titled } from "#ui/titled.ts";
import { schema } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);

export const loader = forProgramme("plan-meetings", async ({ programme, words }) => ({
  title: words.calendar.recess.newHeading,
  programme: { name: programme.name, slug: programme.slug },
  once: newOnceKey(),
}));

export const action = forProgramme("plan-meetings", async ({ request, store, programme, author }) => {
  const { form, value } = await readForm(request, schema);
  if (value === undefined) return unprocessable(form);
  await recordRecess(store, author, { ...value, programmeId: programme.id });
  return redirect(`${paths.calendar(programme.slug)}?said=recorded`);
});

export default function NewRecess() {
  const { title, programme, once } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>();
  const { words } = useSpeech();
  const say = words.calendar.recess;
  return (
    <main id="content" tabIndex={-1} className="within page">
      <CalendarCrumbs programme={programme} />
      <div className="stack">
        <h1>{title}</h1>
        <p>{say.introduction}</p>
      </div>
      <ErrorSummary form={form} labels={say.fields} />
      <Form method="post" className="form" noValidate>
        <OnceField once={once} form={form} />
        <RecessFields form={form} recess={{ name: "", from: "", until: "" }} />
        <FormButtons
          submit={say.record}
          back={{ to: paths.calendar(programme.slug), label: words.calendar.form.back }}
        />
      </Form>
    </main>
  );
}
