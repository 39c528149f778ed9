import type { ReactNode } from "react";
import type { Day } from "#domain/day.ts";
import { DayAxis } from "./day-axis.tsx";
import { type MeasureScale, upOf } from "./measure-scale.ts";

interface Framed {
  readonly scale: MeasureScale;
  readonly today: Day;
  /** In pixels, without the days under it. */
  readonly height: number;
  readonly sayLevel: (level: number) => string;
  /** What lies under the lines of the levels. */
  readonly behind?: ReactNode;
  readonly children: ReactNode;
}

/** What the server draws measurements in: the levels with their words beside them, and the days under it. */
export function SketchFrame({ scale, today, height, sayLevel, behind, children }: Framed) {
  const levels = scale.levels.map((level) => ({ level, y: Math.round(height * (1 - upOf(scale, level))) }));
  return (
    <div className="measure-sketch">
      <div className="measure-sketch__up" aria-hidden="true">
        {levels.map(({ level, y }) => (
          <span key={level} style={{ insetBlockStart: `${y - 10}px` }}>
            {sayLevel(level)}
          </span>
        ))}
      </div>
      <svg height={height + 24} aria-hidden="true" focusable="false">
        {behind}
        {levels.map(({ level, y }) => (
          <line key={level} className="measure-grid" x1="0" x2="100%" y1={y} y2={y} />
        ))}
        <DayAxis across={scale.across} height={height} today={today} />
        {children}
      </svg>
    </div>
  );
}
