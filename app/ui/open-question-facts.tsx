import { addresseeOf, isAnswered, type OpenQuestion } from "#domain/open-question.ts";
import { sayAddressee } from "#i18n/say-question.ts";
import type { Names } from "#i18n/speech.ts";
import { DayOrUnknown, DayText } from "./day-text.tsx";
import { useSpeech } from "./speech.tsx";

interface Shown {
  readonly question: OpenQuestion;
  /** The bodies and parties, by id. */
  readonly names: Names;
}

/** A question as it stands: what is asked, of whom, since when, and the answer if there is one. */
export function OpenQuestionFacts({ question, names }: Shown) {
  const { words } = useSpeech();
  const { columns } = words.openQuestions;
  return (
    <dl className="facts">
      <dt>{columns.question}</dt>
      <dd className="prose">{question.question}</dd>
      <dt>{columns.addressee}</dt>
      <dd>{sayAddressee(addresseeOf(question), names, { words })}</dd>
      <dt>{columns.source}</dt>
      <dd>{question.source ?? <span className="muted">{words.pages.unknown}</span>}</dd>
      <dt>{columns.raisedOn}</dt>
      <dd>
        <DayText day={question.raisedOn} />
      </dd>
      {isAnswered(question) ? (
        <>
          <dt>{columns.answer}</dt>
          <dd className="prose">{question.answer}</dd>
          <dt>{words.openQuestions.answerForm.answeredOn}</dt>
          <dd>
            <DayOrUnknown day={question.answeredOn} />
          </dd>
        </>
      ) : null}
    </dl>
  );
}

/** The question as somebody else left it, beside what was typed here. */
export function TheirQuestion(shown: Shown) {
  const { words } = useSpeech();
  return (
    <section className="panel stack" aria-labelledby="theirs">
      <h2 id="theirs">{words.openQuestions.theirs}</h2>
      <OpenQuestionFacts {...shown} />
    </section>
  );
}
