import { useLoaderData } from "@remix-run/react";
import { DayText } from "#ui/day-text.tsx";
import { DeliverableStateMark } from "#ui/deliverable-state.tsx";
import { useSpeech } from "#ui/speech.tsx";
import type { loader } from "./route.tsx";

/** How the product became what it is, the last step first. */
export function History() {
  const { changes } = useLoaderData<typeof loader>();
  const { words } = useSpeech();
  const say = words.deliverables;
  return (
    <section className="stack stack--tight" aria-labelledby="history">
      <h2 id="history">{say.history}</h2>
      {changes.length === 0 ? <p className="muted">{say.historyNone}</p> : null}
      <ol className="ruled ruled--compact" reversed>
        {[...changes].reverse().map(({ id, state, changedOn, reason, byName }) => (
          <li key={id}>
            <DeliverableStateMark state={state} />{" "}
            <span className="muted">
              <DayText day={changedOn} />, {say.by(byName)}
            </span>
            {reason === null ? null : <p className="prose">{reason}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
}
