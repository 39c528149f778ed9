import { loadMonitoring } from "#db/queries/indicators.ts";
import { type MeasuredValue, measure } from "#db/queries/measurement-commands.ts";
import { listParties } from "#db/queries/parties.ts";
import type { Store } from "#db/store.ts";
import { day } from "#domain/day.ts";
import { monitoringOf } from "#domain/monitoring.ts";
import { newOnceKey } from "#http/once-key.server.ts";
import { steeringGroup } from "./steering-group.ts";
import { TODAY } from "./stores.ts";

const OCTOBER = { from: day("2026-10-01"), until: day("2026-10-31") };

/** A value of the programme as a whole. */
export const whole = (value: number): readonly MeasuredValue[] => [{ partyId: null, value }];

/** A world in which the process leader measures indicators, each over October. */
export async function measuringWorld(store: Store) {
  const group = await steeringGroup(store);
  const author = await group.author();
  const { programmeId } = group;
  const records = (id: string) => loadMonitoring(store, group.sight, { id });
  const seen = async (id: string, asOf = TODAY) => monitoringOf(await records(id), asOf).indicators[0];
  const measured = (indicatorId: string, values: readonly MeasuredValue[], source: string | null = null) =>
    measure(store, author, {
      ...{ programmeId, once: newOnceKey(), on: TODAY },
      periods: [{ indicatorId, period: OCTOBER, source, values }],
    });
  const twoParties = async () =>
    (await listParties(store, group.sight)).slice(0, 2).map(({ id }) => id) as [string, string];
  return { store, group, author, programmeId, records, seen, measured, twoParties };
}

export type MeasuringWorld = Awaited<ReturnType<typeof measuringWorld>>;
