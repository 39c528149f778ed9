import type { Day } from "#domain/day.ts";
import { sayProgress } from "#i18n/say-monitoring.ts";
import { DayText } from "#ui/day-text.tsx";
import { useSpeech } from "#ui/speech.tsx";
import { Charted } from "./charted.tsx";
import { type ProgressLine, progressScaleOf } from "./progress-line.ts";
import { ProgressDot, ProgressSketch } from "./progress-sketch.tsx";

const HEIGHT = 220;

interface Drawn {
  /** What leads, then what follows. */
  readonly lines: readonly ProgressLine[];
  readonly today: Day;
  readonly label: string;
}

const load = () => import("./progress-chart.tsx").then(({ ProgressChart }) => ProgressChart);

/** Building up against reducing in one picture, with the same as a table; the chart takes the place of the drawing. */
export function ProgressFigure({ lines, today, label }: Drawn) {
  const { words } = useSpeech();
  const isEmpty = lines.every(({ points }) => points.every(({ percent }) => percent === null));
  if (isEmpty) return <p className="muted">{words.monitor.coupling.nothing}</p>;
  const drawn = { lines, today, scale: progressScaleOf(lines, today), height: HEIGHT };
  return (
    <figure className="measure-figure" aria-label={label}>
      <Keys lines={lines} />
      <div className="measure-box" style={{ blockSize: `${HEIGHT + 32}px` }}>
        <Charted load={load} given={drawn}>
          <ProgressSketch {...drawn} />
        </Charted>
      </div>
      <ProgressTable lines={lines} />
    </figure>
  );
}

function Keys({ lines }: Pick<Drawn, "lines">) {
  const say = useSpeech().words.monitor.coupling;
  return (
    <ul className="measure-legend small plain-list">
      {lines.map(({ name }, index) => (
        <li key={name}>
          <svg width="28" height="14" viewBox="-14 -7 28 14" aria-hidden="true" focusable="false">
            <g className={index === 0 ? "progress progress--leading" : "progress progress--following"}>
              <line x1="-14" x2="14" y1="0" y2="0" />
              <ProgressDot isLeading={index === 0} />
            </g>
          </svg>
          {index === 0 ? say.leads : say.follows}: {name}
        </li>
      ))}
    </ul>
  );
}

function ProgressTable({ lines }: Pick<Drawn, "lines">) {
  const speech = useSpeech();
  const { coupling: say, table } = speech.words.monitor;
  const days = [...new Set(lines.flatMap(({ points }) => points.map(({ on }) => on)))].sort().toReversed();
  return (
    <details>
      <summary>{table.fold(days.length)}</summary>
      <table className="folding small">
        <caption className="visually-hidden">{say.table}</caption>
        <thead>
          <tr>
            <th scope="col">{say.on}</th>
            {lines.map(({ name }) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {days.map((on) => (
            <tr key={on}>
              <th scope="row">
                <DayText day={on} />
              </th>
              {lines.map(({ name, points }) => {
                const percent = points.find((one) => one.on === on)?.percent ?? null;
                return (
                  <td key={name} data-label={name}>
                    {percent === null ? (
                      <span className="muted">{speech.words.pages.unknown}</span>
                    ) : (
                      sayProgress(percent, speech)
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
