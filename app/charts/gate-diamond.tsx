import type { GateMark } from "#domain/gate-outcome.ts";

/**
 * A diamond around 0, 0: filled once the gate is passed, half filled where that was with conditions, ringed while
 * something holds it, else open; dotted while it has no date.
 */
export function GateDiamond({
  mark,
  isUndated,
  half,
}: {
  readonly mark: GateMark | undefined;
  readonly isUndated: boolean;
  /** Half of its height, in px. */
  readonly half: number;
}) {
  return (
    <g className={isUndated ? "course__undated-gate" : undefined}>
      {mark === "held" ? <circle className="course__ring" r={half + 3} /> : null}
      <path
        className={mark === "passed" ? "course__gate course__gate--passed" : "course__gate"}
        d={`M0-${half} ${half} 0 0 ${half}-${half} 0Z`}
      />
      {mark === "conditional" ? (
        <path className="course__half" d={`M0-${half} 0 ${half}-${half} 0Z`} />
      ) : null}
    </g>
  );
}
