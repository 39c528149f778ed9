import { useLoaderData } from "@remix-run/react";
import { TimelineGround, TimelineTies } from "#charts/timeline-ground.tsx";
import { percent, TimelineItem } from "#charts/timeline-item.tsx";
import { boundsOf } from "#domain/phase-places.ts";
import { isOneDay, type PlanItem } from "#domain/plan.ts";
import { placeIn, quarterOf, type Tick, ticksOf } from "#domain/timeline.ts";
import { formatDay, formatMonth } from "#i18n/format.ts";
import { sayItem } from "#i18n/say-plan.ts";
import { paths } from "#paths";
import { useSpeech } from "#ui/speech.tsx";
import type { loader } from "./route.tsx";
import { type Row, rowsOf } from "./rows.ts";

/** The plan to scale: a name with its day, and beside it (on a phone under it) its lane. All rows are equally high. */
export function Timeline() {
  const { items, meetings, dependencies, window, recesses, today } = useLoaderData<typeof loader>();
  const rows = rowsOf({ items, meetings });
  return (
    <div className="timeline">
      <div className="timeline__scale" aria-hidden="true">
        {ticksOf(window).map((tick) => (
          <TickName key={tick.on} tick={tick} at={placeIn(window, tick.on)} />
        ))}
      </div>
      <div className="timeline__rows">
        <TimelineGround window={window} recesses={recesses} today={today} />
        <TimelineTies
          window={window}
          links={dependencies}
          rows={rows.map((row) => (row.kind === "item" ? row.item : null))}
        />
        {rows.map((row) => (
          <OneRow key={keyOf(row)} row={row} />
        ))}
      </div>
    </div>
  );
}

function TickName({ tick: { on, unit }, at }: { readonly tick: Tick; readonly at: number }) {
  const { words, language } = useSpeech();
  const year = on.slice(0, 4);
  const said = {
    year: () => year,
    // The first quarter bears the year: so short a name has room on a phone.
    quarter: () => (quarterOf(on) === 1 ? year : words.timeline.zoom.quarterShort(quarterOf(on))),
    month: () => formatMonth(on, language).split(" ")[0] ?? "",
  }[unit]();
  const isAtEnd = at > 0.9;
  return (
    <span style={isAtEnd ? { insetInlineEnd: percent(1 - at) } : { insetInlineStart: percent(at) }}>
      {said}
    </span>
  );
}

function OneRow({ row }: { readonly row: Row }) {
  const { words } = useSpeech();
  const { lanes, meetingsOf } = words.timeline;
  if (row.kind === "heading") return <h2 className="timeline__row timeline__heading">{lanes[row.lane]}</h2>;
  if (row.kind === "item") return <ItemRow item={row.item} />;
  if (row.kind === "course")
    return (
      <div className="timeline__row">
        <span className="timeline__name">{lanes.course}</span>
        <span />
        <Course />
      </div>
    );
  return (
    <div className="timeline__row">
      <span className="timeline__name">{meetingsOf(row.name)}</span>
      <span />
      <Meetings days={row.days} />
    </div>
  );
}

function ItemRow({ item }: { readonly item: PlanItem }) {
  const { programme, window, asOf, items, dependencies } = useLoaderData<typeof loader>();
  const speech = useSpeech();
  const waits = dependencies
    .filter(({ successorId }) => successorId === item.id)
    .flatMap(({ predecessorId }) => items.find(({ id }) => id === predecessorId)?.name ?? []);
  const said = sayItem(item, waits, speech);
  const to =
    item.kind === "milestone"
      ? paths.asOf(paths.milestone(programme.slug, item.id), asOf)
      : `#row-${item.id}`;
  const isNested = item.kind === "milestone" && item.workstreamId !== null;
  const last = item.endsOn ?? item.startsOn;
  const phases = items.filter(({ kind }) => kind === "phase");
  const bounds = item.kind === "phase" ? boundsOf(phases, item) : undefined;
  return (
    <div className="timeline__row">
      <a className={`timeline__name${isNested ? " timeline__name--nested" : ""}`} href={to} title={said}>
        {item.name}
      </a>
      <span className="timeline__day">
        {last === null || (item.endsOn === null && !isOneDay(item))
          ? speech.words.pages.unknown
          : formatDay(last, speech.language)}
      </span>
      <div className="timeline__lane">
        <TimelineItem item={item} window={window} bounds={bounds} />
        <span className="timeline__tip" aria-hidden="true">
          {said}
        </span>
      </div>
    </div>
  );
}

/** The koerslijn in the scale of the plan: phases as stretches of one line, gates as diamonds on it. */
function Course() {
  const { items, window } = useLoaderData<typeof loader>();
  const phases = items.filter(
    ({ kind, startsOn, endsOn }) => kind === "phase" && (startsOn !== null || endsOn !== null),
  );
  const within = (share: number) => Math.min(1, Math.max(0, share));
  return (
    <svg className="timeline__mark" height={26} aria-hidden="true" focusable="false">
      {phases.map(({ id, startsOn, endsOn }, index) => (
        <line
          key={id}
          x1={percent(startsOn === null ? 0 : within(placeIn(window, startsOn)))}
          x2={percent(endsOn === null ? 1 : within(placeIn(window, endsOn)))}
          y1={13}
          y2={13}
          className={
            startsOn === null || endsOn === null
              ? "timeline__unknown-line"
              : `timeline__course timeline__course--${index % 2}`
          }
        />
      ))}
      {items
        .filter(({ kind }) => kind === "gate")
        .map(({ id, endsOn, isDone }) => {
          const at = endsOn === null ? -1 : placeIn(window, endsOn);
          return at < 0 || at > 1 ? null : (
            <svg key={id} x={percent(at)} y={13} overflow="visible" aria-hidden="true">
              <path d="M0 -6 6 0 0 6 -6 0Z" className={isDone ? "timeline__done" : "timeline__ahead"} />
            </svg>
          );
        })}
    </svg>
  );
}

function Meetings({ days }: { readonly days: Extract<Row, { kind: "meetings" }>["days"] }) {
  const { window } = useLoaderData<typeof loader>();
  const { language } = useSpeech();
  const shown = days.filter((on) => placeIn(window, on) >= 0 && placeIn(window, on) <= 1);
  return (
    <svg className="timeline__mark" height={26} aria-hidden="true" focusable="false">
      {shown.map((on) => (
        <line
          key={on}
          x1={percent(placeIn(window, on))}
          x2={percent(placeIn(window, on))}
          y1={5}
          y2={21}
          className="timeline__meeting"
        >
          <title>{formatDay(on, language)}</title>
        </line>
      ))}
    </svg>
  );
}

function keyOf(row: Row): string {
  if (row.kind === "item") return row.item.id;
  return row.kind === "meetings" ? row.id : row.kind === "heading" ? row.lane : row.kind;
}
