import { type Day, laterOf } from "#domain/day.ts";
import { formatDay } from "#i18n/format.ts";
import { useSpeech } from "#ui/speech.tsx";
import {
  dottedOf,
  endNumbersOf,
  monthsOn,
  placeOn,
  scaleOf,
  type TrendLine,
  type TrendScale,
} from "./trend-lines.ts";

const HEIGHT = 320;

interface Drawn {
  readonly lines: readonly TrendLine[];
  readonly today: Day;
}

/** The trend as the server draws it. Places across are percentages, so that no width stretches its words. */
export function TrendSketch({ lines, today }: Drawn) {
  const scale = scaleOf(lines, today);
  const numbers = lines.length > 1 ? endNumbersOf(lines, scale) : null;
  return (
    <div className="trend-sketch">
      <Expected scale={scale} />
      <svg height={HEIGHT + 24} aria-hidden="true" focusable="false">
        <Grid scale={scale} />
        <Diagonal scale={scale} />
        {lines.map((line, index) => (
          <OneLine
            key={line.id}
            line={line}
            scale={scale}
            isNumbered={numbers !== null}
            number={numbers?.get(line.id) ?? null}
            shade={index % 4}
          />
        ))}
      </svg>
    </div>
  );
}

function Expected({ scale: { up } }: { readonly scale: TrendScale }) {
  const { language } = useSpeech();
  return (
    <div className="trend-sketch__up" aria-hidden="true">
      {monthsOn(up, 5).map((on) => (
        <span key={on} style={{ insetBlockStart: `${heightOf(up, on) - 10}px` }}>
          {formatDay(on, language)}
        </span>
      ))}
    </div>
  );
}

function Grid({ scale: { across, up } }: { readonly scale: TrendScale }) {
  const { language } = useSpeech();
  return (
    <g className="trend-grid">
      {monthsOn(up, 5).map((on) => (
        <line key={on} x1="0%" x2="100%" y1={heightOf(up, on)} y2={heightOf(up, on)} />
      ))}
      <line x1="0%" x2="100%" y1={HEIGHT} y2={HEIGHT} className="trend-grid__axis" />
      {monthsOn(across, 3).map((on) => (
        <g key={on}>
          <line x1={percent(across, on)} x2={percent(across, on)} y1={0} y2={HEIGHT} />
          <text x={percent(across, on)} y={HEIGHT + 18} textAnchor={anchorAt(placeOn(across, on))}>
            {formatDay(on, language)}
          </text>
        </g>
      ))}
    </g>
  );
}

/** Where the day that is reported is the day that is expected: whoever meets it is there. */
function Diagonal({ scale: { across, up } }: { readonly scale: TrendScale }) {
  const from = laterOf(across[0], up[0]);
  const until = across[1] < up[1] ? across[1] : up[1];
  if (from >= until) return null;
  return (
    <line
      className="trend-diagonal"
      x1={percent(across, from)}
      y1={heightOf(up, from)}
      x2={percent(across, until)}
      y2={heightOf(up, until)}
    />
  );
}

interface One {
  readonly line: TrendLine;
  readonly scale: TrendScale;
  readonly isNumbered: boolean;
  /** What stands at its end; null: nothing, or it stands at the end of another that ends there. */
  readonly number: string | null;
  readonly shade: number;
}

function OneLine({ line: { dots, agreed }, scale: { across, up }, isNumbered, number, shade }: One) {
  const last = dots.at(-1);
  return (
    <g className={`trend-line trend-line--${shade}`}>
      {isNumbered
        ? null
        : agreed.map(({ from, on }, index) => (
            <line
              key={from + on}
              className="trend-baseline"
              x1={percent(across, from)}
              x2={percent(across, agreed[index + 1]?.from ?? across[1])}
              y1={heightOf(up, on)}
              y2={heightOf(up, on)}
            />
          ))}
      {dots.slice(1).map((dot, index) => {
        const before = dots[index];
        return before === undefined ? null : (
          <line
            key={dot.id}
            x1={percent(across, before.reportedOn)}
            y1={heightOf(up, before.on)}
            x2={percent(across, dot.reportedOn)}
            y2={heightOf(up, dot.on)}
          />
        );
      })}
      {dottedOf(dots).map((dot) => (
        <circle
          key={dot.id}
          cx={percent(across, dot.reportedOn)}
          cy={heightOf(up, dot.on)}
          r={dot.isAchieved ? 7 : 5}
          className={dot.isAchieved ? "trend-dot trend-dot--achieved" : "trend-dot"}
        >
          <title>{dot.said}</title>
        </circle>
      ))}
      {number !== null && last !== undefined ? (
        <text x={percent(across, last.reportedOn)} dx="10" y={heightOf(up, last.on) + 5}>
          {number}
        </text>
      ) : null}
    </g>
  );
}

function heightOf(up: TrendScale["up"], on: Day): number {
  return Math.round(HEIGHT * (1 - placeOn(up, on)));
}

function percent(scale: readonly [Day, Day], on: Day): string {
  return `${(placeOn(scale, on) * 100).toFixed(2)}%`;
}

function anchorAt(place: number): "start" | "middle" | "end" {
  return place < 0.12 ? "start" : place > 0.88 ? "end" : "middle";
}
