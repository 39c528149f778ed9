import { and, eq, max, sql } from "drizzle-orm";
import { keptByLog } from "#db/kept-by-log.ts";
import { oneOfAsked, prepared } from "#db/prepared.ts";
import type { Store } from "#db/store.ts";
import type { Day } from "#domain/day.ts";
import { monitoringOf } from "#domain/monitoring.ts";
import { type WorstIndicator, worstIndicator } from "#domain/worst-indicator.ts";
import { byProgramme } from "./governances.ts";
import { definitionFrom, indicatorFrom, measurementFrom, measuringFrom } from "./indicators.ts";

/** More programmes than an installation has. */
const kept = keptByLog<WorstIndicator>(4000);

/**
 * How the indicators of some programmes stand: four statements for those that changed, however many these are. Of each
 * indicator and party no more is read than the last period, because that is what a light looks at.
 */
export function loadWorstIndicators(
  store: Store,
  asked: { readonly programmeIds: readonly string[]; readonly today: Day },
): Promise<(programmeId: string) => WorstIndicator> {
  return kept(store, asked, async (programmeIds) => {
    const values = { among: JSON.stringify(programmeIds) };
    const [indicators, definitions, measuring, measurements] = await Promise.all([
      indicatorsAmong(store, values).then(byProgramme),
      definitionsAmong(store, values).then(byProgramme),
      measuringAmong(store, values).then(byProgramme),
      lastMeasurements(store, values).then((rows) => byProgramme(rows.map((row) => row.measurement))),
    ]);
    return (id) => {
      const records = {
        indicators: indicators(id).map(indicatorFrom),
        definitions: definitions(id).map(definitionFrom),
        measuring: measuring(id).map(measuringFrom),
        measurements: measurements(id).map(measurementFrom),
        ...{ learning: [], couplings: [] },
      };
      return worstIndicator(monitoringOf(records, asked.today).indicators);
    };
  });
}

const indicatorsAmong = prepared((store) => {
  const { indicator } = store.t;
  return store.read
    .select()
    .from(indicator)
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

const measuringAmong = prepared((store) => {
  const { indicatorParty } = store.t;
  return store.read
    .select()
    .from(indicatorParty)
    .where(oneOfAsked(store, indicatorParty.programmeId, "among"));
});

const lastMeasurements = prepared((store) => {
  const { measurement } = store.t;
  // A party that is null is the whole: two nulls are no equal values in SQL, and two empty texts are.
  const party = sql<string>`coalesce(${measurement.partyId}, '')`;
  const last = store.read
    .select({
      programmeId: measurement.programmeId,
      indicatorId: measurement.indicatorId,
      party: party.as("last_party"),
      until: max(measurement.periodUntil).as("last_until"),
    })
    .from(measurement)
    .where(oneOfAsked(store, measurement.programmeId, "among"))
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
