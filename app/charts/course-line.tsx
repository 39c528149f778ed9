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
 * that it fits any width without its words being stretched.
 */
export function CourseLine({ size, ...drawn }: Drawn & { readonly size: "row" | "header" }) {
  const speech = useSpeech();
  const course = courseOf(drawn, drawn.today);
  const middle = size === "row" ? 12 : 18;
  return (
    <svg
      className="course"
      height={size === "row" ? 24 : 52}
      role="img"
      aria-label={describe(course, drawn, speech)}
    >
      {course.stretches.map((stretch, index) => (
        <StretchLine key={stretch.phase.id} stretch={stretch} middle={middle} shade={index % 2} />
      ))}
      {size === "row"
        ? null
        : course.stretches.map((stretch) => <StretchName key={stretch.phase.id} stretch={stretch} />)}
      <line
        x1={percent(course.today)}
        x2={percent(course.today)}
        y1={middle - 11}
        y2={middle + 11}
        stroke="var(--koers-ink)"
        strokeWidth="1.5"
      />
      {course.gates.map((placed) => (
        <GateMark key={placed.gate.id} placed={placed} middle={middle} />
      ))}
      {course.knownUntil < 1 ? (
        <text
          x="100%"
          y={middle + 5}
          textAnchor="end"
          fontSize="14"
          fontWeight="600"
          fill="var(--koers-unknown)"
        >
          ?
        </text>
      ) : null}
    </svg>
  );
}

function StretchLine({
  stretch,
  middle,
  shade,
}: {
  readonly stretch: Stretch;
  readonly middle: number;
  readonly shade: number;
}) {
  const colour = stretch.isNow ? "var(--koers-primary)" : shade === 0 ? "#7d98a1" : "#a9bcc2";
  return (
    <line
      x1={percent(stretch.from + 0.002)}
      x2={percent(Math.min(stretch.to, 0.975) - 0.002)}
      y1={middle}
      y2={middle}
      stroke={stretch.isDated ? colour : "var(--koers-unknown)"}
      strokeWidth={stretch.isDated ? 6 : 3}
      strokeDasharray={stretch.isDated ? undefined : "2 5"}
      strokeLinecap={stretch.isDated ? "butt" : "round"}
    />
  );
}

function StretchName({ stretch: { phase, from, to, isNow } }: { readonly stretch: Stretch }) {
  if (to - from < phase.name.length * SHARE_PER_CHARACTER) return null;
  return (
    <text
      x={percent((from + to) / 2)}
      y={46}
      textAnchor="middle"
      fontSize="13"
      fontWeight={isNow ? 600 : 400}
      fontStyle={phase.isProvisional ? "italic" : "normal"}
      fill={isNow ? "var(--koers-ink)" : "var(--koers-muted)"}
    >
      {phase.name}
    </text>
  );
}

/**
 * A diamond: filled once the gate is passed, half filled where that was with conditions, ringed while something holds
 * it, else open; dotted while it has no date; small where it stands in a crowd.
 */
function GateMark({ placed, middle }: { readonly placed: PlacedGate; readonly middle: number }) {
  const { gate, at, isCrowded } = placed;
  const half = isCrowded ? 5 : 8;
  const colour = gate.on === null ? "var(--koers-unknown)" : "var(--koers-primary)";
  const isFilled = gate.mark === "passed";
  return (
    <svg x={percent(at)} y={middle} overflow="visible" aria-hidden="true">
      {gate.mark === "held" ? (
        <circle
          r={half + 3}
          fill="var(--koers-surface)"
          stroke="var(--koers-not-competent)"
          strokeWidth="1.5"
        />
      ) : null}
      <path
        d={`M0 -${half} ${half} 0 0 ${half} -${half} 0Z`}
        fill={isFilled ? colour : "var(--koers-surface)"}
        stroke={colour}
        strokeWidth="2"
        strokeDasharray={gate.on === null && !isFilled ? "3 2" : undefined}
      />
      {gate.mark === "conditional" ? <path d={`M0 -${half} 0 ${half} -${half} 0Z`} fill={colour} /> : null}
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
  return `${(share * 100).toFixed(2)}%`;
}
