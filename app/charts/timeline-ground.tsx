import type { Recess } from "#domain/calendar.ts";
import type { Day } from "#domain/day.ts";
import { beginsOn, type Link, type PlanItem } from "#domain/plan.ts";
import { placeIn, type TimeWindow, ticksOf } from "#domain/timeline.ts";
import { percent } from "./timeline-item.tsx";

interface Ground {
  readonly window: TimeWindow;
  readonly recesses: readonly Recess[];
  readonly today: Day;
}

/** What lies behind all lanes: the lines of the scale, recess as a hatch, today as a hair. */
export function TimelineGround({ window, recesses, today }: Ground) {
  const now = placeIn(window, today);
  return (
    <svg className="timeline__ground" aria-hidden="true" focusable="false">
      <defs>
        <pattern
          id="plan-recess"
          width="6"
          height="6"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width="2" height="6" className="timeline__hatch" />
        </pattern>
      </defs>
      {recesses.map(({ name, from, until }) => {
        const [left, right] = [Math.max(0, placeIn(window, from)), Math.min(1, placeIn(window, until))];
        return left >= right ? null : (
          <rect
            key={name + from}
            x={percent(left)}
            width={percent(right - left)}
            height="100%"
            fill="url(#plan-recess)"
          />
        );
      })}
      {ticksOf(window).map(({ on }) => (
        <line
          key={on}
          x1={percent(placeIn(window, on))}
          x2={percent(placeIn(window, on))}
          y1="0%"
          y2="100%"
          className="timeline__line"
        />
      ))}
      {now < 0 || now > 1 ? null : (
        <line x1={percent(now)} x2={percent(now)} y1="0%" y2="100%" className="timeline__now" />
      )}
    </svg>
  );
}

interface Tied {
  readonly window: TimeWindow;
  readonly links: readonly Link[];
  /** What stands in each row, from above; null is a row without a thing of the plan. */
  readonly rows: readonly (PlanItem | null)[];
}

/** What waits for what: from the end of the one straight down or up, then along to the beginning of the other. */
export function TimelineTies({ window, links, rows }: Tied) {
  const height = (id: string) => {
    const index = rows.findIndex((item) => item?.id === id);
    return index < 0 ? undefined : percent((index + 0.5) / rows.length);
  };
  return (
    <svg className="timeline__ties" aria-hidden="true" focusable="false">
      {links.map(({ predecessorId, successorId }) => {
        const [before, after] = [predecessorId, successorId].map((id) =>
          rows.find((item) => item?.id === id),
        );
        const [from, to] = [before?.endsOn ?? null, after ? beginsOn(after) : null];
        const [above, below] = [height(predecessorId), height(successorId)];
        if (from === null || to === null || above === undefined || below === undefined) return null;
        const [x1, x2] = [placeIn(window, from), placeIn(window, to)];
        if (x1 < 0 || x1 > 1 || x2 < 0 || x2 > 1) return null;
        return (
          <g key={`${predecessorId} ${successorId}`}>
            <line x1={percent(x1)} x2={percent(x1)} y1={above} y2={below} />
            <line x1={percent(x1)} x2={percent(x2)} y1={below} y2={below} />
          </g>
        );
      })}
    </svg>
  );
}
