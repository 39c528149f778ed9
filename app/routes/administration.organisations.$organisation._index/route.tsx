import { redirect } from "@remix-run/node";
import type { MetaFunction } from "@remix-run/react";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { forAdministrator } from "#auth/guard.server.ts";
import { listParentsOf } from "#db/queries/organisation-parents.ts";
import { renameOrganisation } from "#db/queries/organisations.ts";
import { foundAt, readForm } from "#http/form.server.ts";
import { conflict, unprocessable } from "#http/responses.server.ts";
import { revalidateAfterLostRace } from "#http/revalidate.ts";
import { paths } from "#paths";
import { organisationOf } from "#routes/administration/named.server.ts";
import { Said } from "#routes/administration/said.tsx";
import { Crumbs } from "#ui/crumbs.tsx";
import { ErrorSummary } from "#ui/error-summary.tsx";
import { TextField } from "#ui/field.tsx";
import { FormButtons } from "#ui/form-buttons.tsx";
import { useSpeech } from "#ui/speech.tsx";
import { titled } from "#ui/titled.ts";
import { schema } from "./form.ts";
import { Parents } from "./parents.tsx";

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.organisation.name);

export const shouldRevalidate = revalidateAfterLostRace;

export const loader = forAdministrator(async (visit) => {
  const organisation = await organisationOf(visit);
  return { organisation, parents: await listParentsOf(visit.store, organisation.id) };
});

export const action = forAdministrator(async (visit) => {
  const { id } = await organisationOf(visit);
  const { form, value } = await readForm(visit.request, schema);
  if (value === undefined) return unprocessable(form);
  const { kind } = await renameOrganisation(visit.store, visit.author, { id, ...value });
  if (kind === "lost-race") return conflict({ ...form, whole: "lost-race" });
  if (kind === "name-taken") return unprocessable(foundAt(form, "name", "nameTaken"));
  return redirect(`${paths.organisation(id)}?said=renamed`);
});

export default function Organisation() {
  const { organisation } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>();
  const { words } = useSpeech();
  const say = words.administration.organisations;
  return (
    <main id="content" tabIndex={-1} className="within page">
      <Crumbs trail={[{ label: say.heading, to: paths.organisations() }]} />
      <h1>{organisation.name}</h1>
      <Said />
      <ErrorSummary form={form} labels={{ name: say.name }} sayWhole={() => say.theirs(organisation.name)} />
      <Parents />
      <section className="stack">
        <h2>{say.rename}</h2>
        <Form method="post" className="form" noValidate>
          <input type="hidden" name="version" value={organisation.version} />
          <TextField
            name="name"
            label={say.name}
            hint={say.renameHint}
            form={form}
            value={organisation.name}
          />
          <FormButtons
            submit={words.administration.save}
            back={{ to: paths.organisations(), label: words.pages.back }}
          />
        </Form>
      </section>
    </main>
  );
}
