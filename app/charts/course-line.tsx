import { type Course, courseOf, type PlacedGate, type Stretch } from "#domain/course.ts";
import type { Day } from "#domain/day.ts";
import { formatDay } from "#i18n/format.ts";
import type { Speech } from "#i18n/speech.ts";
import { useSpeech } from "#ui/speech.tsx";
import { GateDiamond } from "./gate-diamond.tsx";

type Drawn = Parameters<typeof courseOf>[0] & { readonly programmeName: string; readonly today: Day };

/** How wide a line must at least be, in px, for a name to be written under its stretch; course.css knows them too. */
const LINE_WIDTHS = [280, 420, 560, 720, 880, 1040] as const;
/** In px: about as wide as a character is, and the room between two names. */
const [CHARACTER, GAP] = [7, 10];

/**
 * The koerslijn: phases, gates, today and what is unknown, to scale, drawn on the server. Places are percentages, so
 * that it fits any width without its words being stretched. A portfolio has fifty of them: how they look is said once,
 * in course.css, and everything lies around the middle of the line, where y is 0.
 */
export function CourseLine({ size, ...drawn }: Drawn & { readonly size: "row" | "header" }) {
  const speech = useSpeech();
  const course = courseOf(drawn, drawn.today);
  const today = percent(course.today);
  const line = (
    <svg
      className="course"
      height={size === "row" ? 24 : 52}
      role="img"
      aria-label={describe(course, drawn, speech)}
    >
      <g transform={`translate(0 ${size === "row" ? 12 : 18})`}>
        {course.knownUntil < 1 && course.stretches.every(({ from }) => from < course.knownUntil) ? (
          <line className="course__undated" x1={percent(course.knownUntil)} x2="97.5%" />
        ) : null}
        {course.stretches.map((stretch, index) => (
          <StretchLine key={stretch.phase.ordinal} stretch={stretch} shade={index % 2} />
        ))}
        {size === "row"
          ? null
          : course.stretches.map((stretch) => <StretchName key={stretch.phase.ordinal} stretch={stretch} />)}
        <line className="course__today" x1={today} x2={today} y1="-11" y2="11" />
        {course.gates.map((placed) => (
          <GateOnLine key={placed.gate.id} placed={placed} />
        ))}
        {course.knownUntil < 1 ? (
          <text className="course__unknown" x="100%" y="5">
            ?
          </text>
        ) : null}
      </g>
    </svg>
  );
  return size === "row" ? line : <div className="course-box">{line}</div>;
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

/** The server does not know how wide the line will be: the style sheet shows a name where the line has room for it. */
function StretchName({ stretch: { phase, from, to, isNow } }: { readonly stretch: Stretch }) {
  const needed = (phase.name.length * CHARACTER + GAP) / (to - from);
  const width = LINE_WIDTHS.find((one) => one >= needed);
  if (width === undefined) return null;
  return (
    <text
      className={`course__name course__name--${width}${isNow ? " course__name--now" : ""}`}
      x={percent((from + to) / 2)}
      y="28"
      fontStyle={phase.isProvisional ? "italic" : undefined}
    >
      {phase.name}
    </text>
  );
}

function GateOnLine({ placed: { gate, at, isCrowded } }: { readonly placed: PlacedGate }) {
  return (
    <svg x={percent(at)} aria-hidden="true">
      <GateDiamond mark={gate.mark} isUndated={gate.on === null} half={isCrowded ? 5 : 8} />
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
    ...gates.map(
      ({ name, on, mark }) =>
        say.gate(name, shown(on, words.pages.overview.gateUndated)) +
        (mark === undefined ? "" : `, ${words.gates.marks[mark]}`),
    ),
    say.today(formatDay(today, language)),
  ];
  return sentences.join(". ");
}

function percent(share: number): string {
  return `${Math.round(share * 1000) / 10}%`;
}
