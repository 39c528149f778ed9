import type { Day } from "./day.ts";
import type { Measurement, MeasuringParty } from "./indicator.ts";
import { correctedIn, measuresOn } from "./indicator.ts";
import {
  type Frequency,
  isSamePeriod,
  type MeasuringPeriod,
  measuringPeriodsBetween,
  overlaps,
} from "./measuring-period.ts";
import type { PartyId } from "./party.ts";

/** What stands of a period: its value, or null where nobody measured, sources differ or parties are missing. */
export interface PeriodValue {
  readonly period: MeasuringPeriod;
  readonly value: number | null;
  /** What it rests on; none: a gap. */
  readonly measurements: readonly Measurement[];
  /** The values that contradict each other, the smallest first; fewer than two: none do. */
  readonly conflict: readonly number[];
  /** Of a sum: the parties that have not said their part. */
  readonly missing: readonly PartyId[];
}

/** What was known by the end of a day. */
export function measurementsKnownOn(measurements: readonly Measurement[], asOf: Day): readonly Measurement[] {
  return measurements.filter(({ reportedOn }) => reportedOn <= asOf);
}

/** What no later one corrects or withdraws, out of those that are known: what was withdrawn is as if nobody measured. */
export function standingOf<One extends Pick<Measurement, "id" | "correctsId" | "value">>(
  known: readonly One[],
): readonly One[] {
  const corrected = correctedIn(known);
  return known.filter(({ id, value }) => value !== null && !corrected.has(id));
}

/** What stands of one party, or of the whole, period by period, the first first. */
export function periodValues(known: readonly Measurement[], partyId: PartyId | null): readonly PeriodValue[] {
  const own = standingOf(known).filter((one) => one.partyId === partyId);
  return inPeriods(own).map(({ period, measurements }) => {
    const values = distinctValues(measurements);
    const conflict = values.length > 1 ? values : [];
    const value = values.length === 1 ? (values[0] ?? null) : null;
    return { period, value, measurements, conflict, missing: [] };
  });
}

/** What the parties add up to, period by period: known only where each that measured then has said its part. */
export function summedValues(
  known: readonly Measurement[],
  measuring: readonly MeasuringParty[],
): readonly PeriodValue[] {
  const parties = [...new Set(measuring.map(({ partyId }) => partyId))];
  const own = Map.groupBy(known, ({ partyId }) => partyId);
  const values = new Map(parties.map((partyId) => [partyId, periodValues(own.get(partyId) ?? [], partyId)]));
  return inPeriods(standingOf(known).filter(({ partyId }) => partyId !== null)).map(
    ({ period, measurements }) => {
      const asked = parties.filter(
        (partyId) =>
          measurements.some((one) => one.partyId === partyId) ||
          measuring.some((one) => one.partyId === partyId && measuresOn(one, period.until)),
      );
      const parts = asked.map((partyId) => ({
        partyId,
        part: values.get(partyId)?.find((one) => isSamePeriod(one.period, period)),
      }));
      const conflict = parts.find(({ part }) => (part?.conflict.length ?? 0) > 0)?.part?.conflict ?? [];
      const missing = parts.flatMap(({ partyId, part }) => ((part?.value ?? null) === null ? partyId : []));
      const said = parts.flatMap(({ part }) => part?.value ?? []);
      const isWhole = missing.length === 0 && said.length > 0;
      const value = isWhole ? said.reduce((sum, one) => sum + one, 0) : null;
      return { period, value, measurements, conflict, missing };
    },
  );
}

/** The same values with every period in between that nobody measured, as a gap; without a frequency nobody can tell. */
export function withGaps(
  values: readonly PeriodValue[],
  { frequency, until }: { readonly frequency: Frequency | null; readonly until: Day },
): readonly PeriodValue[] {
  const [first] = values;
  if (frequency === null || first === undefined) return values;
  const expected = measuringPeriodsBetween(frequency, { from: first.period.from, until });
  const gaps = expected
    .filter((period) => period.until <= until && !values.some((one) => overlaps(one.period, period)))
    .map((period) => ({ period, value: null, measurements: [], conflict: [], missing: [] }));
  return [...values, ...gaps].sort((one, other) => inOrder(one.period, other.period));
}

interface Measured {
  readonly period: MeasuringPeriod;
  readonly measurements: readonly Measurement[];
}

/** The measurements by period, the first first; within a period in an order of their own, whatever order they came in. */
function inPeriods(measurements: readonly Measurement[]): readonly Measured[] {
  const groups = Map.groupBy(measurements, ({ periodFrom, periodUntil }) => `${periodFrom} ${periodUntil}`);
  return [...groups.values()]
    .flatMap((group): Measured[] => {
      const [one] = group;
      if (one === undefined) return [];
      const period = { from: one.periodFrom, until: one.periodUntil };
      return [{ period, measurements: [...group].sort((a, b) => (a.id < b.id ? -1 : 1)) }];
    })
    .sort((one, other) => inOrder(one.period, other.period));
}

function distinctValues(measurements: readonly Measurement[]): readonly number[] {
  const values = new Set(measurements.flatMap(({ value }) => value ?? []));
  return [...values].sort((one, other) => one - other);
}

/** By the last day, then by the first. */
function inOrder(one: MeasuringPeriod, other: MeasuringPeriod): number {
  const [key, otherKey] = [`${one.until} ${one.from}`, `${other.until} ${other.from}`];
  return key === otherKey ? 0 : key < otherKey ? -1 : 1;
}
