import { useId } from "react";
import type { Day } from "#domain/day.ts";
import { sayFigure } from "#i18n/say-figure.ts";
import { useSpeech } from "#ui/speech.tsx";
import { DayAxis } from "./day-axis.tsx";
import { MeasureDots } from "./measure-dots.tsx";
import { Gaps, Hatch } from "./measure-gaps.tsx";
import { type MeasureLine, prolonged, runsOf } from "./measure-line.ts";
import { acrossOf, type MeasureScale, upOf } from "./measure-scale.ts";

interface Drawn {
  readonly line: MeasureLine;
  readonly scale: MeasureScale;
  readonly today: Day;
  /** In pixels, without the days under it. */
  readonly height: number;
}

/** In units of the drawing inside: it is stretched over the width, so that a line of three hundred points stays one path. */
const WHOLE = 1000;

/** Measurements beside their path as the server draws them. Words stand outside of what is stretched. */
export function MeasureSketch({ line, scale, today, height }: Drawn) {
  const hatch = useId().replaceAll(":", "");
  const speech = useSpeech();
  return (
    <div className="measure-sketch">
      <div className="measure-sketch__up" aria-hidden="true">
        {scale.levels.map((level) => (
          <span
            key={level}
            style={{ insetBlockStart: `${Math.round(height * (1 - upOf(scale, level))) - 10}px` }}
          >
            {sayFigure(level, { decimals: line.decimals, unit: null }, speech)}
          </span>
        ))}
      </div>
      <svg height={height + 24} aria-hidden="true" focusable="false">
        <Hatch id={hatch} />
        <Gaps line={line} scale={scale} height={height} hatch={hatch} />
        {scale.levels.map((level) => {
          const y = Math.round(height * (1 - upOf(scale, level)));
          return <line key={level} className="measure-grid" x1="0" x2="100%" y1={y} y2={y} />;
        })}
        <DayAxis across={scale.across} height={height} today={today} />
        <Stretched line={line} scale={scale} height={height} />
        <MeasureDots line={line} scale={scale} height={height} />
      </svg>
    </div>
  );
}

/** The margin, the path, the projection and what was measured: strokes keep their width however wide it becomes. */
function Stretched({ line, scale, height }: Omit<Drawn, "today">) {
  const end = scale.across[1];
  const at = ({ on, value }: { readonly on: Day; readonly value: number }) =>
    `${Math.round(acrossOf(scale, on) * WHOLE)} ${Math.round((1 - upOf(scale, value)) * WHOLE)}`;
  const through = (points: readonly { readonly on: Day; readonly value: number }[]) =>
    points.length === 0 ? "" : `M${points.map(at).join("L")}`;
  const band = prolonged(line.band, end);
  const high = band.map(({ on, high: value }) => ({ on, value }));
  const low = band.map(({ on, low: value }) => ({ on, value }));
  return (
    <svg
      width="100%"
      height={height}
      viewBox={`0 0 ${WHOLE} ${WHOLE}`}
      preserveAspectRatio="none"
      className="measure-lines"
      aria-hidden="true"
    >
      {band.length === 0 ? null : (
        <path className="measure-band" d={`${through([...high, ...[...low].reverse()])}Z`} />
      )}
      {line.path.length === 0 ? null : (
        <path className="measure-path" d={through(prolonged(line.path, end))} />
      )}
      {line.projection.length === 0 ? null : (
        <path className="measure-projection" d={through(line.projection)} />
      )}
      <path className="measure-measured" d={runsOf(line.values).map(through).join("")} />
    </svg>
  );
}
