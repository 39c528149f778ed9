import { redirect } from "@remix-run/node";
import type { MetaFunction } from "@remix-run/react";
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { forProgramme } from "#auth/guard.server.ts";
import { recordAuthority } from "#db/queries/authority-commands.ts";
import { authorityFrom } from "#http/authority-form.server.ts";
import { groundsFor, holdersFor } from "#http/authority-holders.server.ts";
import { readForm, refusedForm } from "#http/form.server.ts";
import { newOnceKey } from "#http/once-key.server.ts";
import { notFound, unprocessable } from "#http/responses.server.ts";
import { paths } from "#paths";
import { AuthorityFields, authorityLabels } from "#ui/authority-fields.tsx";
import { BeforeAuthority } from "#ui/before-authority.tsx";
import { ErrorSummary } from "#ui/error-summary.tsx";
import { SelectField } from "#ui/field.tsx";
import { FormButtons } from "#ui/form-buttons.tsx";
import { OnceField } from "#ui/once-field.tsx";
import { ProgrammeCrumbs } from "#ui/programme-crumbs.tsx";
import { useSpeech } from "#ui/speech.tsx";
import { titled } from "#ui/titled.ts";
import { schema } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);

export const loader = forProgramme("record-authority", async (visit) => {
  const { store, sight, programme, author, words, today } = visit;
  const holders = await holdersFor(store, sight, { ...author, today });
  return {
    title: words.authority.form.heading,
    once: newOnceKey(),
    programme: { name: programme.name, slug: programme.slug },
    holders,
    grounds: await groundsFor(store, sight, holders),
  };
});

export const action = forProgramme("record-authority", async ({ request, store, programme, author }) => {
  const { form, value } = await readForm(request, schema);
  if (value === undefined) return unprocessable(form);
  const recorded = await recordAuthority(store, author, {
    ...authorityFrom(value),
    ...{ programmeId: programme.id, holderId: value.holderId, once: value.once },
  });
  if (recorded.kind === "unknown-holder") throw notFound();
  if (recorded.kind === "own-authority")
    return unprocessable(refusedForm(form, "ownAuthority", ["holderId"]));
  return redirect(`${paths.authority(programme.slug)}?said=recorded&record=${recorded.id}`);
});

export default function NewAuthority() {
  const { title, programme, grounds } = useLoaderData<typeof loader>();
  const { words } = useSpeech();
  const say = words.authority;
  return (
    <main id="content" tabIndex={-1} className="within page">
      <ProgrammeCrumbs
        programme={programme}
        trail={[{ label: say.heading, to: paths.authority(programme.slug) }]}
      />
      <h1>{title}</h1>
      <BeforeAuthority slug={programme.slug} grounds={grounds} />
      {grounds.hasHolders ? <Recording /> : null}
    </main>
  );
}

function Recording() {
  const { programme, holders, once } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>();
  const { words } = useSpeech();
  const say = words.authority;
  return (
    <>
      <p>
        {say.form.introduction}{" "}
        <Link className="utrecht-link" to={paths.bulkAuthority(programme.slug)}>
          {say.bulk.link}
        </Link>
      </p>
      <ErrorSummary form={form} labels={authorityLabels(words)} sayWhole={() => say.form.ownAuthority} />
      <Form method="post" className="form" noValidate>
        <OnceField once={once} form={form} />
        <SelectField
          name="holderId"
          label={say.form.holder}
          form={form}
          blank={say.form.choose}
          options={holders}
        />
        <AuthorityFields form={form} />
        <FormButtons
          submit={say.form.save}
          back={{ to: paths.authority(programme.slug), label: words.pages.back }}
        />
      </Form>
    </>
  );
}
