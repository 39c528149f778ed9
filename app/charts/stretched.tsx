import type { ReactNode } from "react";
import type { Day } from "#domain/day.ts";
import { acrossOf, type MeasureScale, upOf } from "./measure-scale.ts";

/** In units of the drawing inside. */
const WHOLE = 1000;

interface Inside {
  readonly height: number;
  readonly className: string;
  readonly children: ReactNode;
}

/**
 * A drawing that is stretched over the width, so that a line of three hundred points stays one path and keeps its dashes.
 * What may not be stretched, such as words and dots, stands outside of it.
 */
export function Stretched({ height, className, children }: Inside) {
  return (
    <svg
      width="100%"
      height={height}
      viewBox={`0 0 ${WHOLE} ${WHOLE}`}
      preserveAspectRatio="none"
      className={className}
      aria-hidden="true"
    >
      {children}
    </svg>
  );
}

/** The path through points, each a day and a level, in units of that drawing; empty without a point. */
export function throughIn(scale: MeasureScale, points: readonly (readonly [Day, number])[]): string {
  const at = ([on, level]: readonly [Day, number]) =>
    `${Math.round(acrossOf(scale, on) * WHOLE)} ${Math.round((1 - upOf(scale, level)) * WHOLE)}`;
  return points.length === 0 ? "" : `M${points.map(at).join("L")}`;
}
