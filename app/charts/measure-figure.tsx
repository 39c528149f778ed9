import type { ReactNode } from "react";
import type { Day } from "#domain/day.ts";
import { useSpeech } from "#ui/speech.tsx";
import { Charted } from "./charted.tsx";
import { MeasureLegend } from "./measure-legend.tsx";
import type { MeasureLine } from "./measure-line.ts";
import { measureScaleOf } from "./measure-scale.ts";
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

const load = () => import("./measure-chart.tsx").then(({ MeasureChart }) => MeasureChart);

/** Measurements beside their path, with the same as a table; the chart can be walked through. */
export function MeasureFigure({ line, today, label, size = "page", children }: Drawn) {
  const { words } = useSpeech();
  const isEmpty = line.path.length === 0 && line.values.length === 0;
  if (isEmpty) return <p className="muted">{words.monitor.chart.nothing}</p>;
  const height = HEIGHTS[size];
  const scale = measureScaleOf([line], { today, most: size === "page" ? 5 : 3 });
  const drawn = { line, today, scale, height };
  return (
    <figure className="measure-figure" aria-label={label}>
      <MeasureLegend line={line} />
      <div className="measure-box" style={{ blockSize: `${height + 32}px` }}>
        <Charted load={load} given={drawn} isWanted={size === "page"}>
          <MeasureSketch {...drawn} />
        </Charted>
      </div>
      {children}
    </figure>
  );
}
