import { FACT_TOPICS, type Fact } from "#domain/programme.ts";
import { ProvenanceTag } from "#ui/provenance-tag.tsx";
import { useSpeech } from "#ui/speech.tsx";

/** Everything the source says that has no page of its own yet, by topic, each with where it comes from. */
export function SourceFacts({ facts }: { readonly facts: readonly Fact[] }) {
  const { words } = useSpeech();
  if (facts.length === 0) return null;
  const topics = FACT_TOPICS.filter((topic) => facts.some((fact) => fact.topic === topic));
  return (
    <section className="stack" aria-labelledby="source">
      <h2 id="source">{words.pages.overview.source}</h2>
      <div className="source">
        {topics.map((topic) => (
          <details key={topic} className="source__topic">
            <summary>
              {words.terms.factTopics[topic]} ({facts.filter((fact) => fact.topic === topic).length})
            </summary>
            <ul className="ruled">
              {facts
                .filter((fact) => fact.topic === topic)
                .map(({ id, text, provenance }) => (
                  <li key={id}>
                    {text} <ProvenanceTag provenance={provenance} always />
                  </li>
                ))}
            </ul>
          </details>
        ))}
      </div>
    </section>
  );
}
