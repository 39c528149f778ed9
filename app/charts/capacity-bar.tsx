import type { BodyCapacity } from "#domain/capacity.ts";
import { useSpeech } from "#ui/speech.tsx";

/** In pixels; across everything is a share of the width, so that no width stretches the words. */
const BAR = { top: 26, height: 34, whole: 86 } as const;
/** The share of the width that stands for hours that nobody knows: a place, not a number. */
const UNKNOWN_SHARE = 0.1;
/** A number is written in a part of the bar only where it fits. */
const FITS_SHARE = 0.055;

type Given = Pick<BodyCapacity, "seats" | "agreedHours" | "required" | "requiredOfKnown" | "unknownSeats">;
type Drawn = Omit<Given, "seats" | "requiredOfKnown">;

/**
 * The hours that were agreed, seat by seat, against the minimum and the ideal, drawn on the server. It is decoration to
 * whoever does not see it: the sentence above it and the table beside it say the same.
 */
export function CapacityBar({ seats, agreedHours, unknownSeats, ...norms }: Given) {
  const { words } = useSpeech();
  const say = words.capacity.marks;
  // What is agreed is held against the seats of which it is known; where that is none, against all of them.
  const required = unknownSeats < seats.length ? norms.requiredOfKnown : norms.required;
  const place = placesFor({ agreedHours, required, unknownSeats });
  const parts = partsOf(seats);
  return (
    <svg className="capacity-bar" height={BAR.whole} aria-hidden="true" focusable="false">
      <rect className="capacity-bar__ground" y={BAR.top} width="100%" height={BAR.height} />
      {parts.map(({ id, from, hours }) => (
        <Part key={id} from={place(from)} to={place(from + hours)} hours={hours} />
      ))}
      {unknownSeats === 0 ? null : (
        <svg
          x={percent(place(agreedHours))}
          y={BAR.top}
          width={percent(UNKNOWN_SHARE)}
          height={BAR.height}
          className="capacity-bar__unknown"
          aria-hidden="true"
        >
          <rect x="1" y="1" width="97%" height={BAR.height - 2} />
          <text x="50%" y="22" textAnchor="middle">
            ?
          </text>
        </svg>
      )}
      {required === null ? null : (
        <>
          <NormMark at={place(required.minimum)} label={say.minimum(required.minimum)} isAbove />
          <NormMark at={place(required.ideal)} label={say.ideal(required.ideal)} isAbove={false} />
        </>
      )}
    </svg>
  );
}

function Part({ from, to, hours }: { readonly from: number; readonly to: number; readonly hours: number }) {
  return (
    <>
      <rect
        className="capacity-bar__part"
        x={percent(from)}
        y={BAR.top}
        width={percent(to - from)}
        height={BAR.height}
      />
      {to - from < FITS_SHARE ? null : (
        <text
          className="capacity-bar__hours"
          x={percent((from + to) / 2)}
          y={BAR.top + 22}
          textAnchor="middle"
        >
          {hours}
        </text>
      )}
    </>
  );
}

interface Norm {
  readonly at: number;
  readonly label: string;
  /** The minimum is written above the bar and the ideal below it, so that the two never meet. */
  readonly isAbove: boolean;
}

function NormMark({ at, label, isAbove }: Norm) {
  const [from, to] = isAbove ? [BAR.top - 6, BAR.top + BAR.height] : [BAR.top, BAR.top + BAR.height + 6];
  return (
    <g className={isAbove ? "capacity-bar__norm" : "capacity-bar__norm capacity-bar__norm--ideal"}>
      <line x1={percent(at)} x2={percent(at)} y1={from} y2={to} />
      <text x={percent(at)} y={isAbove ? BAR.top - 11 : to + 15} textAnchor={anchorAt(at)}>
        {label}
      </text>
    </g>
  );
}

/** Where so many hours lie, from 0 to 1: everything that is drawn fits, with a little room behind it. */
function placesFor({ agreedHours, required, unknownSeats }: Drawn): (hours: number) => number {
  const room = 0.97 - (unknownSeats === 0 ? 0 : UNKNOWN_SHARE);
  const most = Math.max(1, (required?.ideal ?? 0) / 0.97, agreedHours / room);
  return (hours) => hours / most;
}

function partsOf(seats: Given["seats"]) {
  let from = 0;
  return seats.flatMap(({ seat: { id }, hours }) => {
    if (hours === null || hours === 0) return [];
    const part = { id, from, hours };
    from += hours;
    return [part];
  });
}

function anchorAt(place: number): "start" | "middle" | "end" {
  return place < 0.15 ? "start" : place > 0.85 ? "end" : "middle";
}

function percent(share: number): string {
  return `${Math.round(share * 10_000) / 100}%`;
}
