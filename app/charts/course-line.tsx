import { type Course, courseOf, type PlacedGate, type Stretch } from "#domain/course.ts";
import type { Day } from "#domain/day.ts";
import { formatDay } from "#i18n/format.ts";
import type { Speech } from "#i18n/speech.ts";
import { useSpeech } from "#ui/speech.tsx";

type Drawn = Parameters<typeof courseOf>[0] & { readonly programmeName: string; readonly today: Day };

/** A name is written under its stretch only where it fits: about so much of the line a character. */
const SHARE_PER_CHARACTER = 0.0125;

/**
 * The koerslijn: phases, gates, today and what is unknown, to scale, drawn on the server. Places are percentages, so
 * that it fits any width without its words being stretched. A portfolio has fifty of them: how they look is said once,
 * in course.css, and everything lies around the middle of the line, where y is 0.
 */
export function CourseLine({ size, ...drawn }: Drawn & { readonly size: "row" | "header" }) {
  const speech = useSpeech();
  const course = courseOf(drawn, drawn.today);
  const today = percent(course.today);
  return (
    <svg
      className="course"
      height={size === "row" ? 24 : 52}
      role="img"
      aria-label={describe(course, drawn, speech)}
    >
      <g transform={`translate(0 ${size === "row" ? 12 : 18})`}>
        {course.stretches.map((stretch, index) => (
          <StretchLine key={stretch.phase.ordinal} stretch={stretch} shade={index % 2} />
        ))}
        {size === "row"
          ? null
          : course.stretches.map((stretch) => <StretchName key={stretch.phase.ordinal} stretch={stretch} />)}
        <line className="course__today" x1={today} x2={today} y1="-11" y2="11" />
        {course.gates.map((placed) => (
          <GateMark key={placed.gate.id} placed={placed} />
        ))}
        {course.knownUntil < 1 ? (
          <text className="course__unknown" x="100%" y="5">
            ?
          </text>
        ) : null}
      </g>
    </svg>
  );
}

function StretchLine({ stretch, shade }: { readonly stretch: Stretch; readonly shade: number }) {
  const look = !stretch.isDated ? "undated" : stretch.isNow ? "now" : shade === 0 ? "dark" : "light";
  return (
    <line
      className={`course__${look}`}
      x1={percent(stretch.from + 0.002)}
      x2={percent(Math.min(stretch.to, 0.975) - 0.002)}
    />
  );
}

function StretchName({ stretch: { phase, from, to, isNow } }: { readonly stretch: Stretch }) {
  if (to - from < phase.name.length * SHARE_PER_CHARACTER) return null;
  return (
    <text
      className={isNow ? "course__name course__name--now" : "course__name"}
      x={percent((from + to) / 2)}
      y="28"
      fontStyle={phase.isProvisional ? "italic" : undefined}
    >
      {phase.name}
    </text>
  );
}

/** A diamond: open while the gate lies ahead; dotted while it has no date; small where it stands in a crowd. */
function GateMark({ placed: { gate, at, isCrowded } }: { readonly placed: PlacedGate }) {
  const half = isCrowded ? 5 : 8;
  return (
    <svg x={percent(at)} aria-hidden="true">
      <path
        className={gate.on === null ? "course__gate course__gate--undated" : "course__gate"}
        d={`M0-${half} ${half} 0 0 ${half}-${half} 0Z`}
      />
    </svg>
  );
}

/** The line in words, for whoever does not see it. */
function describe(
  course: Course,
  { programmeName, phases, gates, today }: Drawn,
  { words, language }: Speech,
): string {
  const { course: say } = words.pages;
  const shown = (day: Day | null, otherwise: string) => (day === null ? otherwise : formatDay(day, language));
  const sentences = [
    say.label(programmeName),
    ...(course.stretches.length === 0 ? [say.none] : []),
    ...phases.map(
      ({ name, startsOn, endsOn, isProvisional }) =>
        say.phase(name, shown(startsOn, say.unknownStart), shown(endsOn, say.unknownEnd)) +
        (isProvisional ? ` (${say.provisional})` : ""),
    ),
    ...gates.map(({ name, on }) => say.gate(name, shown(on, words.pages.overview.gateUndated))),
    say.today(formatDay(today, language)),
  ];
  return sentences.join(". ");
}

function percent(share: number): string {
  return `${Math.round(share * 1000) / 10}%`;
}
