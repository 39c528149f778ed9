import { useId } from "react";
import type { Day } from "#domain/day.ts";
import { sayFigure } from "#i18n/say-figure.ts";
import { useSpeech } from "#ui/speech.tsx";
import { MeasureDots } from "./measure-dots.tsx";
import { Gaps, Hatch } from "./measure-gaps.tsx";
import { type MeasureLine, prolonged, runsOf } from "./measure-line.ts";
import type { MeasureScale } from "./measure-scale.ts";
import { SketchFrame } from "./sketch-frame.tsx";
import { Stretched, throughIn } from "./stretched.tsx";

interface Drawn {
  readonly line: MeasureLine;
  readonly scale: MeasureScale;
  readonly today: Day;
  /** In pixels, without the days under it. */
  readonly height: number;
}

/** Measurements beside their path as the server draws them. Words stand outside of what is stretched. */
export function MeasureSketch({ line, scale, today, height }: Drawn) {
  const hatch = useId().replaceAll(":", "");
  const speech = useSpeech();
  return (
    <SketchFrame
      scale={scale}
      today={today}
      height={height}
      sayLevel={(level) => sayFigure(level, { decimals: line.decimals, unit: null }, speech)}
      behind={
        <>
          <Hatch id={hatch} />
          <Gaps line={line} scale={scale} height={height} hatch={hatch} />
        </>
      }
    >
      <MeasureLines line={line} scale={scale} height={height} />
      <MeasureDots line={line} scale={scale} height={height} />
    </SketchFrame>
  );
}

/** The margin, the path, the projection and what was measured: strokes keep their width however wide it becomes. */
function MeasureLines({ line, scale, height }: Omit<Drawn, "today">) {
  const end = scale.across[1];
  const through = (points: readonly { readonly on: Day; readonly value: number }[]) =>
    throughIn(
      scale,
      points.map(({ on, value }) => [on, value]),
    );
  const band = prolonged(line.band, end);
  const high = band.map(({ on, high: value }) => ({ on, value }));
  const low = band.map(({ on, low: value }) => ({ on, value }));
  return (
    <Stretched height={height} className="measure-lines">
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
    </Stretched>
  );
}
