import { keptByLog } from "#db/kept-by-log.ts";
import type { Sight } from "#db/sight.ts";
import type { Store } from "#db/store.ts";
import type { Day } from "#domain/day.ts";
import { type Monitoring, monitoringOf } from "#domain/monitoring.ts";
import { loadMonitoring } from "./indicators.ts";

/** One may hold ten thousand measurements: no more are kept than are looked at in turns. */
const kept = keptByLog<Monitoring>(8);

/** What a programme knew of its indicators by the end of a day; what it knows today is worked out once (ADR 0032). */
export async function loadMonitoringOn(
  store: Store,
  sight: Sight,
  { asOf, today }: { readonly asOf: Day; readonly today: Day },
): Promise<Monitoring> {
  if (asOf !== today) return monitoringOf(await loadMonitoring(store, sight), asOf);
  const { programmeId } = sight;
  const monitoring = await kept(store, { programmeIds: [programmeId], today }, async () => {
    const records = await loadMonitoring(store, sight);
    return () => monitoringOf(records, today);
  });
  return monitoring(programmeId);
}
