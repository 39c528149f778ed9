import type { Day } from "./day.ts";
import { measuresOn } from "./indicator.ts";
import { lastEndedPeriod, type MeasuringPeriod, overlaps } from "./measuring-period.ts";
import type { FollowedIndicator, MeasuredLine } from "./monitoring.ts";
import type { PartyId } from "./party.ts";

/** Of the last period that ended: who has not said what they measured. */
export interface OwedMeasurement {
  readonly period: MeasuringPeriod;
  /** The parties that still measure it; none where the programme is measured as a whole. */
  readonly partyIds: readonly PartyId[];
  /** Whether the programme as a whole is still to be measured. */
  readonly isWhole: boolean;
}

/**
 * What is owed of an indicator on a day; undefined where it is told in words, where nobody said how often it is measured,
 * or where it meant nothing yet when the period ended.
 */
export function owedMeasurement(
  {
    indicator,
    definition,
    definedOn,
    measuring,
    whole,
    parties,
  }: Omit<FollowedIndicator, "path" | "projection" | "light" | "learning">,
  today: Day,
): OwedMeasurement | undefined {
  if (indicator.measure === "text" || definition.frequency === null) return undefined;
  const period = lastEndedPeriod(definition.frequency, today);
  if (definedOn > period.until) return undefined;
  if (indicator.scope === "whole") return { period, partyIds: [], isWhole: !isMeasured(whole, period) };
  const asked = measuring.filter((one) => measuresOn(one, period.until));
  const owing = asked
    .map(({ partyId }) => partyId)
    .filter(
      (partyId) =>
        !isMeasured(
          parties.find((line) => line.partyId === partyId),
          period,
        ),
    );
  return { period, partyIds: [...new Set(owing)], isWhole: false };
}

function isMeasured(line: Pick<MeasuredLine, "values"> | undefined | null, period: MeasuringPeriod): boolean {
  return (line?.values ?? []).some((one) => overlaps(one.period, period) && one.measurements.length > 0);
}
