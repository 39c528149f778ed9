import { Link, useLoaderData } from "@remix-run/react";
import { addresseeOf, isAnswered, type OpenQuestion } from "#domain/open-question.ts";
import { formatDay } from "#i18n/format.ts";
import { sayAddressee } from "#i18n/say-question.ts";
import { paths } from "#paths";
import { DayText } from "#ui/day-text.tsx";
import { ProvenanceTag } from "#ui/provenance-tag.tsx";
import { Sentence } from "#ui/sentence.tsx";
import { useSpeech } from "#ui/speech.tsx";
import type { loader } from "./route.tsx";

/** One row per question: what, by whom, since when; then its answer, or the way to give one. */
export function Questions() {
  const { questions, total } = useLoaderData<typeof loader>();
  const { words } = useSpeech();
  const { columns, count } = words.openQuestions;
  return (
    <table className="folding questions">
      <caption className="muted small">{count(total)}</caption>
      <thead>
        <tr>
          <th scope="col">{columns.question}</th>
          <th scope="col">{columns.addressee}</th>
          <th scope="col">{columns.source}</th>
          <th scope="col">{columns.raisedOn}</th>
          <th scope="col">{columns.answer}</th>
        </tr>
      </thead>
      <tbody>
        {questions.map((question) => (
          <QuestionRow key={question.id} question={question} />
        ))}
      </tbody>
    </table>
  );
}

function QuestionRow({ question }: { readonly question: OpenQuestion }) {
  const { names, today, namedId } = useLoaderData<typeof loader>();
  const { words } = useSpeech();
  const { columns } = words.openQuestions;
  const isOpen = !isAnswered(question);
  const addressee = addresseeOf(question);
  return (
    <tr id={`question-${question.id}`} className={question.id === namedId ? "question--named" : undefined}>
      <th scope="row">
        {question.question} <ProvenanceTag provenance={question.provenance} />
      </th>
      <td data-label={columns.addressee} className={addressee.kind === "nobody" ? "hatched" : undefined}>
        {sayAddressee(addressee, names, { words })}
      </td>
      <td data-label={columns.source}>
        {question.source ?? <span className="muted">{words.pages.unknown}</span>}
      </td>
      <td data-label={columns.raisedOn}>
        {isOpen ? <DayText day={question.raisedOn} from={today} /> : <DayText day={question.raisedOn} />}
      </td>
      <td data-label={columns.answer}>
        {isOpen ? <Tools question={question} /> : <GivenAnswer question={question} />}
      </td>
    </tr>
  );
}

function GivenAnswer({ question: { id, answer, answeredOn } }: { readonly question: OpenQuestion }) {
  const { answerers } = useLoaderData<typeof loader>();
  const { words, language } = useSpeech();
  const say = words.openQuestions;
  if (answeredOn === null) return null;
  const day = formatDay(answeredOn, language);
  const by = answerers[id];
  return (
    <>
      <p className="prose">{answer}</p>
      <p className="small muted">
        <Sentence>{by === undefined ? say.answered(day) : say.answeredBy(day, by)}</Sentence>
      </p>
    </>
  );
}

function Tools({ question: { id, question } }: { readonly question: OpenQuestion }) {
  const { programme, mayAsk } = useLoaderData<typeof loader>();
  const { words } = useSpeech();
  const say = words.openQuestions;
  if (!mayAsk) return <span className="muted">{say.notYet}</span>;
  return (
    <span className="row">
      <Link
        className="utrecht-link"
        to={paths.questionAnswer(programme.slug, id)}
        aria-label={say.of(say.giveAnswer, question)}
      >
        {say.giveAnswer}
      </Link>
      <Link
        className="utrecht-link"
        to={paths.questionEdit(programme.slug, id)}
        aria-label={say.of(say.edit, question)}
      >
        {say.edit}
      </Link>
    </span>
  );
}
