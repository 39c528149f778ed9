import type { Indicator, IndicatorDefinition, IndicatorId } from "./indicator.ts";
import type { PeriodValue } from "./measurement-history.ts";
import type { MeasuringPeriod } from "./measuring-period.ts";
import type { ParticipantId } from "./party.ts";
import type { Provenance } from "./provenance.ts";
import { percentOfWay, targetPath } from "./target-path.ts";

/** Two indicators of which the one must go before the other: building up (opbouw) before dismantling (afbouw). */
export interface Coupling {
  readonly id: string;
  readonly name: string;
  /** What must go first. */
  readonly leadingId: IndicatorId;
  /** What may only follow. */
  readonly followingId: IndicatorId;
  readonly provenance: Provenance;
  readonly version: number;
}

/** How far an indicator is between where it began and its target. */
export interface Progress {
  readonly ownerId: ParticipantId | null;
  /** In percent of the way, to a tenth; null is unknown. */
  readonly percent: number | null;
  readonly period: MeasuringPeriod | null;
}

/** What the two say together, each with its owner: an owner that is null is unknown, and that is said too. */
export interface CouplingFinding {
  readonly kind: "ahead" | "in-step" | "unknown";
  readonly leading: Progress;
  readonly following: Progress;
}

/** An indicator with what it means and what stands of it. */
export interface Followed {
  readonly indicator: Pick<Indicator, "ownerId">;
  readonly definition: Pick<IndicatorDefinition, "baseline" | "path"> | undefined;
  readonly values: readonly PeriodValue[];
}

/** R8: whether what should follow has come further than what should lead. */
export function couplingFinding(leading: Followed, following: Followed): CouplingFinding {
  const [led, followed] = [progressOf(leading), progressOf(following)];
  return { kind: compared(led.percent, followed.percent), leading: led, following: followed };
}

function compared(led: number | null, followed: number | null): CouplingFinding["kind"] {
  if (led === null || followed === null) return "unknown";
  return followed > led ? "ahead" : "in-step";
}

function progressOf({ indicator: { ownerId }, definition, values }: Followed): Progress {
  const last = values.findLast(({ measurements }) => measurements.length > 0);
  const value = last?.value ?? null;
  const points = definition === undefined ? [] : targetPath(definition);
  const percent = value === null ? null : percentOfWay(points, value);
  return { ownerId, percent, period: last?.period ?? null };
}
