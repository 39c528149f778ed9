import { Link } from "@remix-run/react";
import type { OpenQuestion } from "#domain/open-question.ts";
import { paths } from "#paths";
import { ProvenanceTag } from "#ui/provenance-tag.tsx";
import { useSpeech } from "#ui/speech.tsx";

interface Asked {
  readonly questions: readonly OpenQuestion[];
  /** The bodies and parties that must answer, by id. */
  readonly names: Readonly<Record<string, string>>;
}

/** As many as fit beside the rest of the page; the others stand on a page of their own. */
const SHOWN = 5;

/** What nobody knows yet, and who must answer it. */
export function OpenQuestions({ slug, questions, names }: Asked & { readonly slug: string }) {
  const { words } = useSpeech();
  const say = words.pages.overview;
  const rest = questions.length - SHOWN;
  return (
    <section className="stack" aria-labelledby="questions">
      <h2 id="questions">
        {say.questions} ({questions.length})
      </h2>
      {questions.length === 0 ? <p className="muted">{say.noQuestions}</p> : null}
      <QuestionList questions={questions.slice(0, SHOWN)} names={names} />
      <p>
        <Link className="utrecht-link" to={paths.openQuestions(slug)}>
          {rest > 0 ? say.moreQuestions(rest) : say.allQuestions}
        </Link>
      </p>
    </section>
  );
}

function QuestionList({ questions, names }: Asked) {
  const { words } = useSpeech();
  const say = words.pages.overview;
  return (
    <ul className="ruled">
      {questions.map(({ id, question, bodyId, partyId, provenance }) => {
        const by = bodyId ?? partyId;
        return (
          <li key={id} className="stack stack--tight">
            <p>{question}</p>
            <p className="small muted">
              {by === null ? say.askedOfNobody : say.askedOf(names[by] ?? "")}{" "}
              <ProvenanceTag provenance={provenance} />
            </p>
          </li>
        );
      })}
    </ul>
  );
}
