import { and, asc, eq } from "drizzle-orm";
import { asked, prepared } from "#db/prepared.ts";
import type { Sight } from "#db/sight.ts";
import type { Store } from "#db/store.ts";
import { storedDay } from "#db/stored-day.ts";
import type { Coupling } from "#domain/coupling.ts";
import type {
  Indicator,
  IndicatorDefinition,
  IndicatorId,
  LearningPoint,
  Measurement,
  MeasuringParty,
} from "#domain/indicator.ts";
import type { MonitoringRecords } from "#domain/monitoring.ts";

interface OneOf {
  readonly id?: IndicatorId;
}

/**
 * All that a programme keeps of its indicators, or of one of them: five statements, however much there is. What was
 * known on a day is for `monitoringOf` to say.
 */
export async function loadMonitoring(
  store: Store,
  { programmeId }: Sight,
  { id }: OneOf = {},
): Promise<MonitoringRecords> {
  const [compared, learning] = await Promise.all([
    loadCompared(store, { programmeId }, id === undefined ? {} : { id }),
    learningRows(store, { programmeId, id: id ?? "" }, id !== undefined),
  ]);
  return { ...compared, learning: learning.map(learningFrom) };
}

/** What is measured beside its path and beside what it is coupled to, without what was learned: four statements. */
export async function loadCompared(
  store: Store,
  { programmeId }: Pick<Sight, "programmeId">,
  { id }: OneOf = {},
): Promise<Omit<MonitoringRecords, "learning">> {
  const [values, shape] = [{ programmeId, id: id ?? "" }, id !== undefined] as const;
  const [rows, definitions, measurements, couplings] = await Promise.all([
    indicatorRows(store, values, shape),
    definitionRows(store, values, shape),
    measurementRows(store, values, shape),
    couplingRows(store, { programmeId }),
  ]);
  const indicators = new Map(rows.map(({ indicator }) => [indicator.id, indicatorFrom(indicator)]));
  return {
    indicators: [...indicators.values()],
    definitions: definitions.map(definitionFrom),
    measuring: rows.flatMap(({ measuring }) => (measuring === null ? [] : [measuringFrom(measuring)])),
    measurements: measurements.map(measurementFrom),
    couplings: couplings.map(couplingFrom),
  };
}

/** Of which indicator a measurement is. */
export async function findIndicatorOf(
  { read, t: { measurement } }: Store,
  { programmeId }: Sight,
  id: string,
): Promise<IndicatorId | undefined> {
  const [row] = await read
    .select({ indicatorId: measurement.indicatorId })
    .from(measurement)
    .where(and(eq(measurement.programmeId, programmeId), eq(measurement.id, id)));
  return row?.indicatorId;
}

/** Whether only one is asked for. */
type IsOne = boolean;

/** A row for each party that measures an indicator, and one for an indicator that nobody measures. */
const indicatorRows = prepared(({ read, t: { indicator, indicatorParty } }, isOne: IsOne) =>
  read
    .select({ indicator, measuring: indicatorParty })
    .from(indicator)
    .leftJoin(
      indicatorParty,
      and(
        eq(indicatorParty.programmeId, indicator.programmeId),
        eq(indicatorParty.indicatorId, indicator.id),
      ),
    )
    .where(
      and(eq(indicator.programmeId, asked("programmeId")), isOne ? eq(indicator.id, asked("id")) : undefined),
    )
    .orderBy(asc(indicator.ordinal), asc(indicator.id), asc(indicatorParty.id)),
);

const definitionRows = prepared(({ read, t: { indicatorDefinition: edition } }, isOne: IsOne) =>
  read
    .select()
    .from(edition)
    .where(
      and(
        eq(edition.programmeId, asked("programmeId")),
        isOne ? eq(edition.indicatorId, asked("id")) : undefined,
      ),
    )
    .orderBy(asc(edition.setOn), asc(edition.id)),
);

const measurementRows = prepared(({ read, t: { measurement } }, isOne: IsOne) =>
  read
    .select()
    .from(measurement)
    .where(
      and(
        eq(measurement.programmeId, asked("programmeId")),
        isOne ? eq(measurement.indicatorId, asked("id")) : undefined,
      ),
    )
    .orderBy(asc(measurement.reportedOn), asc(measurement.id)),
);

const learningRows = prepared(({ read, t: { learningPoint } }, isOne: IsOne) =>
  read
    .select()
    .from(learningPoint)
    .where(
      and(
        eq(learningPoint.programmeId, asked("programmeId")),
        isOne ? eq(learningPoint.indicatorId, asked("id")) : undefined,
      ),
    )
    .orderBy(asc(learningPoint.recordedOn), asc(learningPoint.id)),
);

const couplingRows = prepared(({ read, t: { coupling } }) =>
  read
    .select()
    .from(coupling)
    .where(eq(coupling.programmeId, asked("programmeId")))
    .orderBy(asc(coupling.id)),
);

type Tables = Store["t"];

export function indicatorFrom({ programmeId: _, ...row }: Tables["indicator"]["$inferSelect"]): Indicator {
  return { ...row, endedOn: storedDay(row.endedOn) };
}

export function definitionFrom(row: Tables["indicatorDefinition"]["$inferSelect"]): IndicatorDefinition {
  const { id, indicatorId, definition, unit, direction, source, frequency, path } = row;
  const baselineOn = storedDay(row.baselineOn);
  const isBegun = baselineOn !== null && row.baselineValue !== null;
  return {
    ...{ id, indicatorId, definition, unit, direction, source, frequency, path },
    tolerances: {
      unfavourable: {
        greenPercent: row.unfavourableGreenPercent,
        amberPercent: row.unfavourableAmberPercent,
      },
      favourable: { greenPercent: row.favourableGreenPercent, amberPercent: row.favourableAmberPercent },
    },
    baseline: isBegun ? { on: baselineOn, value: row.baselineValue ?? 0 } : null,
    ...{ setOn: storedDay(row.setOn), reason: row.reason, byName: row.byName, provenance: row.provenance },
  };
}

export function measuringFrom({
  programmeId: _,
  ...row
}: Tables["indicatorParty"]["$inferSelect"]): MeasuringParty {
  return { ...row, since: storedDay(row.since), until: storedDay(row.until) };
}

export function measurementFrom({
  programmeId: _,
  ...row
}: Tables["measurement"]["$inferSelect"]): Measurement {
  return {
    ...row,
    periodFrom: storedDay(row.periodFrom),
    periodUntil: storedDay(row.periodUntil),
    reportedOn: storedDay(row.reportedOn),
  };
}

function learningFrom({ programmeId: _, ...row }: Tables["learningPoint"]["$inferSelect"]): LearningPoint {
  return { ...row, recordedOn: storedDay(row.recordedOn) };
}

function couplingFrom({ programmeId: _, ...row }: Tables["coupling"]["$inferSelect"]): Coupling {
  return row;
}
