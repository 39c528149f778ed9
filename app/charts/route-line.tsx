import type { Day } from "#domain/day.ts";
import type { LineStop, LineStretch, RouteLine } from "#domain/route-line.ts";
import { formatDay } from "#i18n/format.ts";
import { useSpeech } from "#ui/speech.tsx";

interface Drawn {
  readonly line: RouteLine;
  readonly neededBy: Day | null;
  readonly earliestOn: Day | null;
  readonly slackDays: number | null;
  /** The route in words, for whoever does not see it. */
  readonly label: string;
}

const MIDDLE = 58;
const BELOW = 96;

/**
 * A route counted back, to scale, drawn on the server: steps with the day their papers leave, recess, slack, the step
 * that breaks and how soon it could be. Places are percentages, so that it fits any width.
 */
export function RouteLineChart({ line, neededBy, earliestOn, slackDays, label }: Drawn) {
  const { words, language } = useSpeech();
  const say = words.route.chart;
  return (
    <svg className="route-line" height={line.earliest === null ? 108 : 126} role="img" aria-label={label}>
      <defs>
        <pattern id="recess" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="2.5" height="6" className="route-line__hatch" />
        </pattern>
      </defs>
      {line.recesses.map(({ name, from, to }) => (
        <g key={`${name} ${from}`}>
          <rect x={percent(from)} width={percent(to - from)} y={28} height={60} fill="url(#recess)" />
        </g>
      ))}
      <line x1="0%" x2="100%" y1={MIDDLE} y2={MIDDLE} className="route-line__axis" />
      {line.slack === null ? null : (
        <Slack {...line.slack} words={slackDays === null ? null : say.slack(slackDays)} />
      )}
      <Today at={line.today} words={say.today} />
      {line.neededBy === null ? (
        <Words at={1} y={16} className="route-line__unknown">
          {say.unknownDay}
        </Words>
      ) : (
        <NeededBy
          at={line.neededBy}
          words={neededBy === null ? "" : say.neededBy(formatDay(neededBy, language))}
        />
      )}
      {line.stops.map((stop) => (
        <Stop key={stop.step.id} stop={stop} />
      ))}
      {line.broken === null ? null : <Broken {...line.broken} words={say.broken(line.broken.place)} />}
      {line.earliest === null || earliestOn === null ? null : (
        <Earliest at={line.earliest} words={say.earliest(formatDay(earliestOn, language))} />
      )}
    </svg>
  );
}

/** How long one may wait with the first thing that must leave. */
function Slack({ from, to, words }: LineStretch & { readonly words: string | null }) {
  return (
    <>
      <line x1={percent(from)} x2={percent(to)} y1={MIDDLE} y2={MIDDLE} className="route-line__slack" />
      {words === null ? null : (
        <Words at={from + 0.02} y={MIDDLE + 23} className="route-line__slack-words">
          {words}
        </Words>
      )}
    </>
  );
}

function Today({ at, words }: { readonly at: number; readonly words: string }) {
  return (
    <>
      <line x1={percent(at)} x2={percent(at)} y1={MIDDLE - 10} y2={BELOW - 8} className="route-line__today" />
      <Words at={at} y={BELOW + 6}>
        {words}
      </Words>
    </>
  );
}

/** From its paper day, a tick, to its meeting, a stop with its number; a term is a double line. */
function Stop({ stop: { from, to, place, isTerm, isRaised } }: { readonly stop: LineStop }) {
  return (
    <g>
      <line
        x1={percent(from)}
        x2={percent(to)}
        y1={MIDDLE}
        y2={MIDDLE}
        className={`route-line__step${isTerm ? " route-line__step--term" : ""}`}
      />
      <line
        x1={percent(from)}
        x2={percent(from)}
        y1={MIDDLE - 2}
        y2={MIDDLE + 11}
        className="route-line__papers"
      />
      <circle cx={percent(to)} cy={MIDDLE} r={6} className="route-line__stop" />
      <Words at={to} y={isRaised ? MIDDLE - 26 : MIDDLE - 12} className="route-line__number">
        {String(place)}
      </Words>
    </g>
  );
}

function NeededBy({ at, words }: { readonly at: number; readonly words: string }) {
  return (
    <>
      <line x1={percent(at)} x2={percent(at)} y1={22} y2={BELOW - 8} className="route-line__needed" />
      <Words at={at} y={16}>
        {words}
      </Words>
    </>
  );
}

/** A cross in a square: it differs from every other mark by its shape, and the word stands with it. */
function Broken({ at, words }: { readonly at: number; readonly words: string }) {
  return (
    <>
      <svg x={percent(at)} y={MIDDLE} overflow="visible" aria-hidden="true" className="route-line__broken">
        <rect x={-9} y={-9} width={18} height={18} />
        <path d="M-5 -5 5 5M5 -5 -5 5" />
      </svg>
      <Words at={at} y={MIDDLE - 16} className="route-line__broken-words">
        {words}
      </Words>
    </>
  );
}

function Earliest({ at, words }: { readonly at: number; readonly words: string }) {
  return (
    <>
      <svg x={percent(at)} y={MIDDLE} overflow="visible" aria-hidden="true" className="route-line__earliest">
        <path d="M0 -9 9 0 0 9 -9 0Z" />
      </svg>
      <Words at={at} y={BELOW + 24}>
        {words}
      </Words>
    </>
  );
}

/** Words at a place on the line that never hang over its ends. */
function Words({
  at,
  y,
  className = "",
  children,
}: {
  readonly at: number;
  readonly y: number;
  readonly className?: string;
  readonly children: string;
}) {
  const anchor = at < 0.25 ? "start" : at > 0.75 ? "end" : "middle";
  const isNumber = children.length < 3;
  return (
    <text x={percent(at)} y={y} textAnchor={isNumber ? "middle" : anchor} className={className}>
      {children}
    </text>
  );
}

function percent(share: number): string {
  return `${(share * 100).toFixed(2)}%`;
}
