import type { Body } from "#domain/body.ts";
import { useSpeech } from "#ui/speech.tsx";
import { BodyTools } from "./body-tools.tsx";
import { LapseTag } from "./lapse-tag.tsx";
import { Seats } from "./seats.tsx";

/** What is no more, folded away, with everything that was known of it. */
export function DissolvedBodies({ bodies }: { readonly bodies: readonly Body[] }) {
  const { words } = useSpeech();
  if (bodies.length === 0) return null;
  return (
    <details>
      <summary>{words.governance.body.dissolved(bodies.length)}</summary>
      <ul className="ruled">
        {bodies.map((body) => (
          <li key={body.id} className="bare-body">
            <h3>
              {body.name} <LapseTag body={body} />
            </h3>
            <div className="stack stack--tight">
              {body.remit === "" ? null : <p className="small prose">{body.remit}</p>}
              <Seats body={body} />
              <BodyTools body={body} />
            </div>
          </li>
        ))}
      </ul>
    </details>
  );
}
