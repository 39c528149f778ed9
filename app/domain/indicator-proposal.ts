import type { Body } from "./body.ts";
import type { IndicatorId } from "./indicator.ts";
import { isOutOfTolerance } from "./indicator-status.ts";
import type { MeasuringPeriod } from "./measuring-period.ts";
import type { FollowedIndicator } from "./monitoring.ts";
import type { PartyId } from "./party.ts";
import type { Light } from "./status.ts";

/** An indicator that is out of tolerance, on either side of its path: why a body should speak of it (R13). */
export interface IndicatorReason {
  readonly kind: "indicator-off";
  readonly indicatorId: IndicatorId;
  /** Null: the programme as a whole. */
  readonly partyId: PartyId | null;
  readonly period: MeasuringPeriod;
  readonly measured: number;
  readonly path: number;
  readonly steering: Light;
  readonly money: Light;
}

/**
 * The steering group hears of every indicator that is out of tolerance. Nothing in such a reason changes by itself: only
 * another measurement, a correction or another path brings back what was left out.
 */
export function indicatorReasons(
  { kind }: Pick<Body, "kind">,
  indicators: readonly FollowedIndicator[],
): readonly IndicatorReason[] {
  if (kind !== "steering-group") return [];
  return indicators.flatMap(({ indicator, whole, parties }) =>
    (whole === null ? parties : [whole]).flatMap(({ partyId, status }): readonly IndicatorReason[] => {
      if (!isOutOfTolerance(status)) return [];
      const { period, measured, path, steering, money } = status;
      const about = { indicatorId: indicator.id, partyId, period };
      return [{ kind: "indicator-off", ...about, measured, path, steering, money }];
    }),
  );
}
