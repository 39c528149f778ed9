import { formatList } from "#i18n/format.ts";
import { useSpeech } from "#ui/speech.tsx";

interface Left {
  readonly meetings: number;
  readonly points: number;
  readonly seats: number;
  /** The names of the bodies that report to it. */
  readonly bodies: readonly string[];
}

/** What would be left behind: nothing of it changes by itself, so one should know. */
export function StillThere({ meetings, points, seats, bodies }: Left) {
  const { words, language } = useSpeech();
  const say = words.governance.dissolution;
  const sentences = [
    ...(meetings === 0 ? [] : [say.meetings(meetings)]),
    ...(points === 0 ? [] : [say.points(points)]),
    ...(bodies.length === 0 ? [] : [say.bodies(formatList(bodies, language))]),
    ...(seats === 0 ? [] : [say.seats(seats)]),
  ];
  if (sentences.length === 0) return <p className="muted">{say.nothingLeft}</p>;
  return (
    <section className="stack stack--tight" aria-labelledby="still-there">
      <h2 id="still-there">{say.stillThere}</h2>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </section>
  );
}
