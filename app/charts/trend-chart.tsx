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
import { type Day, day, daysBetween, laterOf, plusDays } from "#domain/day.ts";
import { formatDay } from "#i18n/format.ts";
import { useSpeech } from "#ui/speech.tsx";
import type { ChartBox } from "./charted.tsx";
import { dottedOf, endNumbersOf, monthsOn, scaleOf, type TrendDot, type TrendLine } from "./trend-lines.ts";

/** Days are numbers here, counted from this one. */
const ZERO = day("2000-01-01");
const SHADES = [
  "var(--koers-primary)",
  "var(--koers-not-competent)",
  "var(--koers-conforms)",
  "var(--koers-unknown)",
];
const DASHES = ["0", "8 4", "2 4", "12 4 2 4"];

/** In pixels. */
const HEIGHT = 344;

interface Drawn extends ChartBox {
  readonly lines: readonly TrendLine[];
  readonly today: Day;
}

/** The trend as a chart: pointing at a report, or walking to it with the arrow keys, tells it with its reason. */
export function TrendChart({ lines, today, width }: Drawn) {
  const { language, words } = useSpeech();
  const scale = scaleOf(lines, today);
  const { across, up } = scale;
  const numbers = endNumbersOf(lines, scale);
  const label = (count: number) => formatDay(plusDays(ZERO, count), language);
  const [from, until] = [laterOf(across[0], up[0]), across[1] < up[1] ? across[1] : up[1]];
  const [only] = lines;
  return (
    <ResponsiveContainer width="100%" height={HEIGHT} initialDimension={{ width, height: HEIGHT }}>
      <LineChart data={rowsOf(lines)} margin={{ top: 8, right: 24, bottom: 4, left: 8 }}>
        <CartesianGrid stroke="var(--koers-rule)" />
        <XAxis
          dataKey="reported"
          type="number"
          domain={[numberOf(across[0]), numberOf(across[1])]}
          ticks={monthsOn(across, 4).map(numberOf)}
          tickFormatter={label}
          allowDataOverflow
        />
        <YAxis
          type="number"
          domain={[numberOf(up[0]), numberOf(up[1])]}
          ticks={monthsOn(up, 6).map(numberOf)}
          tickFormatter={label}
          width={84}
          allowDataOverflow
        />
        {from < until ? (
          <ReferenceLine
            segment={[
              { x: numberOf(from), y: numberOf(from) },
              { x: numberOf(until), y: numberOf(until) },
            ]}
            stroke="var(--koers-ink)"
            strokeDasharray="2 4"
          />
        ) : null}
        {lines.length === 1 && only !== undefined
          ? only.agreed.map(({ from: set, on }, index) => (
              <ReferenceLine
                key={set + on}
                segment={[
                  { x: numberOf(set), y: numberOf(on) },
                  { x: numberOf(only.agreed[index + 1]?.from ?? across[1]), y: numberOf(on) },
                ]}
                stroke="var(--koers-edge)"
                strokeDasharray="8 4"
                label={{
                  value: words.milestones.trend.baseline,
                  position: "insideBottomRight",
                  fontSize: 13,
                }}
              />
            ))
          : null}
        <Tooltip content={<Told lines={lines} />} isAnimationActive={false} cursor={false} />
        {lines.map((line, index) => (
          <Line
            key={line.id}
            dataKey={line.id}
            name={line.name}
            connectNulls
            type="linear"
            stroke={SHADES[index % 4] ?? ""}
            strokeDasharray={lines.length === 1 ? "0" : (DASHES[Math.floor(index / 4) % 4] ?? "0")}
            strokeWidth={2.5}
            dot={<PlacedDot line={line} shade={SHADES[index % 4] ?? ""} />}
            activeDot={{ r: 8 }}
            isAnimationActive={false}
            {...(lines.length > 1
              ? { label: <EndNumber line={line} number={numbers.get(line.id) ?? ""} /> }
              : {})}
          />
        ))}
      </LineChart>
    </ResponsiveContainer>
  );
}

interface Row {
  readonly reported: number;
  /** By the id of its line, what was expected on that day. */
  readonly [line: string]: number;
}

/** One row per day on which anything was reported; of one day the last report of each line counts. */
function rowsOf(lines: readonly TrendLine[]): readonly Row[] {
  const days = [...new Set(lines.flatMap(({ dots }) => dots.map(({ reportedOn }) => reportedOn)))].sort();
  return days.map((reportedOn) => ({
    ...Object.fromEntries(
      lines.flatMap(({ id, dots }) => {
        const dot = dots.findLast((one) => one.reportedOn === reportedOn);
        return dot === undefined ? [] : [[id, numberOf(dot.on)]];
      }),
    ),
    reported: numberOf(reportedOn),
  }));
}

function PlacedDot({
  line,
  shade,
  cx,
  cy,
  payload,
}: {
  readonly line: TrendLine;
  readonly shade: string;
  readonly cx?: number;
  readonly cy?: number;
  readonly payload?: Row;
}) {
  const isDotted = dottedOf(line.dots).some((dot) => numberOf(dot.reportedOn) === payload?.reported);
  if (cx === undefined || cy === undefined || Number.isNaN(cy) || !isDotted) return null;
  return <circle cx={cx} cy={cy} r="5" fill="var(--koers-surface)" stroke={shade} strokeWidth="2.5" />;
}

/** What was reported on the day that is pointed at. Recharts says which day that is. */
function Told({
  lines,
  active,
  label,
}: {
  readonly lines: readonly TrendLine[];
  readonly active?: boolean;
  readonly label?: string | number;
}) {
  if (active !== true || label === undefined) return null;
  const on = plusDays(ZERO, Number(label));
  const told = lines.flatMap(({ dots }) => dots.findLast(({ reportedOn }) => reportedOn === on) ?? []);
  return (
    <div className="trend-told">
      {told.map(({ id, said }: TrendDot) => (
        <p key={id}>{said}</p>
      ))}
    </div>
  );
}

/** The number of a line at its last report. */
function EndNumber({
  line,
  number,
  x,
  y,
  value,
}: {
  readonly line: TrendLine;
  readonly number: string;
  readonly x?: number | string;
  readonly y?: number | string;
  readonly value?: number | string;
}) {
  const last = line.dots.at(-1);
  if (last === undefined || value !== numberOf(last.on)) return null;
  return (
    <text x={Number(x) + 10} y={Number(y) + 5} fontSize={14} fontWeight={600} fill="var(--koers-ink)">
      {number}
    </text>
  );
}

function numberOf(on: Day): number {
  return daysBetween(ZERO, on);
}
