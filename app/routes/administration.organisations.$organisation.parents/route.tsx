import { redirect } from "@remix-run/node";
import type { MetaFunction } from "@remix-run/react";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { forAdministrator } from "#auth/guard.server.ts";
import { joinOrganisation, listPolicyFields } from "#db/queries/organisation-parents.ts";
import { listOrganisationNames } from "#db/queries/organisations.ts";
import { foundAt, readForm } from "#http/form.server.ts";
import { notFound, unprocessable } from "#http/responses.server.ts";
import { paths } from "#paths";
import { organisationOf } from "#routes/administration/named.server.ts";
import { Crumbs } from "#ui/crumbs.tsx";
import { ErrorSummary } from "#ui/error-summary.tsx";
import { SelectField, TextField } from "#ui/field.tsx";
import { FormButtons } from "#ui/form-buttons.tsx";
import { useSpeech } from "#ui/speech.tsx";
import { Suggestions } from "#ui/suggestions.tsx";
import { titled } from "#ui/titled.ts";
import { schema } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);

export const loader = forAdministrator(async (visit) => {
  const organisation = await organisationOf(visit);
  const others = await listOrganisationNames(visit.store);
  return {
    title: visit.words.administration.organisations.addParent,
    organisation,
    policyFields: await listPolicyFields(visit.store),
    others: others
      .filter(({ id }) => id !== organisation.id)
      .map(({ id, name }) => ({ value: id, label: name })),
  };
});

export const action = forAdministrator(async (visit) => {
  const { id: organisationId } = await organisationOf(visit);
  const { form, value } = await readForm(visit.request, schema);
  if (value === undefined) return unprocessable(form);
  const { kind } = await joinOrganisation(visit.store, visit.author, { organisationId, ...value });
  if (kind === "unknown") throw notFound();
  if (kind === "has-parent") return unprocessable(foundAt(form, "policyField", "hasParent"));
  if (kind === "circle") return unprocessable(foundAt(form, "parentId", "organisationCircle"));
  return redirect(`${paths.organisation(organisationId)}?said=joined`);
});

export default function NewParent() {
  const { title, organisation, others, policyFields } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>();
  const { words } = useSpeech();
  const say = words.administration.organisations;
  const back = paths.organisation(organisation.id);
  return (
    <main id="content" tabIndex={-1} className="within page">
      <Crumbs
        trail={[
          { label: say.heading, to: paths.organisations() },
          { label: organisation.name, to: back },
        ]}
      />
      <h1>{title}</h1>
      <ErrorSummary form={form} labels={{ policyField: say.policyField, parentId: say.parent }} />
      <Form method="post" className="form" noValidate>
        <TextField
          name="policyField"
          label={say.policyField}
          hint={say.policyFieldHint}
          form={form}
          list="policy-fields"
        />
        <Suggestions id="policy-fields" values={policyFields} />
        <SelectField
          name="parentId"
          label={say.parent}
          form={form}
          blank={words.administration.choose}
          options={others}
        />
        <FormButtons submit={words.administration.save} back={{ to: back, label: words.pages.back }} />
      </Form>
    </main>
  );
}
