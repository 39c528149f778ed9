import { loadMonitoring } from "#db/queries/indicators.ts";
import { listParties } from "#db/queries/parties.ts";
import type { Sight } from "#db/sight.ts";
import type { Store } from "#db/store.ts";
import type { Day } from "#domain/day.ts";

/** What a sheet of measurements is read beside, and made of. */
export async function measurementSurroundings(store: Store, sight: Sight, today: Day) {
  const [{ indicators, definitions, measuring, measurements }, parties] = await Promise.all([
    loadMonitoring(store, sight),
    listParties(store, sight),
  ]);
  return { indicators, definitions, measuring, measurements, parties, today };
}
