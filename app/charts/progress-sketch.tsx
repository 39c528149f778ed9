import type { Day } from "#domain/day.ts";
import { sayProgress } from "#i18n/say-monitoring.ts";
import { useSpeech } from "#ui/speech.tsx";
import { acrossOf, type MeasureScale, upOf } from "./measure-scale.ts";
import { isDotted, type ProgressLine, progressRuns } from "./progress-line.ts";
import { SketchFrame } from "./sketch-frame.tsx";
import { Stretched, throughIn } from "./stretched.tsx";

interface Drawn {
  readonly lines: readonly ProgressLine[];
  readonly scale: MeasureScale;
  readonly today: Day;
  readonly height: number;
}

/** Two coupled indicators on their ways, as the server draws them. */
export function ProgressSketch({ lines, scale, today, height }: Drawn) {
  const speech = useSpeech();
  return (
    <SketchFrame
      scale={scale}
      today={today}
      height={height}
      sayLevel={(percent) => sayProgress(percent, speech)}
    >
      {lines.map((line, index) => (
        <OneWay key={line.name} line={line} scale={scale} height={height} isLeading={index === 0} />
      ))}
    </SketchFrame>
  );
}

interface Way extends Omit<Drawn, "lines" | "today"> {
  readonly line: ProgressLine;
  readonly isLeading: boolean;
}

/** A solid line with dots leads, a dashed one with squares follows. */
function OneWay({ line, scale, height, isLeading }: Way) {
  const runs = progressRuns(line.points);
  const way = runs
    .map((run) =>
      throughIn(
        scale,
        run.map(({ on, percent }) => [on, percent]),
      ),
    )
    .join("");
  const dotted = runs.flat().filter(({ on }) => isDotted(line.points, on));
  const x = (on: Day) => `${(acrossOf(scale, on) * 100).toFixed(2)}%`;
  const y = (percent: number) => Math.round(height * (1 - upOf(scale, percent)) * 10) / 10;
  return (
    <g className={isLeading ? "progress progress--leading" : "progress progress--following"}>
      <Stretched height={height} className="progress-way">
        <path d={way} />
      </Stretched>
      {dotted.map(({ on, percent }) => (
        <svg key={on} x={x(on)} y={y(percent)} overflow="visible" aria-hidden="true">
          <ProgressDot isLeading={isLeading} />
        </svg>
      ))}
    </g>
  );
}

export function ProgressDot({ isLeading }: { readonly isLeading: boolean }) {
  return isLeading ? <circle r="4.5" /> : <rect x="-4.5" y="-4.5" width="9" height="9" />;
}
