import { redirect } from "@remix-run/node";
import type { MetaFunction } from "@remix-run/react";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { forAdministrator } from "#auth/guard.server.ts";
import { programmesOf } from "#auth/policy.ts";
import { createProgramme } from "#db/queries/new-programme.ts";
import { listOrganisationNames } from "#db/queries/organisations.ts";
import { listProgrammes } from "#db/queries/programmes.ts";
import { foundAt, readForm } from "#http/form.server.ts";
import { newOnceKey } from "#http/once-key.server.ts";
import { notFound, unprocessable } from "#http/responses.server.ts";
import { paths } from "#paths";
import { Crumbs } from "#ui/crumbs.tsx";
import { ErrorSummary } from "#ui/error-summary.tsx";
import { TextArea, TextField } from "#ui/field.tsx";
import { FormButtons } from "#ui/form-buttons.tsx";
import { OnceField } from "#ui/once-field.tsx";
import { useSpeech } from "#ui/speech.tsx";
import { titled } from "#ui/titled.ts";
import { BodyRows } from "./body-rows.tsx";
import { bodiesIn, partiesIn, schema } from "./form.ts";
import { labelsOf } from "./labels.ts";
import { PartyRows } from "./party-rows.tsx";
import { rowsFrom } from "./template.server.ts";
import { TemplateChoice } from "./template-choice.tsx";

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);

export const loader = forAdministrator(async ({ request, store, actor, words }) => {
  const wanted = new URL(request.url).searchParams.get("template") ?? "";
  const [templates, organisations] = await Promise.all([
    listProgrammes(store, programmesOf(actor)),
    listOrganisationNames(store),
  ]);
  const template = templates.find(({ slug }) => slug === wanted);
  return {
    title: words.founding.heading,
    once: newOnceKey(),
    templates: templates.map(({ slug, name }) => ({ value: slug, label: name })),
    template: template === undefined ? null : { id: template.id, slug: template.slug, name: template.name },
    rows: template === undefined ? {} : await rowsFrom(store, template.id),
    organisations: organisations.map(({ name }) => name),
  };
});

export const action = forAdministrator(async ({ request, store, actor, author }) => {
  const { form, value } = await readForm(request, schema);
  if (value === undefined) return unprocessable(form);
  const { once, name, aim, leaderEmail = null, template: templateId = null } = value;
  // Only what the maker may see is taken over.
  if (templateId !== null && !programmesOf(actor).includes(templateId)) throw notFound();
  const made = await createProgramme(store, author, {
    ...{ once, name, aim, leaderEmail, templateId },
    ...{ parties: partiesIn(value), bodies: bodiesIn(value) },
  });
  if (made.kind === "unknown-leader") return unprocessable(foundAt(form, "leaderEmail", "unknownLeader"));
  return redirect(made.isLeader ? paths.programme(made.slug) : `${paths.portfolio()}?said=handed-over`);
});

export default function NewProgramme() {
  const { title, once, template, templates, organisations } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>();
  const { words } = useSpeech();
  const say = words.founding;
  return (
    <main id="content" tabIndex={-1} className="within page">
      <Crumbs trail={[{ label: words.pages.portfolio.heading, to: paths.portfolio() }]} />
      <div className="stack">
        <h1>{title}</h1>
        <p className="lead">{say.introduction}</p>
      </div>
      {templates.length === 0 ? null : <TemplateChoice />}
      <ErrorSummary form={form} labels={labelsOf(words)} />
      {/* Another template fills other fields: they are drawn anew. */}
      <Form method="post" className="form founding" noValidate key={template?.slug ?? ""}>
        <OnceField once={once} form={form} />
        {template === null ? null : <input type="hidden" name="template" value={template.id} />}
        <TextField name="name" label={say.name} form={form} />
        <TextArea name="aim" label={say.aim} hint={say.aimHint} form={form} rows={3} />
        <TextField
          name="leaderEmail"
          label={say.leader}
          hint={say.leaderHint}
          form={form}
          type="email"
          autoComplete="off"
        />
        <PartyRows form={form} organisations={organisations} />
        <BodyRows form={form} />
        <FormButtons submit={say.submit} back={{ to: paths.portfolio(), label: words.pages.back }} />
      </Form>
    </main>
  );
}
