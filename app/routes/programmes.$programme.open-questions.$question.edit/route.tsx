import { redirect } from "@remix-run/node";
import type { MetaFunction } from "@remix-run/react";
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { forProgramme } from "#auth/guard.server.ts";
import { editQuestion } from "#db/queries/open-questions.ts";
import { isAnswered } from "#domain/open-question.ts";
import { readForm, refusedForm } from "#http/form.server.ts";
import { openQuestionNamed } from "#http/open-question-named.server.ts";
import { conflict, notFound, unprocessable } from "#http/responses.server.ts";
import { revalidateAfterLostRace } from "#http/revalidate.ts";
import { paths } from "#paths";
import { ErrorSummary } from "#ui/error-summary.tsx";
import { FormButtons } from "#ui/form-buttons.tsx";
import { TheirQuestion } from "#ui/open-question-facts.tsx";
import { addresseeOptions, OpenQuestionFields } from "#ui/open-question-fields.tsx";
import { ProgrammeCrumbs } from "#ui/programme-crumbs.tsx";
import { useSpeech } from "#ui/speech.tsx";
import { titled } from "#ui/titled.ts";
import { schema } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);
export const shouldRevalidate = revalidateAfterLostRace;

export const loader = forProgramme("ask", async ({ store, sight, programme, params, words }) => {
  const { names, question, ...asked } = await openQuestionNamed(store, sight, params.question);
  return {
    title: words.openQuestions.form.editHeading,
    programme: { name: programme.name, slug: programme.slug },
    addressees: addresseeOptions(asked, words),
    ...{ question, names },
  };
});

export const action = forProgramme("ask", async ({ request, store, sight, programme, author, params }) => {
  const { question } = await openQuestionNamed(store, sight, params.question);
  const { form, value } = await readForm(request, schema);
  if (value === undefined) return unprocessable(form);
  const input = { ...value, programmeId: programme.id, id: question.id };
  const { kind } = await editQuestion(store, author, input);
  if (kind === "unknown-addressee") throw notFound();
  if (kind === "lost-race") return conflict(refusedForm(form, "lostRace"));
  return redirect(paths.openQuestions(programme.slug, "said=saved"));
});

export default function EditQuestion() {
  const { title, programme, addressees, question, names } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>();
  const { words } = useSpeech();
  const say = words.openQuestions;
  const isLost = form?.whole === "lostRace";
  const isClosed = isAnswered(question);
  const back = { to: paths.openQuestions(programme.slug), label: say.form.cancel };
  return (
    <main id="content" tabIndex={-1} className="within page">
      <ProgrammeCrumbs
        programme={programme}
        trail={[{ label: say.heading, to: paths.openQuestions(programme.slug) }]}
      />
      <h1>{title}</h1>
      <ErrorSummary
        form={form}
        labels={say.form}
        sayWhole={() => (isClosed ? say.alreadyAnswered : say.lostRace)}
      />
      {isClosed && !isLost ? <p className="notice">{say.alreadyAnswered}</p> : null}
      {isLost || isClosed ? <TheirQuestion question={question} names={names} /> : null}
      {isClosed && form === undefined ? null : (
        <Form method="post" className="form" noValidate>
          {/* After a lost race the version is the one shown as theirs: saving again is a choice made with open eyes. */}
          <input type="hidden" name="version" value={question.version} key={question.version} />
          <OpenQuestionFields form={form} question={question} addressees={addressees} />
          {isClosed ? null : <FormButtons submit={isLost ? say.form.keepMine : say.form.save} back={back} />}
        </Form>
      )}
      {isClosed ? (
        <Link className="utrecht-link" to={back.to}>
          {words.pages.back}
        </Link>
      ) : null}
    </main>
  );
}
