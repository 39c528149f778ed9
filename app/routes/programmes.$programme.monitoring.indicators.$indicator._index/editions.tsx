import { useLoaderData } from "@remix-run/react";
import { formatDay } from "#i18n/format.ts";
import { sayFigure } from "#i18n/say-figure.ts";
import { DayText } from "#ui/day-text.tsx";
import { useSpeech } from "#ui/speech.tsx";
import type { loader } from "./route.tsx";

/** What it has meant, the last edition first, each with the reason for it. */
export function Editions() {
  const { indicator, editions } = useLoaderData<typeof loader>();
  const speech = useSpeech();
  const { words, language } = speech;
  const say = words.indicators.one;
  const { columns } = say;
  return (
    <section className="stack" aria-labelledby="editions">
      <h2 id="editions">{say.editions}</h2>
      <table className="folding">
        <caption className="visually-hidden">{say.editions}</caption>
        <thead>
          <tr>
            <th scope="col">{columns.set}</th>
            <th scope="col">{say.definition}</th>
            <th scope="col">{say.path}</th>
            <th scope="col">{columns.reason}</th>
            <th scope="col">{columns.by}</th>
          </tr>
        </thead>
        <tbody>
          {editions.map(({ id, setOn, definition, baseline, path, unit, reason, byName }, index) => {
            const of = { decimals: indicator.decimals, unit };
            const points = [...(baseline === null ? [] : [baseline]), ...path];
            return (
              <tr key={id}>
                <th scope="row">
                  <DayText day={setOn} />
                </th>
                <td data-label={say.definition} className="prose">
                  {definition ?? <span className="muted">{words.pages.unknown}</span>}
                </td>
                <td data-label={say.path}>
                  {points.length === 0 ? (
                    <span className="muted">{say.noPath}</span>
                  ) : (
                    points
                      .map(({ on, value }) => `${formatDay(on, language)}: ${sayFigure(value, of, speech)}`)
                      .join("; ")
                  )}
                </td>
                <td data-label={columns.reason}>
                  {reason ??
                    (index === editions.length - 1 ? <span className="muted">{say.firstEdition}</span> : "–")}
                </td>
                <td data-label={columns.by}>{byName}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
