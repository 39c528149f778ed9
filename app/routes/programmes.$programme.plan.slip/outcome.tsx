import { useLoaderData } from "@remix-run/react";
import type { FormReply } from "#i18n/form-reply.ts";
import { saySpan } from "#i18n/say-plan.ts";
import { saySlipBreak } from "#i18n/say-slip-break.ts";
import { Sentence } from "#ui/sentence.tsx";
import { useSpeech } from "#ui/speech.tsx";
import { Commit } from "./commit.tsx";
import type { loader } from "./route.tsx";

/** What follows and what breaks; under it, for whoever may, the way to commit it. */
export function Outcome({ form }: { readonly form: FormReply | undefined }) {
  const { thought, mayCommit } = useLoaderData<typeof loader>();
  const speech = useSpeech();
  const say = speech.words.timeline.slip;
  if (thought === null) return mayCommit && form !== undefined ? <Commit form={form} /> : null;
  const { names, cycle, why, breaks, undated } = thought;
  if (thought.kind === "cycle")
    return (
      <p className="notice notice--error">{say.cycle(cycle.map((id) => names[id] ?? "?").join(", "))}</p>
    );
  if (why !== null) return <p className="notice notice--quiet">{say.immovable[why]}</p>;
  return (
    <>
      <section className="stack" aria-labelledby="breaks">
        <h2 id="breaks">{say.breaks}</h2>
        {breaks.length === 0 ? (
          <p className="notice notice--quiet">{say.noBreaks}</p>
        ) : (
          <ul className="ruled">
            {breaks
              .map((one) => saySlipBreak(one, names, speech))
              .map((sentence) => (
                <li key={sentence}>
                  <Sentence>{sentence}</Sentence>
                </li>
              ))}
          </ul>
        )}
      </section>
      <Moves />
      {undated.length === 0 ? null : (
        <p className="notice">
          {say.undated}: {undated.map(({ name }) => name).join(", ")}
        </p>
      )}
      {mayCommit ? <Commit form={form} /> : null}
    </>
  );
}

function Moves() {
  const { thought } = useLoaderData<typeof loader>();
  const speech = useSpeech();
  const { slip: say, ties } = speech.words.timeline;
  if (thought === null) return null;
  const { moves, names } = thought;
  return (
    <section className="stack" aria-labelledby="moves">
      <h2 id="moves">{say.moved(moves.length)}</h2>
      <table className="folding">
        <thead>
          <tr>
            <th scope="col">{say.columns.name}</th>
            <th scope="col">{say.columns.from}</th>
            <th scope="col">{say.columns.to}</th>
            <th scope="col">{say.columns.days}</th>
            <th scope="col">{say.columns.because}</th>
          </tr>
        </thead>
        <tbody>
          {moves.map(({ item, to, days, pushedById }) => (
            <tr key={item.id}>
              <th scope="row">{item.name}</th>
              <td data-label={say.columns.from}>
                <Sentence>{saySpan(item.kind, item, speech)}</Sentence>
              </td>
              <td data-label={say.columns.to}>
                <Sentence>{saySpan(item.kind, to, speech)}</Sentence>
              </td>
              <td data-label={say.columns.days}>
                {(days > 0 ? say.later : say.earlier)(ties.lagDays(Math.abs(days)))}
              </td>
              <td data-label={say.columns.because}>
                {pushedById === null ? say.picked : say.pushed(names[pushedById] ?? "?")}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
