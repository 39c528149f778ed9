import type { Day } from "#domain/day.ts";
import { sayProgress } from "#i18n/say-monitoring.ts";
import { useSpeech } from "#ui/speech.tsx";
import { DayAxis } from "./day-axis.tsx";
import { acrossOf, type MeasureScale, upOf } from "./measure-scale.ts";
import { isDotted, type ProgressLine, progressRuns } from "./progress-line.ts";

/** In units of the drawing inside, which is stretched over the width: a line stays one path, and keeps its dashes. */
const WHOLE = 1000;

interface Drawn {
  readonly lines: readonly ProgressLine[];
  readonly scale: MeasureScale;
  readonly today: Day;
  readonly height: number;
}

/** Two coupled indicators on their ways, as the server draws them. */
export function ProgressSketch({ lines, scale, today, height }: Drawn) {
  const speech = useSpeech();
  const y = (percent: number) => Math.round(height * (1 - upOf(scale, percent)) * 10) / 10;
  return (
    <div className="measure-sketch">
      <div className="measure-sketch__up" aria-hidden="true">
        {scale.levels.map((level) => (
          <span key={level} style={{ insetBlockStart: `${y(level) - 10}px` }}>
            {sayProgress(level, speech)}
          </span>
        ))}
      </div>
      <svg height={height + 24} aria-hidden="true" focusable="false">
        {scale.levels.map((level) => (
          <line key={level} className="measure-grid" x1="0" x2="100%" y1={y(level)} y2={y(level)} />
        ))}
        <DayAxis across={scale.across} height={height} today={today} />
        {lines.map((line, index) => (
          <OneWay key={line.name} line={line} scale={scale} height={height} isLeading={index === 0} />
        ))}
      </svg>
    </div>
  );
}

interface Way extends Omit<Drawn, "lines" | "today"> {
  readonly line: ProgressLine;
  readonly isLeading: boolean;
}

/** A solid line with dots leads, a dashed one with squares follows. */
function OneWay({ line, scale, height, isLeading }: Way) {
  const runs = progressRuns(line.points);
  const dotted = runs.flat().filter(({ on }) => isDotted(line.points, on));
  const at = ({ on, percent }: { readonly on: Day; readonly percent: number }) =>
    `${Math.round(acrossOf(scale, on) * WHOLE)} ${Math.round((1 - upOf(scale, percent)) * WHOLE)}`;
  const x = (on: Day) => `${(acrossOf(scale, on) * 100).toFixed(2)}%`;
  const y = (percent: number) => Math.round(height * (1 - upOf(scale, percent)) * 10) / 10;
  return (
    <g className={isLeading ? "progress progress--leading" : "progress progress--following"}>
      <svg
        width="100%"
        height={height}
        viewBox={`0 0 ${WHOLE} ${WHOLE}`}
        preserveAspectRatio="none"
        className="progress-way"
        aria-hidden="true"
      >
        <path d={runs.map((run) => `M${run.map(at).join("L")}`).join("")} />
      </svg>
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
