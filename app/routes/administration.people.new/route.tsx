import { redirect } from "@remix-run/node";
import type { MetaFunction } from "@remix-run/react";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { forAdministrator } from "#auth/guard.server.ts";
import { listOrganisationNames } from "#db/queries/organisations.ts";
import { createAccount } from "#db/queries/people.ts";
import { foundAt, readForm } from "#http/form.server.ts";
import { newOnceKey } from "#http/once-key.server.ts";
import { unprocessable } from "#http/responses.server.ts";
import { paths } from "#paths";
import { HandOver } from "#routes/administration/hand-over.tsx";
import { makeLink } from "#routes/administration/make-link.server.ts";
import { Crumbs } from "#ui/crumbs.tsx";
import { ErrorSummary } from "#ui/error-summary.tsx";
import { FormButtons } from "#ui/form-buttons.tsx";
import { OnceField } from "#ui/once-field.tsx";
import { PersonFields } from "#ui/person-fields.tsx";
import { useSpeech } from "#ui/speech.tsx";
import { titled } from "#ui/titled.ts";
import { schema } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);

export const loader = forAdministrator(async ({ store, words }) => ({
  title: words.administration.people.add,
  once: newOnceKey(),
  organisations: (await listOrganisationNames(store)).map(({ name }) => name),
}));

/** The link goes into this answer alone; a form that is sent twice gets a new link for the same account. */
export const action = forAdministrator(async (visit) => {
  const { form, value } = await readForm(visit.request, schema);
  if (value === undefined) return unprocessable(form);
  const made = await createAccount(visit.store, visit.author, value);
  if (made.kind === "email-taken") return unprocessable(foundAt(form, "email", "emailTaken"));
  const shown = await makeLink(visit, { ...value, accountId: made.accountId, hasPassword: false });
  return shown ?? redirect(paths.person(made.accountId));
});

export default function NewPerson() {
  const { title, once, organisations } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const { words } = useSpeech();
  const say = words.administration.people;
  if (reply !== undefined && "link" in reply)
    return <HandOver {...reply} onward={paths.person(reply.accountId)} />;
  return (
    <main id="content" tabIndex={-1} className="within page">
      <Crumbs trail={[{ label: say.heading, to: paths.people() }]} />
      <h1>{title}</h1>
      <ErrorSummary
        form={reply}
        labels={{ name: say.name, organisation: say.organisation, email: say.email }}
      />
      <Form method="post" className="form" noValidate>
        <OnceField once={once} form={reply} />
        <PersonFields form={reply} organisations={organisations} />
        <FormButtons submit={say.invite} back={{ to: paths.people(), label: words.pages.back }} />
      </Form>
    </main>
  );
}
