import { redirect } from "@remix-run/node";
import type { MetaFunction } from "@remix-run/react";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { forProgramme } from "#auth/guard.server.ts";
import { listBodies } from "#db/queries/bodies.ts";
import { askQuestion } from "#db/queries/open-questions.ts";
import { listParties } from "#db/queries/parties.ts";
import { isOver } from "#domain/party.ts";
import { readForm } from "#http/form.server.ts";
import { newOnceKey } from "#http/once-key.server.ts";
import { notFound, unprocessable } from "#http/responses.server.ts";
import { paths } from "#paths";
import { ErrorSummary } from "#ui/error-summary.tsx";
import { FormButtons } from "#ui/form-buttons.tsx";
import { OnceField } from "#ui/once-field.tsx";
import { addresseeOptions, OpenQuestionFields } from "#ui/open-question-fields.tsx";
import { ProgrammeCrumbs } from "#ui/programme-crumbs.tsx";
import { useSpeech } from "#ui/speech.tsx";
import { titled } from "#ui/titled.ts";
import { schema } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);

export const loader = forProgramme("ask", async ({ store, sight, programme, words, today }) => {
  const [bodies, parties] = await Promise.all([listBodies(store, sight), listParties(store, sight)]);
  return {
    title: words.openQuestions.form.newHeading,
    programme: { name: programme.name, slug: programme.slug },
    addressees: addresseeOptions({ bodies, parties: parties.filter((one) => !isOver(one, today)) }, words),
    once: newOnceKey(),
  };
});

export const action = forProgramme("ask", async ({ request, store, programme, author, today }) => {
  const { form, value } = await readForm(request, schema);
  if (value === undefined) return unprocessable(form);
  const asked = await askQuestion(store, author, { ...value, programmeId: programme.id, on: today });
  if (asked.kind === "unknown-addressee") throw notFound();
  return redirect(paths.openQuestions(programme.slug, "said=asked"));
});

const BLANK = { question: "", bodyId: null, partyId: null, source: null } as const;

export default function NewQuestion() {
  const { title, programme, addressees, once } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>();
  const { words } = useSpeech();
  const say = words.openQuestions;
  return (
    <main id="content" tabIndex={-1} className="within page">
      <ProgrammeCrumbs
        programme={programme}
        trail={[{ label: say.heading, to: paths.openQuestions(programme.slug) }]}
      />
      <div className="stack">
        <h1>{title}</h1>
        <p>{say.form.newIntroduction}</p>
      </div>
      <ErrorSummary form={form} labels={say.form} />
      <Form method="post" className="form" noValidate>
        <OnceField once={once} form={form} />
        <OpenQuestionFields form={form} question={BLANK} addressees={addressees} />
        <FormButtons
          submit={say.form.save}
          back={{ to: paths.openQuestions(programme.slug), label: say.form.cancel }}
        />
      </Form>
    </main>
  );
}
