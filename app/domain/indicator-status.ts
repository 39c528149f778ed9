import type { DefinitionEdit, Direction, IndicatorDefinition, Tolerance } from "./indicator.ts";
import type { PeriodValue } from "./measurement-history.ts";
import { type MeasuringPeriod, middleOf } from "./measuring-period.ts";
import { type Light, worstOf } from "./status.ts";
import { pathValueOn, targetPath } from "./target-path.ts";

/** Why nothing can be said of an indicator; the first that holds. */
export const UNJUDGED = [
  "in-words",
  "no-definition",
  "no-measurement",
  "conflict",
  "incomplete",
  "no-direction",
  "no-path",
  "before-path",
] as const;
export type Unjudged = (typeof UNJUDGED)[number];

/** On which side of its path something is: behind what is aimed at, ahead of it, or on it. */
export type PathSide = "unfavourable" | "favourable" | "on-path";

/** What a measurement amounts to beside its path: the reason of its lights. */
export interface Judgement {
  readonly kind: "judged";
  readonly period: MeasuringPeriod;
  readonly measured: number;
  readonly path: number;
  /** Measured less path, in 10^-decimals of the unit. */
  readonly deviation: number;
  /** Of the path, to a tenth of a percent; null where the path asks nothing. */
  readonly deviationPercent: number | null;
  readonly side: PathSide;
  /** Within which the light of that side stays green or amber; null: it is on its path. */
  readonly tolerance: Tolerance | null;
  /** Whether it goes where it should. */
  readonly steering: Light;
  /** Whether it runs ahead of what was planned, which leaves costs uncovered. */
  readonly money: Light;
  /** The worse of the two. */
  readonly light: Light;
}

/** No data is unknown, not green. */
export type IndicatorStatus =
  | Judgement
  | {
      readonly kind: "unknown";
      readonly why: Unjudged;
      /** The period that nothing can be said of, if there is one. */
      readonly period: MeasuringPeriod | null;
      readonly steering: "unknown";
      readonly money: "unknown";
      readonly light: "unknown";
    };

/** R8: where an indicator stands beside its path, by the last period of which anything was said. */
export function indicatorStatus(
  definition: IndicatorDefinition | undefined,
  values: readonly PeriodValue[],
): IndicatorStatus {
  if (definition === undefined) return unknown("no-definition");
  const last = values.findLast(({ measurements }) => measurements.length > 0);
  return last === undefined ? unknown("no-measurement") : judgementOf(definition, last);
}

/** R8 for one period: its value beside what the path asks on its middle day. */
export function judgementOf(
  definition: Pick<DefinitionEdit, "direction" | "tolerances" | "baseline" | "path">,
  { period, value: measured, conflict, missing }: PeriodValue,
): IndicatorStatus {
  const { direction } = definition;
  if (conflict.length > 0) return unknown("conflict", period);
  if (measured === null) return unknown(missing.length > 0 ? "incomplete" : "no-measurement", period);
  const points = targetPath(definition);
  if (points.length === 0) return unknown("no-path", period);
  if (direction === null) return unknown("no-direction", period);
  const path = pathValueOn(points, middleOf(period));
  if (path === null) return unknown("before-path", period);
  const deviation = measured - path;
  const side = sideOf(deviation, direction);
  const tolerance = side === "on-path" ? null : definition.tolerances[side];
  const light = tolerance === null ? "green" : lightWithin(tolerance, { deviation, path });
  const [steering, money]: [Light, Light] = side === "favourable" ? ["green", light] : [light, "green"];
  return {
    ...{ kind: "judged", period, measured, path, deviation, side, tolerance, steering, money },
    deviationPercent: path === 0 ? null : Math.round((deviation / Math.abs(path)) * 1000) / 10,
    light: worstOf([steering, money]),
  };
}

/** An indicator that is measured in words has learning points instead of a light. */
export function unknown(why: Unjudged, period: MeasuringPeriod | null = null): IndicatorStatus {
  return { kind: "unknown", why, period, steering: "unknown", money: "unknown", light: "unknown" };
}

/** Whether it is out of tolerance, on either side. */
export function isOutOfTolerance(status: IndicatorStatus): status is Judgement {
  return status.kind === "judged" && status.light !== "green";
}

function sideOf(deviation: number, direction: Direction): PathSide {
  if (deviation === 0) return "on-path";
  if (direction === "hold") return "unfavourable";
  return deviation > 0 === (direction === "higher") ? "favourable" : "unfavourable";
}

/** Whole percentages of whole values: nothing is rounded, so ten percent is exactly that. */
function lightWithin(
  { greenPercent, amberPercent }: Tolerance,
  { deviation, path }: { readonly deviation: number; readonly path: number },
): Light {
  const [off, whole] = [Math.abs(deviation) * 100, Math.abs(path)];
  if (off <= greenPercent * whole) return "green";
  return off <= amberPercent * whole ? "amber" : "red";
}
