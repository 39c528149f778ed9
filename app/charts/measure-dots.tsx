import { sayFigure } from "#i18n/say-figure.ts";
import { useSpeech } from "#ui/speech.tsx";
import type { MeasureLine } from "./measure-line.ts";
import { acrossOf, type MeasureScale, SMALL_BELOW, upOf } from "./measure-scale.ts";
import { MOST_DOTS } from "./most-dots.ts";

interface Drawn {
  readonly line: MeasureLine;
  readonly scale: MeasureScale;
  readonly height: number;
}

/** A small drawing has room for fewer. */
const DOTTED = { page: MOST_DOTS, small: 15 } as const;

/** A dot for each measurement, the values that contradict each other, and the last value in figures. */
export function MeasureDots({ line, scale, height }: Drawn) {
  const { values } = line;
  const y = (value: number) => Math.round(height * (1 - upOf(scale, value)) * 10) / 10;
  const most = height < SMALL_BELOW ? DOTTED.small : DOTTED.page;
  const isAlone = (index: number) =>
    (values[index - 1]?.value ?? null) === null && (values[index + 1]?.value ?? null) === null;
  return (
    <>
      {values.map(({ on, period, value, conflict }, index) => {
        const key = `${period.from} ${period.until}`;
        const x = percent(acrossOf(scale, on));
        if (conflict.length > 1) return <Conflict key={key} x={x} ys={conflict.map(y)} />;
        if (value === null || (values.length > most && !isAlone(index))) return null;
        return (
          <circle key={key} className="measure-dot" cx={x} cy={y(value)} r={height < SMALL_BELOW ? 3 : 4} />
        );
      })}
      <LastValue line={line} scale={scale} height={height} />
    </>
  );
}

/** Open diamonds at both values with a dotted line between: which of the two is so, nobody knows. */
function Conflict({ x, ys }: { readonly x: string; readonly ys: readonly number[] }) {
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  return (
    <svg x={x} overflow="visible" className="measure-conflict" aria-hidden="true">
      <line x1="0" x2="0" y1={top} y2={bottom} />
      {ys.map((y) => (
        <path key={y} d={`M0 ${y - 6}L6 ${y}L0 ${y + 6}L-6 ${y}Z`} />
      ))}
    </svg>
  );
}

/** The only number in the drawing, so that it meets no other; a halo keeps lines from crossing it. */
function LastValue({ line, scale, height }: Drawn) {
  const speech = useSpeech();
  const last = line.values.findLast(({ value }) => value !== null);
  if (last === undefined || last.value === null) return null;
  const across = acrossOf(scale, last.on);
  const y = height * (1 - upOf(scale, last.value));
  return (
    <text
      className="measure-last"
      x={percent(across)}
      dx={across > 0.85 ? -8 : 8}
      y={Math.round(y < 24 ? y + 20 : y - 9)}
      textAnchor={across > 0.85 ? "end" : "start"}
    >
      {sayFigure(last.value, { decimals: line.decimals, unit: null }, speech)}
    </text>
  );
}

function percent(share: number): string {
  return `${(share * 100).toFixed(2)}%`;
}
