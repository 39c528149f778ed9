import { type ComponentType, type ReactNode, useEffect, useState } from "react";
import type { Day } from "#domain/day.ts";
import { useSpeech } from "#ui/speech.tsx";
import { MeasureLegend } from "./measure-legend.tsx";
import type { MeasureLine } from "./measure-line.ts";
import { type MeasureScale, measureScaleOf } from "./measure-scale.ts";
import { MeasureSketch } from "./measure-sketch.tsx";

/** In pixels: a figure keeps its height, whichever of the two drawings is in it. */
const HEIGHTS = { page: 260, row: 96 } as const;

interface Drawn {
  readonly line: MeasureLine;
  readonly today: Day;
  /** The figure in words, for whoever does not see it. */
  readonly label: string;
  /** One of many in a list stays as the server drew it. */
  readonly size?: keyof typeof HEIGHTS;
  /** The same as a table, which the server draws too. */
  readonly children: ReactNode;
}

type Chart = ComponentType<{
  readonly line: MeasureLine;
  readonly scale: MeasureScale;
  readonly today: Day;
  readonly height: number;
}>;

/**
 * Measurements beside their path, with the same as a table. The server draws it; where scripts run, a chart that can be
 * walked through takes its place, loaded apart because it weighs more than all the rest of the page.
 */
export function MeasureFigure({ line, today, label, size = "page", children }: Drawn) {
  const { words } = useSpeech();
  const [Chart, setChart] = useState<Chart | null>(null);
  const isEmpty = line.path.length === 0 && line.values.length === 0;
  useEffect(() => {
    let isShown = !isEmpty && size === "page";
    if (isShown)
      import("./measure-chart.tsx").then(
        ({ MeasureChart }) => isShown && setChart(() => MeasureChart),
        // Without the chart the drawing of the server stays, which says the same.
        () => undefined,
      );
    return () => {
      isShown = false;
    };
  }, [isEmpty, size]);
  if (isEmpty) return <p className="muted">{words.monitor.chart.nothing}</p>;
  const height = HEIGHTS[size];
  const scale = measureScaleOf([line], { today, most: size === "page" ? 5 : 3 });
  const drawn = { line, today, scale, height };
  return (
    <figure className="measure-figure" aria-label={label}>
      <MeasureLegend line={line} />
      <div className="measure-box" style={{ blockSize: `${height + 32}px` }}>
        {/* A chart keeps the width of the screen, so paper gets the drawing. */}
        <div className={Chart === null ? undefined : "print-only"}>
          <MeasureSketch {...drawn} />
        </div>
        {Chart === null ? null : (
          <div className="no-print">
            <Chart {...drawn} />
          </div>
        )}
      </div>
      {children}
    </figure>
  );
}
