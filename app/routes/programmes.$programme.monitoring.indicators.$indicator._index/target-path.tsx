import { useLoaderData } from "@remix-run/react";
import { sayFigure } from "#i18n/say-figure.ts";
import { DayText } from "#ui/day-text.tsx";
import { useSpeech } from "#ui/speech.tsx";
import type { loader } from "./route.tsx";

/** The points of the path, and by how much one may be off on either side. */
export function TargetPath() {
  const { indicator, definition, path } = useLoaderData<typeof loader>();
  const speech = useSpeech();
  const say = speech.words.indicators.one;
  const of = { decimals: indicator.decimals, unit: definition.unit };
  const { tolerances } = definition;
  const called = (index: number) => {
    if (index === 0 && definition.baseline !== null) return say.baseline;
    return index === path.length - 1 ? say.target : say.between;
  };
  return (
    <section className="stack" aria-labelledby="path">
      <h2 id="path">{say.path}</h2>
      {path.length === 0 ? (
        <p className="notice notice--quiet">{say.pathNone}</p>
      ) : (
        <table className="folding">
          <caption className="visually-hidden">{say.path}</caption>
          <thead>
            <tr>
              <th scope="col">{say.columns.on}</th>
              <th scope="col">{say.columns.path}</th>
              <th scope="col">{say.columns.point}</th>
            </tr>
          </thead>
          <tbody>
            {path.map(({ on, value }, index) => (
              <tr key={on}>
                <th scope="row">
                  <DayText day={on} />
                </th>
                <td data-label={say.columns.path}>{sayFigure(value, of, speech)}</td>
                <td data-label={say.columns.point}>{called(index)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <dl className="facts">
        {(["unfavourable", "favourable"] as const).map((side) => (
          <Tolerance key={side} side={side} {...tolerances[side]} />
        ))}
      </dl>
    </section>
  );
}

interface OneSide {
  readonly side: "unfavourable" | "favourable";
  readonly greenPercent: number;
  readonly amberPercent: number;
}

function Tolerance({ side, greenPercent, amberPercent }: OneSide) {
  const { one, sides } = useSpeech().words.indicators;
  const light = side === "unfavourable" ? sides.steering : sides.money;
  return (
    <>
      <dt>
        {one[side]} ({light})
      </dt>
      <dd>{one.toleranceOf(greenPercent, amberPercent)}</dd>
    </>
  );
}
