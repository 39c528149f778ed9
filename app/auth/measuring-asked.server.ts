import { loadMonitoring } from "#db/queries/indicators.ts";
import { listParticipants, listParties } from "#db/queries/parties.ts";
import { type Day, daysBetween, parseDay, plusDays } from "#domain/day.ts";
import {
  definitionOn,
  type Indicator,
  type IndicatorDefinition,
  isRunning,
  measuresOn,
} from "#domain/indicator.ts";
import { periodValues } from "#domain/measurement-history.ts";
import {
  frequencyFitting,
  lastEndedPeriod,
  type MeasuringPeriod,
  measuringPeriodOn,
} from "#domain/measuring-period.ts";
import type { MonitoringRecords } from "#domain/monitoring.ts";
import type { PartyId } from "#domain/party.ts";
import type { ProgrammeVisit } from "./guard.server.ts";
import { ownParticipant } from "./own-action.server.ts";

/** As many parties as are measured in one go; no programme has more. */
export const MOST_MEASURED = 60;

/** Which indicator and period the address asks for, and of whom the visitor may say what was measured. */
export async function measuringAsked(visit: ProgrammeVisit) {
  const { request, store, sight, today, may } = visit;
  const search = new URL(request.url).searchParams;
  const [records, parties, own] = await Promise.all([
    loadMonitoring(store, sight),
    listParties(store, sight),
    ownParty(visit),
  ]);
  const mayAll = may("edit-monitoring");
  const all = records.indicators.filter((one) => isMeasured(one, today));
  const asksOwn = ({ id }: Indicator) =>
    records.measuring.some((one) => one.indicatorId === id && one.partyId === own && measuresOn(one, today));
  const indicators = mayAll ? all : all.filter(asksOwn);
  const wanted = search.get("indicator");
  const indicator = wanted === null ? indicators[0] : all.find(({ id }) => id === wanted);
  if (indicator === undefined) return { indicators, asked: null, isUnknown: wanted !== null, mayAll };
  const definition = definitionOn(
    records.definitions.filter(({ indicatorId }) => indicatorId === indicator.id),
    today,
  );
  const { period, isTurned } = periodAsked(search, { definition, today });
  const rows = rowsOf(records, { indicator, period }).filter(
    ({ partyId }) => mayAll || (partyId !== null && partyId === own),
  );
  const named = rows.map((row) => ({
    ...row,
    name: row.partyId === null ? null : (parties.find(({ id }) => id === row.partyId)?.name ?? "?"),
  }));
  const asked = { indicator, definition, period, isTurned, rows: named.slice(0, MOST_MEASURED) };
  return { indicators, asked, isUnknown: false, mayAll };
}

/** Whoever measures in a period, each with what stands of it already; of an indicator of the whole that is the programme. */
function rowsOf(
  { measuring, measurements }: MonitoringRecords,
  { indicator, period }: { readonly indicator: Indicator; readonly period: MeasuringPeriod },
) {
  const known = measurements.filter(({ indicatorId }) => indicatorId === indicator.id);
  const partyIds: readonly (PartyId | null)[] =
    indicator.scope === "whole"
      ? [null]
      : measuring
          .filter((one) => one.indicatorId === indicator.id && measuresOn(one, period.until))
          .map(({ partyId }) => partyId);
  return partyIds.map((partyId) => {
    const value = periodValues(known, partyId).find(
      (one) => one.period.from === period.from && one.period.until === period.until,
    );
    const stands = (value?.measurements ?? []).map(({ id, value: figure, source }) => ({
      ...{ id, value: figure, source },
    }));
    return { partyId, stands };
  });
}

/** With a frequency the period in which the first day lies, else the days asked; without any the last that ended. */
function periodAsked(
  search: URLSearchParams,
  { definition, today }: { readonly definition: IndicatorDefinition | undefined; readonly today: Day },
): { readonly period: MeasuringPeriod; readonly isTurned: boolean } {
  const frequency = definition?.frequency ?? null;
  const from = parseDay(search.get("from") ?? "");
  const until = parseDay(search.get("until") ?? "");
  if (from === undefined) return { period: lastEndedPeriod(frequency ?? "monthly", today), isTurned: false };
  if (frequency !== null) return { period: measuringPeriodOn(frequency, from), isTurned: false };
  const isTurned = until !== undefined && until < from;
  return { period: { from, until: until === undefined || isTurned ? from : until }, isTurned };
}

/** The periods beside this one: as agreed, else as whole as it is in the calendar, else as long. */
export function neighboursOf({ from, until }: MeasuringPeriod, definition: IndicatorDefinition | undefined) {
  const frequency = definition?.frequency ?? frequencyFitting({ from, until });
  if (frequency !== undefined) {
    const at = (on: Day) => measuringPeriodOn(frequency, on);
    return { before: at(plusDays(from, -1)), after: at(plusDays(until, 1)) };
  }
  const length = daysBetween(from, until) + 1;
  return {
    before: { from: plusDays(from, -length), until: plusDays(until, -length) },
    after: { from: plusDays(from, length), until: plusDays(until, length) },
  };
}

function isMeasured(indicator: Indicator, today: Day): boolean {
  return indicator.measure === "number" && isRunning(indicator, today);
}

/** The party that the visitor acts for in this programme, if any. */
async function ownParty(visit: ProgrammeVisit): Promise<PartyId | undefined> {
  const id = await ownParticipant(visit);
  if (id === undefined) return undefined;
  const participants = await listParticipants(visit.store, visit.sight);
  return participants.find((one) => one.id === id && one.endedOn === null)?.partyId;
}
