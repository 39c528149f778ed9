import type { Day } from "#domain/day.ts";
import { Charted } from "./charted.tsx";
import type { TrendLine } from "./trend-lines.ts";
import { TrendSketch } from "./trend-sketch.tsx";

interface Drawn {
  readonly lines: readonly TrendLine[];
  readonly today: Day;
  /** The figure in words, for whoever does not see it. */
  readonly label: string;
}

const load = () => import("./trend-chart.tsx").then(({ TrendChart }) => TrendChart);

/** The trend of one or more milestones in a box of a fixed height; the chart can be walked through. */
export function TrendFigure(drawn: Drawn) {
  return (
    <figure className="trend-box" aria-label={drawn.label}>
      <Charted load={load} given={drawn}>
        <TrendSketch {...drawn} />
      </Charted>
    </figure>
  );
}
