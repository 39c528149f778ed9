import type { Day } from "#domain/day.ts";
import type { Bounds } from "#domain/phase-places.ts";
import { isOneDay, type PlanItem } from "#domain/plan.ts";
import { placeIn, type TimeWindow } from "#domain/timeline.ts";

/** The middle of a lane, in px from its top. */
const MIDDLE = 13;
/** So much of the lane is kept free for a question mark. */
const SIGN_ROOM = 0.045;

interface Drawn {
  readonly item: PlanItem;
  readonly window: TimeWindow;
}

interface Placed extends Drawn {
  /** Between which days a phase without days lies, by its place among the others. */
  readonly bounds?: Bounds | undefined;
}

/** One thing in its lane: where it lies, and behind it as a ghost what was agreed. */
export function TimelineItem({ item, window, bounds }: Placed) {
  const { startsOn, endsOn, baseline } = item;
  const isMoved = baseline !== null && (baseline.startsOn !== startsOn || baseline.endsOn !== endsOn);
  return (
    <svg className="timeline__mark" height={26} aria-hidden="true" focusable="false">
      {isMoved ? <Ghost item={{ ...item, ...baseline }} window={window} /> : null}
      {startsOn === null && endsOn === null ? (
        <Undated window={window} bounds={bounds} />
      ) : isOneDay(item) ? (
        <Moment item={item} window={window} />
      ) : (
        <Stretch item={item} window={window} />
      )}
    </svg>
  );
}

/** A diamond for a gate, a circle for a milestone; filled when it is done; an arrow where it lies outside the window. */
function Moment({ item: { kind, endsOn, isDone }, window }: Drawn) {
  if (endsOn === null) return null;
  const at = placeIn(window, endsOn);
  if (at < 0 || at > 1) return <Elsewhere isBefore={at < 0} />;
  return (
    <svg x={percent(at)} y={MIDDLE} overflow="visible" aria-hidden="true">
      {kind === "gate" ? (
        <path d="M0 -9 9 0 0 9 -9 0Z" className={isDone ? "timeline__done" : "timeline__ahead"} />
      ) : (
        <circle r={6.5} className={isDone ? "timeline__done" : "timeline__ahead"} />
      )}
      {isDone ? <path d="M-3.5 0 -1 3 4 -3" className="timeline__tick" /> : null}
    </svg>
  );
}

function Stretch({ item, window }: Drawn) {
  const { startsOn, endsOn, isDone, kind } = item;
  const [from, to] = [placeOr(window, startsOn, 0), placeOr(window, endsOn, 1)];
  if (to < 0 || from > 1) return <Elsewhere isBefore={to < 0} />;
  const isWhole = startsOn !== null && endsOn !== null;
  const className = `timeline__bar timeline__bar--${kind}${isDone ? " timeline__bar--done" : ""}`;
  const [left, right] = [Math.max(0, from), Math.min(1, to)];
  if (isWhole)
    return (
      <rect
        x={percent(left)}
        width={percent(Math.max(0.003, right - left))}
        y={7}
        height={12}
        className={className}
      />
    );
  return (
    <>
      <line
        x1={percent(startsOn === null ? Math.min(left + SIGN_ROOM, right) : left)}
        x2={percent(endsOn === null ? Math.max(right - SIGN_ROOM, left) : right)}
        y1={MIDDLE}
        y2={MIDDLE}
        className="timeline__unknown-line"
      />
      <text
        x={percent(endsOn === null ? 1 : 0)}
        y={MIDDLE + 5}
        textAnchor={endsOn === null ? "end" : "start"}
        className="timeline__question"
      >
        ?
      </text>
    </>
  );
}

/** What was agreed, dashed, where something else is expected now. */
function Ghost({ item, window }: Drawn) {
  const { kind, startsOn, endsOn } = item;
  if (endsOn === null) return null;
  const at = placeIn(window, endsOn);
  if (!isOneDay(item)) {
    const from = placeOr(window, startsOn, 0);
    if (at < 0 || from > 1) return null;
    const [left, right] = [Math.max(0, from), Math.min(1, at)];
    return (
      <rect x={percent(left)} width={percent(right - left)} y={21} height={4} className="timeline__ghost" />
    );
  }
  if (at < 0 || at > 1) return null;
  return (
    <svg x={percent(at)} y={MIDDLE} overflow="visible" aria-hidden="true">
      {kind === "gate" ? (
        <path d="M0 -8 8 0 0 8 -8 0Z" className="timeline__ghost" />
      ) : (
        <circle r={6} className="timeline__ghost" />
      )}
    </svg>
  );
}

/** Somewhere between its neighbours where a later one is known; else at the end, where all that has no day is. */
function Undated({ window, bounds }: Pick<Placed, "window" | "bounds">) {
  const until = bounds?.until ?? null;
  const from = placeOr(window, bounds?.from ?? null, 0);
  const to = until === null ? 1 : placeIn(window, until);
  if (until === null || to < from) return <AtTheEnd />;
  if (to < 0 || from > 1) return <Elsewhere isBefore={to < 0} />;
  const [left, right] = [Math.max(0, from), Math.min(1, to)];
  return (
    <>
      <line
        x1={percent(left)}
        x2={percent(right)}
        y1={MIDDLE}
        y2={MIDDLE}
        className="timeline__unknown-line"
      />
      <text x={percent((left + right) / 2)} y={MIDDLE - 3} textAnchor="middle" className="timeline__question">
        ?
      </text>
    </>
  );
}

function AtTheEnd() {
  return (
    <>
      <line x1="82%" x2="97%" y1={MIDDLE} y2={MIDDLE} className="timeline__unknown-line" />
      <text x="100%" y={MIDDLE + 5} textAnchor="end" className="timeline__question">
        ?
      </text>
    </>
  );
}

function Elsewhere({ isBefore }: { readonly isBefore: boolean }) {
  return (
    <svg x={isBefore ? "0%" : "100%"} y={MIDDLE} overflow="visible" aria-hidden="true">
      <path d={isBefore ? "M2 0 9 -5V5Z" : "M-2 0 -9 -5V5Z"} className="timeline__elsewhere" />
    </svg>
  );
}

function placeOr(window: TimeWindow, on: Day | null, otherwise: number): number {
  return on === null ? otherwise : placeIn(window, on);
}

export function percent(share: number): string {
  return `${(share * 100).toFixed(2)}%`;
}
