import { Link, useLoaderData } from "@remix-run/react";
import { paths } from "#paths";
import { DayText } from "#ui/day-text.tsx";
import { useSpeech } from "#ui/speech.tsx";
import type { loader } from "./route.tsx";

/** What was learned, as it stands, the last first; what corrected another says why. */
export function Learned() {
  const { programme, indicator, learned, mayEdit } = useLoaderData<typeof loader>();
  const { words } = useSpeech();
  const say = words.indicators.one;
  const { columns } = say;
  const unknown = <span className="muted">{words.pages.unknown}</span>;
  return (
    <section className="stack" aria-labelledby="learned">
      <h2 id="learned">{say.learning}</h2>
      {learned.length === 0 ? <p className="notice notice--quiet">{say.noLearning}</p> : null}
      {mayEdit ? (
        <p className="no-print">
          <Link
            className="utrecht-button utrecht-button--primary-action"
            to={paths.newLearning(programme.slug, indicator.id)}
          >
            {say.addLearning}
          </Link>
        </p>
      ) : null}
      {learned.length === 0 ? null : (
        <table className="folding">
          <caption className="visually-hidden">{say.learning}</caption>
          <thead>
            <tr>
              <th scope="col">{columns.text}</th>
              <th scope="col">{columns.area}</th>
              <th scope="col">{columns.theme}</th>
              <th scope="col">{columns.round}</th>
              <th scope="col">{columns.reported}</th>
              {mayEdit ? <th scope="col">{columns.state}</th> : null}
            </tr>
          </thead>
          <tbody>
            {learned.map(({ id, text, area, theme, round, recordedOn, byName, reason }) => (
              <tr key={id}>
                <th scope="row" className="prose">
                  {text}
                  {reason === null ? null : <span className="small muted"> ({reason})</span>}
                </th>
                <td data-label={columns.area}>{area ?? unknown}</td>
                <td data-label={columns.theme}>{theme ?? unknown}</td>
                <td data-label={columns.round}>{round ?? unknown}</td>
                <td data-label={columns.reported}>
                  <DayText day={recordedOn} />, {byName}
                </td>
                {mayEdit ? (
                  <td data-label={columns.state}>
                    <Link className="utrecht-link" to={paths.learningCorrection(programme.slug, id)}>
                      {say.correct}
                    </Link>
                  </td>
                ) : null}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
