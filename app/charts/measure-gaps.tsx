import type { Day } from "#domain/day.ts";
import type { DrawnValue, MeasureLine } from "./measure-line.ts";
import { acrossOf, type MeasureScale } from "./measure-scale.ts";

/** The stripes of what nobody knows. */
export function Hatch({ id }: { readonly id: string }) {
  return (
    <defs>
      <pattern id={id} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="7" height="7" className="measure-gap__ground" />
        <line x1="0" x2="0" y1="0" y2="7" className="measure-gap__stripe" />
      </pattern>
    </defs>
  );
}

interface Drawn {
  readonly line: MeasureLine;
  readonly scale: MeasureScale;
  readonly height: number;
  readonly hatch: string;
}

/** The periods that nobody measured, over the whole height: a gap is seen as a gap, never as nothing. */
export function Gaps({ line, scale, height, hatch }: Drawn) {
  return (
    <>
      {gapsOf(line.values).map(({ from, until }) => {
        const [left, right] = [acrossOf(scale, from), acrossOf(scale, until)];
        return (
          <rect
            key={from}
            className="measure-gap"
            x={`${(left * 100).toFixed(2)}%`}
            width={`${Math.max(0.4, (right - left) * 100).toFixed(2)}%`}
            height={height}
            fill={`url(#${hatch})`}
          />
        );
      })}
    </>
  );
}

/** Gaps that touch each other are one. */
export function gapsOf(
  values: readonly DrawnValue[],
): readonly { readonly from: Day; readonly until: Day }[] {
  const gaps: { from: Day; until: Day }[] = [];
  let isOpen = false;
  for (const { period, value, conflict } of values) {
    const isGap = value === null && conflict.length === 0;
    const last = gaps.at(-1);
    if (isGap && isOpen && last !== undefined) last.until = period.until;
    else if (isGap) gaps.push({ ...period });
    isOpen = isGap;
  }
  return gaps;
}
