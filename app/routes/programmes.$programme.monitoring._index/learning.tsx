import { Link, useLoaderData } from "@remix-run/react";
import { formatList } from "#i18n/format.ts";
import { paths } from "#paths";
import { DayText } from "#ui/day-text.tsx";
import { useSpeech } from "#ui/speech.tsx";
import type { loader } from "./route.tsx";

type Shown = ReturnType<typeof useLoaderData<typeof loader>>["indicators"][number];

/** What was learned, by area and theme, round after round; what nobody wrote anything about is named. */
export function Learning() {
  const { indicators, programme, asOf } = useLoaderData<typeof loader>();
  const { words, language } = useSpeech();
  const say = words.monitor.learning;
  const followed = indicators.filter(({ isInWords }) => isInWords);
  if (followed.length === 0) return null;
  const silent = followed.filter(({ learning }) => learning.length === 0);
  const areas = areasOf(followed, say.wholeArea);
  return (
    <section className="stack" aria-labelledby="learning">
      <h2 id="learning">{say.heading}</h2>
      <p>{say.introduction}</p>
      <ul className="row plain-list">
        {followed.map(({ id, name }) => (
          <li key={id}>
            <Link className="utrecht-link" to={paths.asOf(paths.indicator(programme.slug, id), asOf)}>
              {name}
            </Link>
          </li>
        ))}
      </ul>
      {areas.map(({ area, points }) => (
        <details key={area} open={areas.length <= 3}>
          <summary>
            {area}: {say.count(points.length)}
          </summary>
          <Points area={area} points={points} />
        </details>
      ))}
      {silent.length === 0 ? null : (
        <p className="muted">
          {silent.length === followed.length
            ? say.none
            : say.noneOf(
                formatList(
                  silent.map(({ name }) => name),
                  language,
                ),
              )}
        </p>
      )}
    </section>
  );
}

function Points({ area, points }: ReturnType<typeof areasOf>[number]) {
  const { words } = useSpeech();
  const { columns } = words.indicators.one;
  return (
    <table className="folding small">
      <caption className="visually-hidden">{area}</caption>
      <thead>
        <tr>
          <th scope="col">{columns.theme}</th>
          <th scope="col">{columns.round}</th>
          <th scope="col">{columns.text}</th>
          <th scope="col">{columns.reported}</th>
        </tr>
      </thead>
      <tbody>
        {points.map(({ id, theme, round, text, recordedOn }) => (
          <tr key={id}>
            <th scope="row">{theme}</th>
            <td data-label={columns.round}>
              {round ?? <span className="muted">{words.monitor.learning.noRound}</span>}
            </td>
            <td data-label={columns.text} className="prose">
              {text}
            </td>
            <td data-label={columns.reported}>
              <DayText day={recordedOn} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** By area and, within it, by theme and then by day; a point without a theme is about its indicator. */
function areasOf(followed: readonly Shown[], wholeArea: string) {
  const points = followed.flatMap(({ name, learning }) =>
    learning.map((point) => ({ ...point, theme: point.theme ?? name, area: point.area ?? wholeArea })),
  );
  const inOrder = points.sort((one, other) =>
    `${one.theme} ${one.recordedOn}` < `${other.theme} ${other.recordedOn}` ? -1 : 1,
  );
  return [...Map.groupBy(inOrder, ({ area }) => area)]
    .map(([area, own]) => ({ area, points: own }))
    .sort((one, other) => (one.area < other.area ? -1 : 1));
}
