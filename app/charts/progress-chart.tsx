import {
  CartesianGrid,
  Line,
  LineChart,
  ReferenceLine,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from "recharts";
import { type Day, day, daysBetween, plusDays } from "#domain/day.ts";
import { formatDay, formatShortMonth } from "#i18n/format.ts";
import { sayProgress } from "#i18n/say-monitoring.ts";
import { useSpeech } from "#ui/speech.tsx";
import type { ChartBox } from "./charted.tsx";
import { daysOn, type MeasureScale } from "./measure-scale.ts";
import { isDotted, type ProgressLine, progressOn } from "./progress-line.ts";
import { ProgressDot } from "./progress-sketch.tsx";

/** Days are numbers here, counted from this one. */
const ZERO = day("2000-01-01");

interface Drawn extends ChartBox {
  readonly lines: readonly ProgressLine[];
  readonly scale: MeasureScale;
  readonly today: Day;
  readonly height: number;
}

/** Two coupled indicators as a chart: pointing at a day, or walking to it with the arrow keys, tells both. */
export function ProgressChart({ lines, scale, today, height, width }: Drawn) {
  const speech = useSpeech();
  const { across, up, levels } = scale;
  const box = { width, height: height + 32 };
  const { unit, days } = daysOn(across, 4);
  const name = (on: Day) => (unit === "year" ? on.slice(0, 4) : formatShortMonth(on, speech.language));
  return (
    <ResponsiveContainer width="100%" height={box.height} initialDimension={box}>
      <LineChart data={rowsOf(lines)} margin={{ top: 8, right: 18, bottom: 0, left: 0 }}>
        <CartesianGrid stroke="var(--koers-rule)" vertical={false} />
        <XAxis
          dataKey="at"
          type="number"
          domain={across.map(numberOf)}
          ticks={days.map(numberOf)}
          tickFormatter={(at: number) => name(plusDays(ZERO, at))}
          height={24}
          interval={0}
        />
        <YAxis
          type="number"
          domain={[...up]}
          ticks={[...levels]}
          tickFormatter={(percent: number) => sayProgress(percent, speech)}
          width={72}
          interval={0}
        />
        <ReferenceLine x={numberOf(today)} stroke="var(--koers-ink)" strokeWidth={1.5} />
        <Tooltip
          content={<Told lines={lines} />}
          isAnimationActive={false}
          cursor={{ stroke: "var(--koers-edge)" }}
        />
        {lines.map((line, index) => (
          <Line
            key={line.name}
            dataKey={`line${index}`}
            type="linear"
            className={index === 0 ? "progress progress--leading" : "progress progress--following"}
            stroke={index === 0 ? "var(--koers-primary)" : "var(--koers-not-competent)"}
            strokeDasharray={index === 0 ? "0" : "8 4"}
            strokeWidth={2.5}
            dot={<PlacedDot line={line} isLeading={index === 0} />}
            activeDot={{ r: 7 }}
            isAnimationActive={false}
          />
        ))}
      </LineChart>
    </ResponsiveContainer>
  );
}

interface Placed {
  readonly cx?: number;
  readonly cy?: number;
  readonly payload?: { readonly on: Day };
  readonly line: ProgressLine;
  readonly isLeading: boolean;
}

/** On its own days only: between them the line has points because the other line has. */
function PlacedDot({ cx, cy, payload, line, isLeading }: Placed) {
  if (cx === undefined || cy === undefined || payload === undefined) return null;
  if (!isDotted(line.points, payload.on)) return null;
  return (
    <g
      className={isLeading ? "progress progress--leading" : "progress progress--following"}
      transform={`translate(${cx} ${cy})`}
    >
      <ProgressDot isLeading={isLeading} />
    </g>
  );
}

/** A row for each day of either; between two points of its own a line runs straight on. */
function rowsOf(lines: readonly ProgressLine[]) {
  const days = [...new Set(lines.flatMap(({ points }) => points.map(({ on }) => on)))].sort();
  return days.map((on) => ({
    ...{ at: numberOf(on), on },
    ...Object.fromEntries(lines.map(({ points }, index) => [`line${index}`, progressOn(points, on)])),
  }));
}

function Told({
  lines,
  active,
  label,
}: {
  readonly lines: readonly ProgressLine[];
  readonly active?: boolean;
  readonly label?: string | number;
}) {
  const speech = useSpeech();
  if (active !== true || label === undefined) return null;
  const on = plusDays(ZERO, Number(label));
  const say = speech.words.monitor;
  return (
    <div className="trend-told">
      <p>{formatDay(on, speech.language)}</p>
      {lines.map(({ name, points }) => {
        const percent = points.find((one) => one.on === on)?.percent ?? null;
        return percent === null ? null : (
          <p key={name}>{say.chart.told(name, sayProgress(percent, speech))}</p>
        );
      })}
    </div>
  );
}

function numberOf(on: Day): number {
  return daysBetween(ZERO, on);
}
