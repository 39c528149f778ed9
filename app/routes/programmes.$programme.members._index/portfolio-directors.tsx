import { useSpeech } from "#ui/speech.tsx";

interface Following {
  readonly directors: readonly { readonly name: string; readonly portfolioName: string }[];
}

/** Who follow the programme without being named in it. */
export function PortfolioDirectors({ directors }: Following) {
  const { words } = useSpeech();
  const say = words.members;
  if (directors.length === 0) return null;
  return (
    <section className="stack">
      <h2>{say.directors}</h2>
      <ul className="ruled ruled--compact">
        {directors.map(({ name, portfolioName }) => (
          <li key={`${name} ${portfolioName}`}>{say.directorBy(name, portfolioName)}</li>
        ))}
      </ul>
    </section>
  );
}
