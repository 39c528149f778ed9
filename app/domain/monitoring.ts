import { type Coupling, type CouplingFinding, couplingFinding } from "./coupling.ts";
import type { Day } from "./day.ts";
import {
  correctedIn,
  definedOn,
  definitionOn,
  type Indicator,
  type IndicatorDefinition,
  isRunning,
  type LearningPoint,
  type Measurement,
  type MeasuringParty,
} from "./indicator.ts";
import { type Projection, projectionOf } from "./indicator-projection.ts";
import { type IndicatorStatus, indicatorStatus, unknown } from "./indicator-status.ts";
import {
  measurementsKnownOn,
  type PeriodValue,
  periodValues,
  summedValues,
  withGaps,
} from "./measurement-history.ts";
import type { PartyId } from "./party.ts";
import { type Light, worstOf } from "./status.ts";
import { type PathPoint, targetPath } from "./target-path.ts";

/** All that a programme keeps of its indicators. */
export interface MonitoringRecords {
  readonly indicators: readonly Indicator[];
  readonly definitions: readonly IndicatorDefinition[];
  readonly measuring: readonly MeasuringParty[];
  readonly measurements: readonly Measurement[];
  readonly learning: readonly LearningPoint[];
  readonly couplings: readonly Coupling[];
}

/** What one party, or the programme as a whole, has said of an indicator, and where that stands beside the path. */
export interface MeasuredLine {
  /** Null: the whole. */
  readonly partyId: PartyId | null;
  /** Every period with its value, and the gaps between. */
  readonly values: readonly PeriodValue[];
  readonly status: IndicatorStatus;
}

/** An indicator as a page shows it. */
export interface FollowedIndicator {
  readonly indicator: Indicator;
  readonly definition: IndicatorDefinition;
  /** Since when it means anything: nothing is owed of a period before. */
  readonly definedOn: Day;
  /** Who measures it, or did. */
  readonly measuring: readonly MeasuringParty[];
  /** The points of its path, the baseline first. */
  readonly path: readonly PathPoint[];
  /** The whole, or the sum; null where each party goes by itself. */
  readonly whole: MeasuredLine | null;
  /** Of each party that measures or has measured; a part of a sum has no light of its own. */
  readonly parties: readonly MeasuredLine[];
  readonly projection: Projection | undefined;
  /** The worst light of the whole or of the parties. */
  readonly light: Light;
  /** What was learned, as it stands, the last first. */
  readonly learning: readonly LearningPoint[];
}

export interface FollowedCoupling {
  readonly coupling: Coupling;
  readonly finding: CouplingFinding;
}

export interface Monitoring {
  readonly indicators: readonly FollowedIndicator[];
  readonly couplings: readonly FollowedCoupling[];
}

/** What a programme knew of its indicators by the end of a day: those that had a meaning by then, and had not ended. */
export function monitoringOf(records: MonitoringRecords, asOf: Day): Monitoring {
  const byIndicator = {
    definitions: Map.groupBy(records.definitions, ({ indicatorId }) => indicatorId),
    measuring: Map.groupBy(records.measuring, ({ indicatorId }) => indicatorId),
    measurements: Map.groupBy(records.measurements, ({ indicatorId }) => indicatorId),
    learning: Map.groupBy(records.learning, ({ indicatorId }) => indicatorId),
  };
  const indicators = records.indicators.flatMap((indicator): FollowedIndicator[] => {
    const { id } = indicator;
    const editions = byIndicator.definitions.get(id) ?? [];
    const definition = definitionOn(editions, asOf);
    const since = definedOn(editions);
    if (definition === undefined || since === undefined || !isRunning(indicator, asOf)) return [];
    const measurements = measurementsKnownOn(byIndicator.measurements.get(id) ?? [], asOf);
    const measuring = byIndicator.measuring.get(id) ?? [];
    const learning = learningKnownOn(byIndicator.learning.get(id) ?? [], asOf);
    return [followed(indicator, { definition, definedOn: since, measuring, measurements, learning, asOf })];
  });
  return { indicators, couplings: coupled(records.couplings, indicators) };
}

/** What was learned by a day and no later one corrects, the last first. */
export function learningKnownOn(learning: readonly LearningPoint[], asOf: Day): readonly LearningPoint[] {
  const known = learning.filter(({ recordedOn }) => recordedOn <= asOf);
  const corrected = correctedIn(known);
  return known
    .filter(({ id }) => !corrected.has(id))
    .sort((one, other) => (`${one.recordedOn} ${one.id}` < `${other.recordedOn} ${other.id}` ? 1 : -1));
}

interface Around {
  readonly definition: IndicatorDefinition;
  readonly definedOn: Day;
  readonly measuring: readonly MeasuringParty[];
  readonly measurements: readonly Measurement[];
  readonly learning: readonly LearningPoint[];
  readonly asOf: Day;
}

function followed(
  indicator: Indicator,
  { definition, definedOn, measuring, measurements, learning, asOf }: Around,
): FollowedIndicator {
  const isInWords = indicator.measure === "text";
  const lineOf = (partyId: PartyId | null, known: readonly PeriodValue[]): MeasuredLine => ({
    partyId,
    values: withGaps(known, { frequency: definition.frequency, until: asOf }),
    status: isInWords ? unknown("in-words") : indicatorStatus(definition, known),
  });
  const partyIds = new Set([...measuring, ...measurements].flatMap(({ partyId }) => partyId ?? []));
  // What a party said is corrected by that party: each needs no more than its own.
  const own = Map.groupBy(measurements, ({ partyId }) => partyId);
  const parties = [...partyIds]
    .sort()
    .map((partyId) => lineOf(partyId, periodValues(own.get(partyId) ?? [], partyId)));
  const wholeValues =
    indicator.scope === "sum" ? summedValues(measurements, measuring) : periodValues(measurements, null);
  const whole = indicator.scope === "each" ? null : lineOf(null, wholeValues);
  const path = targetPath(definition);
  return {
    ...{ indicator, definition, definedOn, measuring, path, whole, parties, learning },
    projection: whole === null ? undefined : projectionOf(whole.values, path, { asOf }),
    light: whole === null ? worstOf(parties.map(({ status }) => status.light)) : whole.status.light,
  };
}

/** Couplings of which both indicators are followed. Where each party goes by itself there is no progress to compare. */
function coupled(
  couplings: readonly Coupling[],
  indicators: readonly FollowedIndicator[],
): readonly FollowedCoupling[] {
  const asFollowed = (id: string) => {
    const found = indicators.find(({ indicator }) => indicator.id === id);
    return found && { ...found, values: found.whole?.values ?? [] };
  };
  return couplings.flatMap((coupling) => {
    const [leading, following] = [asFollowed(coupling.leadingId), asFollowed(coupling.followingId)];
    if (leading === undefined || following === undefined) return [];
    return [{ coupling, finding: couplingFinding(leading, following) }];
  });
}
