import type { Day } from "./day.ts";
import {
  definitionOn,
  type Indicator,
  type IndicatorDefinition,
  type IndicatorId,
  isRunning,
  type Measurement,
  type MeasuringParty,
  measuresOn,
} from "./indicator.ts";
import { standingOf } from "./measurement-history.ts";
import { lastEndedPeriod, type MeasuringPeriod, overlaps } from "./measuring-period.ts";
import type { ParticipantId, PartyId } from "./party.ts";

/** A measurement that a party owes: of the last period that ended, about which it has said nothing. */
export interface MeasuringDuty {
  readonly indicatorId: IndicatorId;
  readonly partyId: PartyId;
  /** Who was asked; null: whoever acts for the party. */
  readonly participantId: ParticipantId | null;
  readonly period: MeasuringPeriod;
}

/** As much of what is kept as says who owes what. */
export interface DutyRecords {
  readonly indicators: readonly Pick<Indicator, "id" | "measure" | "scope" | "endedOn">[];
  readonly definitions: readonly IndicatorDefinition[];
  readonly measuring: readonly MeasuringParty[];
  readonly measurements: readonly Pick<
    Measurement,
    "id" | "indicatorId" | "partyId" | "periodFrom" | "periodUntil" | "value" | "correctsId"
  >[];
}

/**
 * What is owed today. Only where a frequency was agreed can anything be owed, and only of the period that ended last: what
 * was missed before that stays a gap. Nothing is owed of a period that ended before the indicator was defined.
 */
export function measuringDuties(records: DutyRecords, today: Day): readonly MeasuringDuty[] {
  const standing = Map.groupBy(standingOf(records.measurements), ({ indicatorId }) => indicatorId);
  return records.indicators.flatMap((indicator): readonly MeasuringDuty[] => {
    const { id, measure, scope } = indicator;
    if (measure === "text" || scope === "whole") return [];
    const editions = records.definitions.filter(({ indicatorId }) => indicatorId === id);
    const frequency = definitionOn(editions, today)?.frequency ?? null;
    if (frequency === null) return [];
    const period = lastEndedPeriod(frequency, today);
    const isThere = definitionOn(editions, period.until) !== undefined;
    if (!isThere || !isRunning(indicator, period.until)) return [];
    const said = (standing.get(id) ?? []).filter((one) => isAbout(one, period));
    return records.measuring
      .filter((one) => one.indicatorId === id && measuresOn(one, period.until))
      .filter(({ partyId }) => said.every((one) => one.partyId !== partyId))
      .map(({ partyId, participantId }) => ({ indicatorId: id, partyId, participantId, period }));
  });
}

function isAbout(
  { periodFrom, periodUntil }: Pick<Measurement, "periodFrom" | "periodUntil">,
  period: MeasuringPeriod,
): boolean {
  return overlaps({ from: periodFrom, until: periodUntil }, period);
}
