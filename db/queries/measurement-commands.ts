import { and, eq, sql } from "drizzle-orm";
import { v7 as newId } from "uuid";
import { type Author, entryBy } from "#db/author.ts";
import { LOST_RACE, type LostRace } from "#db/lost-race.ts";
import { once } from "#db/once.ts";
import type { Done, Store, Writer } from "#db/store.ts";
import type { Day } from "#domain/day.ts";
import { type IndicatorId, saysOtherwise } from "#domain/indicator.ts";
import { standingOf } from "#domain/measurement-history.ts";
import { isPeriodOver, type MeasuringPeriod } from "#domain/measuring-period.ts";
import type { PartyId } from "#domain/party.ts";
import { NOT_THERE, type NotThere } from "./named-in-programme.ts";

/** What one party measured, or the programme as a whole. */
export interface MeasuredValue {
  readonly partyId: PartyId | null;
  /** In 10^-decimals of the indicator. */
  readonly value: number;
}

/** Everything that was measured of one indicator in one period. */
export interface MeasuredPeriod {
  readonly indicatorId: IndicatorId;
  readonly period: MeasuringPeriod;
  /** Where these numbers come from. */
  readonly source: string | null;
  readonly values: readonly MeasuredValue[];
}

export type Measuring =
  | { readonly kind: "measured"; readonly count: number }
  /** These said something else of this period before, from the same source: that is for a correction. */
  | { readonly kind: "already-measured"; readonly partyIds: readonly (PartyId | null)[] }
  /** No period was told: everything that was to be said stands already. */
  | { readonly kind: "nothing-new" }
  /** A period goes on after the day on which it is told. */
  | { readonly kind: "not-over" }
  | NotThere;

/** Adds what was measured, all of it or nothing, once per form; periods of several indicators where they are imported. */
export function measure(
  store: Store,
  author: Author,
  {
    programmeId,
    once: key,
    on,
    periods,
  }: {
    readonly programmeId: string;
    readonly once: string;
    readonly on: Day;
    readonly periods: readonly MeasuredPeriod[];
  },
): Promise<Measuring> {
  const { measurement } = store.t;
  const work = async (tx: Writer): Promise<Done<Measuring>> => {
    if (periods.length === 0) return { result: { kind: "nothing-new" }, audit: [] };
    if (periods.some(({ period }) => !isPeriodOver(period, on)))
      return { result: { kind: "not-over" }, audit: [] };
    const audit = [];
    let count = 0;
    for (const one of periods) {
      const { indicatorId, period, source, values } = one;
      const name = await holdIndicator(tx, store, { programmeId, one });
      if (name === undefined) return NOT_THERE;
      const partyIds = await measuredBefore(tx, store, { programmeId, one });
      if (partyIds.length > 0) return { result: { kind: "already-measured", partyIds }, audit: [] };
      const told = { programmeId, indicatorId, periodFrom: period.from, periodUntil: period.until };
      const rows = values.map((value) => ({
        ...{ ...told, ...value, id: newId(), source, reportedOn: on },
        ...{ byName: author.name, provenance: "entered" as const },
      }));
      if (rows.length > 0) await tx.insert(measurement).values(rows);
      count += rows.length;
      const change = { name, ...period, source, values };
      const deed = {
        chain: programmeId,
        verb: "measure",
        entity: "indicator",
        entityId: indicatorId,
        change,
      };
      audit.push(entryBy(author, deed));
    }
    return { result: { kind: "measured", count }, audit };
  };
  return once<Measuring>(store, author, { key, work });
}

/** `unchanged`: it says what stands already. */
type Corrected = { readonly kind: "saved" | "unchanged" } | NotThere | LostRace;

/** Puts a measurement in the place of another, once per form, unless somebody corrected the same one meanwhile. */
export function correctMeasurement(
  store: Store,
  author: Author,
  input: {
    readonly programmeId: string;
    readonly once: string;
    readonly id: string;
    /** Null: nobody knows after all. */
    readonly value: number | null;
    readonly source: string | null;
    readonly reason: string;
    readonly on: Day;
  },
): Promise<Corrected> {
  const { programmeId, once: key, id, on, ...said } = input;
  const { measurement, indicator } = store.t;
  const work = async (tx: Writer): Promise<Done<Corrected>> => {
    const [old] = await tx
      .select()
      .from(measurement)
      .where(and(eq(measurement.programmeId, programmeId), eq(measurement.id, id)));
    if (old === undefined) return NOT_THERE;
    if (!saysOtherwise(said, old)) return { result: { kind: "unchanged" }, audit: [] };
    const { indicatorId, partyId, periodFrom, periodUntil } = old;
    const [row] = await tx
      .insert(measurement)
      .values({
        ...{ programmeId, id: newId(), indicatorId, partyId, periodFrom, periodUntil, correctsId: id },
        ...{ ...said, reportedOn: on, byName: author.name, provenance: "entered" },
      })
      .onConflictDoNothing()
      .returning();
    if (row === undefined) return LOST_RACE;
    const [of] = await tx
      .select({ name: indicator.name })
      .from(indicator)
      .where(and(eq(indicator.programmeId, programmeId), eq(indicator.id, indicatorId)));
    const was = { value: old.value, source: old.source };
    const change = { name: of?.name ?? "", from: periodFrom, until: periodUntil, partyId, ...said, was };
    const deed = { chain: programmeId, verb: "correct", entity: "measurement", entityId: row.id, change };
    return { result: { kind: "saved" }, audit: [entryBy(author, deed)] };
  };
  return once<Corrected>(store, author, { key, work });
}

interface Wanted {
  readonly programmeId: string;
  readonly one: MeasuredPeriod;
}

/** The name of an indicator that these parties may measure; of two who measure it at once the second waits here. */
async function holdIndicator(
  tx: Writer,
  { t: { indicator, indicatorParty } }: Store,
  { programmeId, one: { indicatorId, values } }: Wanted,
): Promise<string | undefined> {
  const [row] = await tx
    .update(indicator)
    .set({ version: sql`${indicator.version}` })
    .where(and(eq(indicator.programmeId, programmeId), eq(indicator.id, indicatorId)))
    .returning();
  if (row === undefined || row.measure === "text") return undefined;
  const measuring = await tx
    .select({ partyId: indicatorParty.partyId })
    .from(indicatorParty)
    .where(and(eq(indicatorParty.programmeId, programmeId), eq(indicatorParty.indicatorId, indicatorId)));
  const may = ({ partyId }: MeasuredValue) =>
    partyId === null ? row.scope === "whole" : measuring.some((party) => party.partyId === partyId);
  return values.every(may) ? row.name : undefined;
}

/** Of whom something from this source stands already in this period; what was withdrawn does not stand. */
async function measuredBefore(
  tx: Writer,
  { t: { measurement } }: Store,
  { programmeId, one: { indicatorId, period, values, source } }: Wanted,
): Promise<readonly (PartyId | null)[]> {
  const before = await tx
    .select({
      id: measurement.id,
      partyId: measurement.partyId,
      value: measurement.value,
      source: measurement.source,
      correctsId: measurement.correctsId,
    })
    .from(measurement)
    .where(
      and(
        eq(measurement.programmeId, programmeId),
        eq(measurement.indicatorId, indicatorId),
        eq(measurement.periodFrom, period.from),
        eq(measurement.periodUntil, period.until),
      ),
    );
  const same = standingOf(before).filter((one) => one.source === source);
  return values.map(({ partyId }) => partyId).filter((id) => same.some(({ partyId }) => partyId === id));
}
