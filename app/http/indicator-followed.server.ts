import type { Day } from "#domain/day.ts";
import { judgementOf } from "#domain/indicator-status.ts";
import type { PeriodValue } from "#domain/measurement-history.ts";
import { type FollowedIndicator, type MonitoringRecords, monitoringOf } from "#domain/monitoring.ts";
import type { PartyId } from "#domain/party.ts";
import { notFound } from "./responses.server.ts";

/** One indicator as it was known by the end of a day, also where it has ended; 404 where nobody had defined it yet. */
export function followedOn(records: MonitoringRecords, asOf: Day): FollowedIndicator {
  const indicators = records.indicators.map((one) => ({ ...one, endedOn: null }));
  const [followed] = monitoringOf({ ...records, indicators }, asOf).indicators;
  if (followed === undefined) throw notFound();
  return followed;
}

/** The periods of the whole, the last first, each with what it amounts to; and of each party the last one. */
export function judgedPeriods({ whole, parties, definition, indicator }: FollowedIndicator) {
  const judge = (partyId: PartyId | null, values: readonly PeriodValue[], hasLight: boolean) =>
    values.map(({ measurements, ...value }) => {
      const status = hasLight ? judgementOf(definition, { ...value, measurements }) : null;
      return { ...value, partyId, status };
    });
  return {
    whole: judge(null, whole?.values ?? [], true).reverse(),
    parties: parties.flatMap(({ partyId, values }) =>
      judge(partyId, values.slice(-1), indicator.scope === "each"),
    ),
  };
}
