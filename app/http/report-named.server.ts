import { listEditions } from "#db/queries/progress-reports.ts";
import { listReportingWorkstreams } from "#db/queries/reporting.ts";
import type { Sight } from "#db/sight.ts";
import type { Store } from "#db/store.ts";
import { notFound } from "./responses.server.ts";

/** The edition of a report in the address, with all editions, the last first, and its workstream; 404 where there is none. */
export async function reportNamed(store: Store, sight: Sight, id: string | undefined) {
  const [editions, workstreams] = await Promise.all([
    listEditions(store, sight, { id: id ?? "" }),
    listReportingWorkstreams(store, sight),
  ]);
  const report = editions.find((one) => one.id === id);
  const workstream = workstreams.find((one) => one.id === report?.workstreamId);
  const [latest] = editions;
  if (report === undefined || latest === undefined || workstream === undefined) throw notFound();
  return { report, latest, editions, workstream };
}
