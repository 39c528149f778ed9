import type { Authority } from "#domain/authority.ts";
import { isAmiss, mandateSignals } from "#domain/mandate-signal.ts";
import { useSpeech } from "./speech.tsx";

interface Shown {
  readonly record: Pick<Authority, "basis" | "act" | "reference">;
  /** Behind a line that can be opened, where a list would drown the rest; what is amiss shows all the same. */
  readonly isFolded?: boolean;
}

/** What the law says of authority on the ground of a mandate; nothing for any other. */
export function MandateSignals({ record, isFolded = false }: Shown) {
  const { words } = useSpeech();
  const say = words.authority.mandate;
  const signals = mandateSignals(record);
  const amiss = signals.filter(isAmiss);
  const others = signals.filter((signal) => !isAmiss(signal));
  if (signals.length === 0) return null;
  const list = (
    <ul className="reasons small">
      {others.map(({ kind, article }) => (
        <li key={kind}>{say.sentence(say.signals[kind], article)}</li>
      ))}
    </ul>
  );
  return (
    <div className="mandate">
      {amiss.map(({ kind, article }) => (
        <p key={kind} className="mandate__amiss">
          {say.sentence(say.signals[kind], article)}
        </p>
      ))}
      {isFolded ? (
        <details>
          <summary>{say.heading}</summary>
          {list}
        </details>
      ) : (
        list
      )}
    </div>
  );
}
