import { type ComponentType, useEffect, useState } from "react";
import type { Day } from "#domain/day.ts";
import type { TrendLine } from "./trend-lines.ts";
import { TrendSketch } from "./trend-sketch.tsx";

interface Drawn {
  readonly lines: readonly TrendLine[];
  readonly today: Day;
  /** The figure in words, for whoever does not see it. */
  readonly label: string;
}

/**
 * The trend of one or more milestones in a box of a fixed height. The server draws it; where scripts run, a chart that
 * can be walked through takes its place, loaded apart because it weighs more than all the rest of the page.
 */
export function TrendFigure(drawn: Drawn) {
  const [Chart, setChart] = useState<ComponentType<Drawn> | null>(null);
  useEffect(() => {
    let isShown = true;
    import("./trend-chart.tsx").then(
      ({ TrendChart }) => isShown && setChart(() => TrendChart),
      // Without the chart the drawing of the server stays, which says the same.
      () => undefined,
    );
    return () => {
      isShown = false;
    };
  }, []);
  return (
    <figure className="trend-box" aria-label={drawn.label}>
      {/* A chart keeps the width of the screen, so paper gets the drawing. */}
      <div className={Chart === null ? undefined : "print-only"}>
        <TrendSketch {...drawn} />
      </div>
      {Chart === null ? null : (
        <div className="no-print">
          <Chart {...drawn} />
        </div>
      )}
    </figure>
  );
}
