import { and, asc, eq, gte, inArray, isNull, or } from "drizzle-orm";
import type { Store } from "#db/store.ts";
import { storedDay } from "#db/stored-day.ts";
import { type Day, plusDays } from "#domain/day.ts";
import { type DutyRecords, type MeasuringDuty, measuringDuties } from "#domain/measuring-duty.ts";
import type { WorkItem } from "#domain/my-work.ts";
import { definitionFrom } from "./indicators.ts";
import type { listOwnParticipants } from "./reporting.ts";

type Own = Awaited<ReturnType<typeof listOwnParticipants>>;

/** A year and a half: a period that ended last cannot have begun before that. */
const LONGEST_DAYS = 550;

/** The measurements that their parties owe; where somebody was named there, only to whoever that is. */
export async function listOwnMeasurements(store: Store, own: Own, today: Day): Promise<readonly WorkItem[]> {
  const rows = await listAsked(store, own, today);
  if (rows.length === 0) return [];
  const [definitions, measurements] = await Promise.all([
    listEditions(store, rows),
    listLately(store, rows, today),
  ]);
  const duties = measuringDuties(
    {
      indicators: rows.map(({ indicator }) => ({ ...indicator, endedOn: storedDay(indicator.endedOn) })),
      measuring: rows.map(({ asked }) => ({
        ...asked,
        since: storedDay(asked.since),
        until: storedDay(asked.until),
      })),
      ...{ definitions, measurements },
    },
    today,
  );
  return [...new Map(duties.map((duty) => [keyOf(duty), duty])).values()]
    .filter(({ partyId, participantId }) =>
      own.some((one) => one.partyId === partyId && (participantId === null || participantId === one.id)),
    )
    .flatMap(({ indicatorId, period }): WorkItem[] => {
      const indicator = rows.find((row) => row.indicator.id === indicatorId)?.indicator;
      if (indicator === undefined) return [];
      const { programmeId, name: title } = indicator;
      const [since, dueOn] = [plusDays(period.until, 1), null];
      return [{ kind: "measurement", id: indicatorId, programmeId, title, dueOn, since }];
    });
}

function keyOf({ indicatorId, partyId }: MeasuringDuty): string {
  return `${indicatorId} ${partyId}`;
}

/** The indicators that their parties measure. */
function listAsked({ read, t: { indicator, indicatorParty } }: Store, own: Own, today: Day) {
  return read
    .select({ indicator, asked: indicatorParty })
    .from(indicatorParty)
    .innerJoin(
      indicator,
      and(
        eq(indicator.programmeId, indicatorParty.programmeId),
        eq(indicator.id, indicatorParty.indicatorId),
      ),
    )
    .where(
      and(
        inArray(
          indicatorParty.programmeId,
          own.map((one) => one.programmeId),
        ),
        inArray(
          indicatorParty.partyId,
          own.map(({ partyId }) => partyId),
        ),
        or(isNull(indicatorParty.until), gte(indicatorParty.until, plusDays(today, -LONGEST_DAYS))),
      ),
    )
    .orderBy(asc(indicator.ordinal), asc(indicator.id));
}

type Asked = Awaited<ReturnType<typeof listAsked>>;

async function listEditions({ read, t: { indicatorDefinition } }: Store, rows: Asked) {
  const found = await read
    .select()
    .from(indicatorDefinition)
    .where(
      and(
        inArray(indicatorDefinition.programmeId, programmesIn(rows)),
        inArray(indicatorDefinition.indicatorId, indicatorsIn(rows)),
      ),
    )
    .orderBy(asc(indicatorDefinition.setOn), asc(indicatorDefinition.id));
  return found.map(definitionFrom);
}

/** What was said of periods that may still be the last one. */
async function listLately(
  { read, t: { measurement } }: Store,
  rows: Asked,
  today: Day,
): Promise<DutyRecords["measurements"]> {
  const found = await read
    .select({
      ...{ id: measurement.id, indicatorId: measurement.indicatorId, partyId: measurement.partyId },
      ...{ value: measurement.value, correctsId: measurement.correctsId },
      ...{ periodFrom: measurement.periodFrom, periodUntil: measurement.periodUntil },
    })
    .from(measurement)
    .where(
      and(
        inArray(measurement.programmeId, programmesIn(rows)),
        inArray(measurement.indicatorId, indicatorsIn(rows)),
        gte(measurement.periodUntil, plusDays(today, -LONGEST_DAYS)),
      ),
    );
  return found.map((row) => ({
    ...row,
    periodFrom: storedDay(row.periodFrom),
    periodUntil: storedDay(row.periodUntil),
  }));
}

function programmesIn(rows: Asked): string[] {
  return [...new Set(rows.map(({ indicator }) => indicator.programmeId))];
}

function indicatorsIn(rows: Asked): string[] {
  return [...new Set(rows.map(({ indicator }) => indicator.id))];
}
