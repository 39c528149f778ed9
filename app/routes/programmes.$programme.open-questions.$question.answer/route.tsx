import { redirect } from "@remix-run/node";
import type { MetaFunction } from "@remix-run/react";
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { forProgramme } from "#auth/guard.server.ts";
import { answerQuestion } from "#db/queries/open-questions.ts";
import { isAnswered } from "#domain/open-question.ts";
import { readForm, refusedForm } from "#http/form.server.ts";
import { openQuestionNamed } from "#http/open-question-named.server.ts";
import { conflict, unprocessable } from "#http/responses.server.ts";
import { revalidateAfterLostRace } from "#http/revalidate.ts";
import { paths } from "#paths";
import { ErrorSummary } from "#ui/error-summary.tsx";
import { TextArea, TextField } from "#ui/field.tsx";
import { FormButtons } from "#ui/form-buttons.tsx";
import { OpenQuestionFacts, TheirQuestion } from "#ui/open-question-facts.tsx";
import { ProgrammeCrumbs } from "#ui/programme-crumbs.tsx";
import { useSpeech } from "#ui/speech.tsx";
import { titled } from "#ui/titled.ts";
import { schema } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);
export const shouldRevalidate = revalidateAfterLostRace;

export const loader = forProgramme("ask", async ({ store, sight, programme, params, words, today }) => {
  const { names, question } = await openQuestionNamed(store, sight, params.question);
  return {
    title: words.openQuestions.answerForm.heading,
    programme: { name: programme.name, slug: programme.slug },
    ...{ question, names, today },
  };
});

export const action = forProgramme("ask", async (visit) => {
  const { request, store, sight, programme, author, params, today } = visit;
  const { question } = await openQuestionNamed(store, sight, params.question);
  const { form, value } = await readForm(request, schema);
  if (value === undefined) return unprocessable(form);
  const { answer, answeredOn, version } = value;
  if (answeredOn > today) {
    return unprocessable({ ...form, errors: { ...form.errors, answeredOn: "dayAhead" } });
  }
  const input = { programmeId: programme.id, id: question.id, version, answer, answeredOn };
  const { kind } = await answerQuestion(store, author, input);
  if (kind === "lost-race") return conflict(refusedForm(form, "lostRace"));
  return redirect(paths.openQuestions(programme.slug, "state=answered&said=answered"));
});

export default function AnswerQuestion() {
  const { title, programme, question, names } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>();
  const { words } = useSpeech();
  const say = words.openQuestions;
  const isLost = form?.whole === "lostRace";
  const isClosed = isAnswered(question);
  return (
    <main id="content" tabIndex={-1} className="within page">
      <ProgrammeCrumbs
        programme={programme}
        trail={[{ label: say.heading, to: paths.openQuestions(programme.slug) }]}
      />
      <h1>{title}</h1>
      <ErrorSummary
        form={form}
        labels={say.answerForm}
        sayWhole={() => (isClosed ? say.alreadyAnswered : say.lostRace)}
      />
      {isClosed && !isLost ? <p className="notice">{say.alreadyAnswered}</p> : null}
      {isLost || isClosed ? (
        <TheirQuestion question={question} names={names} />
      ) : (
        <OpenQuestionFacts question={question} names={names} />
      )}
      {isClosed && form === undefined ? null : <AnswerForm isClosed={isClosed} />}
      {isClosed ? (
        <Link className="utrecht-link" to={paths.openQuestions(programme.slug)}>
          {words.pages.back}
        </Link>
      ) : null}
    </main>
  );
}

/** Once another has answered, what was typed here can still be read, but no longer be saved. */
function AnswerForm({ isClosed }: { readonly isClosed: boolean }) {
  const { programme, question, today } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>();
  const { words } = useSpeech();
  const { answerForm: say, form: other } = words.openQuestions;
  return (
    <Form method="post" className="form" noValidate>
      <input type="hidden" name="version" value={question.version} key={question.version} />
      <TextArea name="answer" label={say.answer} form={form} rows={5} />
      <TextField name="answeredOn" label={say.answeredOn} form={form} value={today} type="date" isShort />
      {isClosed ? null : (
        <>
          <p className="muted small">{say.introduction}</p>
          <FormButtons
            submit={form?.whole === "lostRace" ? other.keepMine : say.save}
            back={{ to: paths.openQuestions(programme.slug), label: other.cancel }}
          />
        </>
      )}
    </Form>
  );
}
