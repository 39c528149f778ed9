import { loadMonitoring } from "#db/queries/indicators.ts";
import { listParties } from "#db/queries/parties.ts";
import { listWorkstreamNames } from "#db/queries/plan.ts";
import type { Sight } from "#db/sight.ts";
import type { Store } from "#db/store.ts";
import type { Day } from "#domain/day.ts";
import type { MonitoringRecords } from "#domain/monitoring.ts";
import { isOver } from "#domain/party.ts";
import { participantsOffered } from "./participants-offered.server.ts";
import { notFound } from "./responses.server.ts";

/** The indicator in the address with all that is kept of it; 404 where there is none. */
export async function indicatorNamed(store: Store, sight: Sight, id: string | undefined) {
  const records = await loadMonitoring(store, sight, { id: id ?? "" });
  const [indicator] = records.indicators;
  const definition = records.definitions.at(-1);
  if (indicator === undefined || definition === undefined) throw notFound();
  return { indicator, definition, records };
}

/** What the form of an indicator has to choose from. Parties that measure already are offered, even where they are over. */
export async function indicatorChoices(
  store: Store,
  sight: Sight,
  { today, records }: { readonly today: Day; readonly records?: Pick<MonitoringRecords, "measuring"> },
) {
  const [people, workstreams, parties] = await Promise.all([
    participantsOffered(store, sight, today),
    listWorkstreamNames(store, sight),
    listParties(store, sight),
  ]);
  const measuring = new Set(records?.measuring.flatMap((one) => (one.until === null ? one.partyId : [])));
  return {
    people,
    workstreams: workstreams.map(({ id, name }) => ({ value: id, label: name })),
    parties: parties
      .filter((party) => !isOver(party, today) || measuring.has(party.id))
      .map(({ id, name }) => ({ value: id, label: name })),
    partyIds: [...measuring],
  };
}
