import { and, eq, isNotNull, max, notInArray, sql } from "drizzle-orm";
import { keptByLog } from "#db/kept-by-log.ts";
import { oneOfAsked, prepared } from "#db/prepared.ts";
import type { Store } from "#db/store.ts";
import type { Day } from "#domain/day.ts";
import { monitoringOf } from "#domain/monitoring.ts";
import { type MonitoringSignal, monitoringSignal } from "#domain/worst-indicator.ts";
import { byProgramme } from "./governances.ts";
import { definitionFrom, indicatorFrom, measurementFrom, measuringFrom } from "./indicators.ts";

/** More programmes than an installation has. */
const kept = keptByLog<MonitoringSignal>(4000);

/**
 * How the indicators of some programmes stand, and which couplings run ahead: four statements for those that changed,
 * however many these are. Of each indicator and party no more is read than the last period of which something stands,
 * because that is what a light looks at.
 */
export function loadMonitoringSignals(
  store: Store,
  asked: { readonly programmeIds: readonly string[]; readonly today: Day },
): Promise<(programmeId: string) => MonitoringSignal> {
  return kept(store, asked, async (programmeIds) => {
    const values = { among: JSON.stringify(programmeIds) };
    const [rows, definitions, measurements, couplings] = await Promise.all([
      indicatorsAmong(store, values),
      definitionsAmong(store, values).then(byProgramme),
      lastMeasurements(store, values).then((rows) => byProgramme(rows.map((row) => row.measurement))),
      couplingsAmong(store, values).then(byProgramme),
    ]);
    const indicators = byProgramme([
      ...new Map(
        rows.map(({ indicator }) => [`${indicator.programmeId} ${indicator.id}`, indicator]),
      ).values(),
    ]);
    const measuring = byProgramme(rows.flatMap((row) => row.measuring ?? []));
    return (id) => {
      const records = {
        indicators: indicators(id).map(indicatorFrom),
        definitions: definitions(id).map(definitionFrom),
        measuring: measuring(id).map(measuringFrom),
        measurements: measurements(id).map(measurementFrom),
        ...{ learning: [], couplings: couplings(id) },
      };
      return monitoringSignal(monitoringOf(records, asked.today));
    };
  });
}

/** A row for each party that measures an indicator, and one for an indicator that nobody measures. */
const indicatorsAmong = prepared((store) => {
  const { indicator, indicatorParty } = store.t;
  return store.read
    .select({ indicator, measuring: indicatorParty })
    .from(indicator)
    .leftJoin(
      indicatorParty,
      and(
        eq(indicatorParty.programmeId, indicator.programmeId),
        eq(indicatorParty.indicatorId, indicator.id),
      ),
    )
    .where(oneOfAsked(store, indicator.programmeId, "among"))
    .orderBy(indicator.ordinal, indicator.id);
});

const definitionsAmong = prepared((store) => {
  const { indicatorDefinition } = store.t;
  return store.read
    .select()
    .from(indicatorDefinition)
    .where(oneOfAsked(store, indicatorDefinition.programmeId, "among"));
});

const couplingsAmong = prepared((store) => {
  const { coupling } = store.t;
  return store.read
    .select()
    .from(coupling)
    .where(oneOfAsked(store, coupling.programmeId, "among"))
    .orderBy(coupling.id);
});

const lastMeasurements = prepared((store) => {
  const { measurement } = store.t;
  // A party that is null is the whole: two nulls are no equal values in SQL, and two empty texts are.
  const party = sql<string>`coalesce(${measurement.partyId}, '')`;
  const corrected = store.read
    .select({ id: measurement.correctsId })
    .from(measurement)
    .where(and(oneOfAsked(store, measurement.programmeId, "among"), isNotNull(measurement.correctsId)));
  const stands = and(isNotNull(measurement.value), notInArray(measurement.id, corrected));
  const last = store.read
    .select({
      programmeId: measurement.programmeId,
      indicatorId: measurement.indicatorId,
      party: party.as("last_party"),
      until: max(measurement.periodUntil).as("last_until"),
    })
    .from(measurement)
    .where(and(oneOfAsked(store, measurement.programmeId, "among"), stands))
    .groupBy(measurement.programmeId, measurement.indicatorId, party)
    .as("last");
  return store.read
    .select({ measurement })
    .from(last)
    .innerJoin(
      measurement,
      and(
        eq(measurement.programmeId, last.programmeId),
        eq(measurement.indicatorId, last.indicatorId),
        eq(measurement.periodUntil, last.until),
        eq(party, last.party),
      ),
    );
});
