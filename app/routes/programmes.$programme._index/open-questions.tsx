import type { OpenQuestion } from "#domain/open-question.ts";
import { ProvenanceTag } from "#ui/provenance-tag.tsx";
import { useSpeech } from "#ui/speech.tsx";

interface Asked {
  readonly questions: readonly OpenQuestion[];
  readonly bodyNames: Readonly<Record<string, string>>;
}

/** What nobody knows yet, and who must answer it. */
export function OpenQuestions({ questions, bodyNames }: Asked) {
  const { words } = useSpeech();
  const say = words.pages.overview;
  return (
    <section className="stack" aria-labelledby="questions">
      <h2 id="questions">
        {say.questions} ({questions.length})
      </h2>
      {questions.length === 0 ? <p className="muted">{say.noQuestions}</p> : null}
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
    </section>
  );
}
