import type { AgendaChange } from "#domain/publication.ts";
import { sayChange } from "#i18n/say-change.ts";
import type { Names } from "#i18n/speech.ts";
import { useSpeech } from "./speech.tsx";

interface Shown {
  readonly heading: string;
  readonly changes: readonly AgendaChange[];
  readonly names: Names;
}

/** What a version changed, one sentence a change. */
export function Changes({ heading, changes, names }: Shown) {
  const speech = useSpeech();
  return (
    <section className="notice stack stack--tight">
      <h2>{heading}</h2>
      {changes.length === 0 ? <p>{speech.words.agenda.noChanges}</p> : null}
      <ul>
        {changes.map((change) => (
          <li key={JSON.stringify(change)}>{sayChange(change, names, speech)}</li>
        ))}
      </ul>
    </section>
  );
}
