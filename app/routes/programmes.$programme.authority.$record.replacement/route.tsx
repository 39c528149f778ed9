import { redirect } from "@remix-run/node";
import type { MetaFunction } from "@remix-run/react";
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { forProgramme } from "#auth/guard.server.ts";
import { replaceAuthority } from "#db/queries/authority-commands.ts";
import { authorityFrom } from "#http/authority-form.server.ts";
import { authorityNamed } from "#http/authority-named.server.ts";
import { readForm, refusedForm } from "#http/form.server.ts";
import { newOnceKey } from "#http/once-key.server.ts";
import { conflict, notFound, unprocessable } from "#http/responses.server.ts";
import { revalidateAfterLostRace } from "#http/revalidate.ts";
import { paths } from "#paths";
import { TheirAuthority } from "#ui/authority-facts.tsx";
import { AuthorityFields, authorityLabels } from "#ui/authority-fields.tsx";
import { ErrorSummary } from "#ui/error-summary.tsx";
import { FormButtons } from "#ui/form-buttons.tsx";
import { OnceField } from "#ui/once-field.tsx";
import { ProgrammeCrumbs } from "#ui/programme-crumbs.tsx";
import { useSpeech } from "#ui/speech.tsx";
import { titled } from "#ui/titled.ts";
import { schema } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);
export const shouldRevalidate = revalidateAfterLostRace;

export const loader = forProgramme("record-authority", async (visit) => {
  const { store, sight, programme, params, words, today } = visit;
  const { record, holderName } = await authorityNamed(store, sight, params.record);
  return {
    title: words.authority.replacement.heading(holderName),
    once: newOnceKey(),
    programme: { name: programme.name, slug: programme.slug },
    ...{ record, today },
  };
});

export const action = forProgramme("record-authority", async (visit) => {
  const { request, store, sight, programme, author, params } = visit;
  const { record } = await authorityNamed(store, sight, params.record);
  const { form, value } = await readForm(request, schema);
  if (value === undefined) return unprocessable(form);
  const { once, version, validFrom } = value;
  const replaced = await replaceAuthority(store, author, {
    ...authorityFrom(value),
    ...{ programmeId: programme.id, validFrom, once, replaces: { id: record.id, version } },
  });
  if (replaced.kind === "lost-race") return conflict(refusedForm(form, "lostRace"));
  if (replaced.kind === "own-authority") return unprocessable(refusedForm(form, "ownAuthority"));
  if (replaced.kind === "unknown-holder") throw notFound();
  return redirect(`${paths.authority(programme.slug)}?said=replaced&record=${replaced.id}`);
});

export default function Replacement() {
  const { title, programme, record } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>();
  const { words } = useSpeech();
  const say = words.authority;
  const isLost = form?.whole === "lostRace";
  const isEnded = record.revokedOn !== null;
  return (
    <main id="content" tabIndex={-1} className="within page">
      <ProgrammeCrumbs
        programme={programme}
        trail={[{ label: say.heading, to: paths.authority(programme.slug) }]}
      />
      <div className="stack">
        <h1>{title}</h1>
        <p>{say.replacement.introduction}</p>
      </div>
      <ErrorSummary
        form={form}
        labels={authorityLabels(words)}
        sayWhole={() =>
          !isLost ? say.form.ownAuthority : isEnded ? say.replacement.ended : say.replacement.lostRace
        }
      />
      {isEnded && !isLost ? <p className="notice">{say.replacement.ended}</p> : null}
      {isLost || isEnded ? <TheirAuthority record={record} /> : null}
      {isEnded && form === undefined ? null : <ReplacementForm />}
      {isEnded ? (
        <Link className="utrecht-link" to={paths.authority(programme.slug)}>
          {words.pages.back}
        </Link>
      ) : null}
    </main>
  );
}

/** Filled from the record that it replaces; once that has ended, what was typed can be read but not saved. */
function ReplacementForm() {
  const { programme, record, once, today } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>();
  const { words } = useSpeech();
  const say = words.authority;
  return (
    <Form method="post" className="form" noValidate>
      <OnceField once={once} form={form} />
      <input type="hidden" name="version" value={record.version} key={record.version} />
      <AuthorityFields form={form} record={{ ...record, validFrom: today }} />
      {record.revokedOn === null ? (
        <FormButtons
          submit={say.replacement.save}
          back={{ to: paths.authority(programme.slug), label: words.pages.back }}
        />
      ) : null}
    </Form>
  );
}
