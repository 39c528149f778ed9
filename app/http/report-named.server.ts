import { listEditions } from "#db/queries/progress-reports.ts";
import { listReportingWorkstreams, loadReportingThen } from "#db/queries/reporting.ts";
import type { Sight } from "#db/sight.ts";
import type { Store } from "#db/store.ts";
import type { Day } from "#domain/day.ts";
import { notFound } from "./responses.server.ts";

/**
 * The edition of a report in the address, with all editions, the last first, and its workstream, or as they were known on
 * a day; 404 where there is none.
 */
export async function reportNamed(
  store: Store,
  sight: Sight,
  { id, asOf }: { readonly id: string | undefined; readonly asOf?: Day | undefined },
) {
  const then = asOf === undefined ? {} : await loadReportingThen(store, sight, asOf);
  const [editions, workstreams] = await Promise.all([
    listEditions(store, sight, { id: id ?? "", asOf }),
    listReportingWorkstreams(store, sight, then),
  ]);
  const report = editions.find((one) => one.id === id);
  const workstream = workstreams.find((one) => one.id === report?.workstreamId);
  const [latest] = editions;
  if (report === undefined || latest === undefined || workstream === undefined) throw notFound();
  return { report, latest, editions, workstream };
}
