import type { Body } from "#domain/body.ts";
import { isDissolved } from "#domain/body.ts";
import type { Day } from "#domain/day.ts";
import type { ReportingTree } from "#domain/reporting-tree.ts";
import { formatDay } from "#i18n/format.ts";
import { useSpeech } from "#ui/speech.tsx";

interface Drawn {
  readonly tree: ReportingTree;
  readonly bodies: readonly Body[];
  readonly today: Day;
}

/** In pixels: a box, the room for a line beside it, and the height of a line of text. */
const BOX = { width: 232, gap: 56, line: 19, edge: 12, between: 14 } as const;
/** About so many characters of a name fit in a box; a name of more than three lines is cut, the list says it all. */
const FITS = { characters: 27, lines: 3 } as const;

/**
 * Who reports to whom, from left to right, drawn on the server. It is decoration to whoever does not see it: the same
 * stands beside it as a list.
 */
export function ReportingLines({ tree, bodies, today }: Drawn) {
  const names = new Map(bodies.map(({ id, name }) => [id, wrapped(name)]));
  const most = Math.max(1, ...[...names.values()].map(({ length }) => length));
  const height = (most + 1) * BOX.line + BOX.edge;
  const step = height + BOX.between;
  const width = tree.layers * (BOX.width + BOX.gap) - BOX.gap;
  const total = { width: width + 4, height: tree.rows * step - BOX.between + 4 };
  const left = (layer: number) => 2 + layer * (BOX.width + BOX.gap);
  const top = (row: number) => 2 + row * step;
  return (
    <svg
      className="reporting__drawing"
      {...total}
      viewBox={`0 0 ${total.width} ${total.height}`}
      aria-hidden="true"
      focusable="false"
    >
      {tree.placed.map(({ id, layer, row, lineTo }) => {
        const above = tree.placed.find((one) => one.id === lineTo);
        if (above === undefined) return null;
        const end = { x: left(above.layer) + BOX.width, y: top(above.row) + height / 2 };
        return <Line key={id} from={{ x: left(layer), y: top(row) + height / 2 }} to={end} />;
      })}
      {tree.placed.map((placed) => {
        const body = bodies.find(({ id }) => id === placed.id);
        return body === undefined ? null : (
          <g key={body.id} transform={`translate(${left(placed.layer)} ${top(placed.row)})`}>
            <BodyBox body={body} name={names.get(placed.id) ?? []} height={height} today={today} />
          </g>
        );
      })}
    </svg>
  );
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** From a body to the one that it reports to, with its head there. */
function Line({ from, to }: { readonly from: Point; readonly to: Point }) {
  const middle = to.x + BOX.gap / 2;
  return (
    <g stroke="var(--koers-edge)" fill="var(--koers-edge)">
      <path d={`M${from.x} ${from.y}H${middle}V${to.y}H${to.x + 6}`} fill="none" strokeWidth="1.5" />
      <path d={`M${to.x + 1} ${to.y}l8 -4.5v9z`} stroke="none" />
    </g>
  );
}

interface Boxed {
  readonly body: Body;
  readonly name: readonly string[];
  readonly height: number;
  readonly today: Day;
}

/** Who decides stands out; whose role is unknown is dashed; what has lapsed is grey. Each says so in words too. */
function BodyBox({ body, name, height, today }: Boxed) {
  const { words, language } = useSpeech();
  const say = words.governance.body;
  const look = lookOf(body, today);
  const { dissolvedOn } = body;
  const below =
    dissolvedOn !== null && isDissolved(body, today)
      ? say.dissolvedOn(formatDay(dissolvedOn, language))
      : body.function === null
        ? words.governance.reporting.roleUnknown
        : words.terms.bodyFunctions[body.function];
  const first = (height - (name.length + 1) * BOX.line) / 2 + 14;
  return (
    <>
      <rect width={BOX.width} height={height} rx="3" {...look.box} />
      <text fontSize="15" fontWeight="600" fill={look.ink}>
        {name.map((line, index) => (
          <tspan key={name.slice(0, index + 1).join(" ")} x="12" y={first + index * BOX.line}>
            {line}
          </tspan>
        ))}
      </text>
      <text fontSize="14" x="12" y={first + name.length * BOX.line} fill={look.small}>
        {below}
      </text>
    </>
  );
}

function lookOf(body: Body, today: Day) {
  const muted = "var(--koers-muted)";
  const ink = "var(--koers-ink)";
  if (isDissolved(body, today))
    return { box: { fill: "var(--koers-paper)", stroke: "var(--koers-rule)" }, ink: muted, small: muted };
  if (body.function === null) {
    const unknown = "var(--koers-unknown)";
    const box = { fill: "var(--koers-surface)", stroke: unknown, strokeWidth: 1.5, strokeDasharray: "4 3" };
    return { box, ink, small: unknown };
  }
  const decides = body.function === "decides";
  const box = {
    fill: decides ? "var(--koers-primary-wash)" : "var(--koers-surface)",
    stroke: decides ? "var(--koers-primary)" : "var(--koers-edge)",
    strokeWidth: decides ? 2.5 : 1.5,
  };
  return { box, ink, small: muted };
}

/** A name over as many lines as it needs, broken between words, and within one that fits no line. */
function wrapped(name: string): readonly string[] {
  const parts = name.split(/\s+/).flatMap((word) => word.match(/.{1,27}/gu) ?? []);
  const broken: string[] = [];
  for (const part of parts) {
    const longer = `${broken.at(-1) ?? ""} ${part}`;
    if (broken.length > 0 && longer.length <= FITS.characters) broken[broken.length - 1] = longer;
    else broken.push(part);
  }
  if (broken.length <= FITS.lines) return broken;
  return [...broken.slice(0, FITS.lines - 1), `${(broken[FITS.lines - 1] ?? "").slice(0, 24)}…`];
}
