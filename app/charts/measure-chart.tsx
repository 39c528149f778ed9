import { useId } from "react";
import {
  Area,
  CartesianGrid,
  ComposedChart,
  Line,
  ReferenceArea,
  ReferenceLine,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from "recharts";
import { type Day, day, daysBetween, plusDays } from "#domain/day.ts";
import { formatShortMonth } from "#i18n/format.ts";
import { sayFigure } from "#i18n/say-figure.ts";
import { useSpeech } from "#ui/speech.tsx";
import type { ChartBox } from "./charted.tsx";
import { type ChartRow, chartRowsOf } from "./measure-chart-rows.ts";
import { gapsOf, Hatch } from "./measure-gaps.tsx";
import type { MeasureLine } from "./measure-line.ts";
import { daysOn, type MeasureScale } from "./measure-scale.ts";
import { MOST_DOTS } from "./most-dots.ts";
import { sayDrawn } from "./say-drawn.ts";

/** Days are numbers here, counted from this one. */
const ZERO = day("2000-01-01");

interface Drawn extends ChartBox {
  readonly line: MeasureLine;
  readonly scale: MeasureScale;
  readonly today: Day;
  readonly height: number;
}

/** The same figure as a chart: pointing at a period, or walking to it with the arrow keys, tells it. */
export function MeasureChart({ line, scale, today, height, width }: Drawn) {
  const speech = useSpeech();
  const hatch = useId().replaceAll(":", "");
  const { across, up, levels } = scale;
  const box = { width, height: height + 32 };
  const { unit, days } = daysOn(across, 4);
  const name = (on: Day) => (unit === "year" ? on.slice(0, 4) : formatShortMonth(on, speech.language));
  const isDotted = line.values.length <= MOST_DOTS;
  return (
    <ResponsiveContainer width="100%" height={box.height} initialDimension={box}>
      <ComposedChart data={[...chartRowsOf(line, across)]} margin={{ top: 8, right: 18, bottom: 0, left: 0 }}>
        <Hatch id={hatch} />
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
          tickFormatter={(value: number) => sayFigure(value, { decimals: line.decimals, unit: null }, speech)}
          width={72}
          interval={0}
        />
        {gapsOf(line.values).map(({ from, until }) => (
          <ReferenceArea
            key={from}
            x1={numberOf(from)}
            x2={numberOf(until)}
            fill={`url(#${hatch})`}
            fillOpacity={1}
          />
        ))}
        <Area
          dataKey="band"
          type="linear"
          className="measure-band"
          stroke="var(--koers-edge)"
          strokeDasharray="1 3"
          fill="var(--koers-primary-wash)"
          fillOpacity={1}
          isAnimationActive={false}
          activeDot={false}
          connectNulls
        />
        <ReferenceLine x={numberOf(today)} stroke="var(--koers-ink)" strokeWidth={1.5} />
        <Line
          {...STILL}
          dataKey="path"
          stroke="var(--koers-ink)"
          strokeDasharray="8 4"
          strokeWidth={1.75}
          connectNulls
        />
        <Line
          {...STILL}
          dataKey="projection"
          stroke="var(--koers-conforms)"
          strokeDasharray="2 4"
          strokeWidth={2.5}
          connectNulls
        />
        <Line
          {...STILL}
          dataKey="measured"
          stroke="var(--koers-primary)"
          strokeWidth={2.5}
          dot={<MeasuredDot isDotted={isDotted} />}
          activeDot={{ r: 7 }}
        />
        {line.values.flatMap(({ on, conflict }) =>
          conflict.length < 2
            ? []
            : [
                <ReferenceLine
                  key={on}
                  segment={
                    [Math.min(...conflict), Math.max(...conflict)].map((y) => ({
                      x: numberOf(on),
                      y,
                    })) as never
                  }
                  stroke="var(--koers-unknown)"
                  strokeDasharray="2 3"
                  strokeWidth={2}
                />,
              ],
        )}
        <Line {...STILL} dataKey="least" stroke="none" dot={<ConflictDot />} />
        <Line {...STILL} dataKey="greatest" stroke="none" dot={<ConflictDot />} />
        <Tooltip
          content={<Told line={line} />}
          isAnimationActive={false}
          cursor={{ stroke: "var(--koers-edge)" }}
        />
      </ComposedChart>
    </ResponsiveContainer>
  );
}

const STILL = { type: "linear", dot: false, activeDot: false, isAnimationActive: false } as const;

interface Dot {
  readonly cx?: number;
  readonly cy?: number;
  readonly payload?: ChartRow;
}

/** Where the path bends between two measurements the line has a point of its own, which is no measurement. */
function MeasuredDot({ cx, cy, payload, isDotted }: Dot & { readonly isDotted: boolean }) {
  if (cx === undefined || cy === undefined || payload?.isMeasured !== true) return null;
  return isDotted || payload.isAlone ? <circle className="measure-dot" cx={cx} cy={cy} r="4" /> : null;
}

function ConflictDot({ cx, cy }: Dot) {
  if (cx === undefined || cy === undefined || Number.isNaN(cy) || cy === null) return null;
  return (
    <g className="measure-conflict">
      <path d={`M${cx} ${cy - 6}l6 6l-6 6l-6 -6Z`} />
    </g>
  );
}

/** What is known of the day that is pointed at. Recharts says which day that is. */
function Told({
  line,
  active,
  label,
}: {
  readonly line: MeasureLine;
  readonly active?: boolean;
  readonly label?: string | number;
}) {
  const speech = useSpeech();
  if (active !== true || label === undefined) return null;
  const told = sayDrawn(line, plusDays(ZERO, Number(label)), speech);
  return (
    <div className="trend-told">
      {told.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </div>
  );
}

function numberOf(on: Day): number {
  return daysBetween(ZERO, on);
}
