import type { OpenQuestion } from "#domain/open-question.ts";
import { ProvenanceTag } from "#ui/provenance-tag.tsx";
import { useSpeech } from "#ui/speech.tsx";

interface Asked {
  readonly questions: readonly OpenQuestion[];
  readonly bodyNames: Readonly<Record<string, string>>;
}

/** As many as fit beside the rest of the page; the others are folded away. */
const SHOWN = 7;

/** What nobody knows yet, and who must answer it. */
export function OpenQuestions({ questions, bodyNames }: Asked) {
  const { words } = useSpeech();
  const say = words.pages.overview;
  const rest = questions.slice(SHOWN);
  return (
    <section className="stack" aria-labelledby="questions">
      <h2 id="questions">
        {say.questions} ({questions.length})
      </h2>
      {questions.length === 0 ? <p className="muted">{say.noQuestions}</p> : null}
      <QuestionList questions={questions.slice(0, SHOWN)} bodyNames={bodyNames} />
      {rest.length === 0 ? null : (
        <details>
          <summary>{say.moreQuestions(rest.length)}</summary>
          <QuestionList questions={rest} bodyNames={bodyNames} />
        </details>
      )}
    </section>
  );
}

function QuestionList({ questions, bodyNames }: Asked) {
  const { words } = useSpeech();
  const say = words.pages.overview;
  return (
    <ul className="ruled">
      {questions.map(({ id, question, bodyId, provenance }) => (
        <li key={id} className="stack stack--tight">
          <p>{question}</p>
          <p className="small muted">
            {bodyId === null ? say.askedOfNobody : say.askedOf(bodyNames[bodyId] ?? "")}{" "}
            <ProvenanceTag provenance={provenance} />
          </p>
        </li>
      ))}
    </ul>
  );
}
