import { redirect } from "@remix-run/node";
import type { MetaFunction } from "@remix-run/react";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { forAdministrator } from "#auth/guard.server.ts";
import { createOrganisation } from "#db/queries/organisations.ts";
import { foundAt, readForm } from "#http/form.server.ts";
import { newOnceKey } from "#http/once-key.server.ts";
import { unprocessable } from "#http/responses.server.ts";
import { paths } from "#paths";
import { Crumbs } from "#ui/crumbs.tsx";
import { ErrorSummary } from "#ui/error-summary.tsx";
import { TextField } from "#ui/field.tsx";
import { FormButtons } from "#ui/form-buttons.tsx";
import { OnceField } from "#ui/once-field.tsx";
import { useSpeech } from "#ui/speech.tsx";
import { titled } from "#ui/titled.ts";
import { schema } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);

export const loader = forAdministrator(async ({ words }) => ({
  title: words.administration.organisations.add,
  once: newOnceKey(),
}));

export const action = forAdministrator(async ({ request, store, author }) => {
  const { form, value } = await readForm(request, schema);
  if (value === undefined) return unprocessable(form);
  const made = await createOrganisation(store, author, value);
  if (made.kind === "name-taken") return unprocessable(foundAt(form, "name", "nameTaken"));
  return redirect(`${paths.organisation(made.id)}?said=created`);
});

export default function NewOrganisation() {
  const { title, once } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>();
  const { words } = useSpeech();
  const say = words.administration.organisations;
  return (
    <main id="content" tabIndex={-1} className="within page">
      <Crumbs trail={[{ label: say.heading, to: paths.organisations() }]} />
      <h1>{title}</h1>
      <ErrorSummary form={form} labels={{ name: say.name }} />
      <Form method="post" className="form" noValidate>
        <OnceField once={once} form={form} />
        <TextField name="name" label={say.name} form={form} />
        <FormButtons
          submit={words.administration.save}
          back={{ to: paths.organisations(), label: words.pages.back }}
        />
      </Form>
    </main>
  );
}
