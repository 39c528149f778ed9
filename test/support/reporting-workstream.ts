import { correctReport, submitReport } from "#db/queries/report-commands.ts";
import type { Store } from "#db/store.ts";
import { day, plusDays } from "#domain/day.ts";
import { reportedLights } from "#domain/progress-report.ts";
import { ASPECTS } from "#domain/status.ts";
import { newOnceKey } from "#http/once-key.server.ts";
import { lightsDrawn } from "./drawn-status.ts";
import type { Params } from "./routes.ts";
import { demoAuthor } from "./steering-group.ts";
import { NOW, TODAY } from "./stores.ts";

/** The period before the one of `TODAY` in the rhythm that `reportingWorkstream` gives: four weeks from 31 August. */
export const LAST_PERIOD = { from: day("2026-09-28"), until: day("2026-10-25") };
export const THIS_PERIOD = { from: day("2026-10-26"), until: day("2026-11-22") };

/**
 * A workstream of one member, with two milestones, which reported about the last period and mended that. The programme
 * reports every four weeks from 31 August.
 */
export async function reportingWorkstream(
  store: Store,
  { programmeId, memberId }: { readonly programmeId: string; readonly memberId: string },
): Promise<Params> {
  const [workstreamId, milestone] = [`stream of ${programmeId}`, `milestone of ${programmeId}`];
  const of = { programmeId, provenance: "example" as const };
  const deed = { verb: "furnish", entity: "workstream", entityId: workstreamId, change: {} };
  const { t } = store;
  await store.write(async (tx) => {
    await tx.insert(t.workstream).values({ ...of, id: workstreamId, ordinal: 90, name: "Wonen en verblijf" });
    await tx
      .insert(t.workstreamMember)
      .values({ ...of, id: `member of ${programmeId}`, workstreamId, participantId: memberId });
    const dated = { baselineOn: plusDays(TODAY, 30), forecastOn: plusDays(TODAY, 30) };
    await tx.insert(t.milestone).values([
      { ...of, ...dated, id: milestone, ordinal: 90, workstreamId, name: "Plan vastgesteld" },
      { ...of, id: `undated ${programmeId}`, ordinal: 91, workstreamId, name: "Pilot begonnen" },
    ]);
    await tx.update(t.programme).set({ reportEveryWeeks: 4, reportFrom: "2026-08-31" });
    const entry = { chain: programmeId, at: NOW, accountId: null, actorName: "Tester", ...deed };
    return { result: undefined, audit: [entry] };
  });
  const author = await demoAuthor(store, "Procesleider");
  const said = { ...someReport(), programmeId, workstreamId, period: LAST_PERIOD, on: LAST_PERIOD.until };
  await submitReport(store, author, { ...said, once: newOnceKey(), moves: [] });
  const coming = "Het plan gaat naar de stuurgroep.";
  const corrected = await correctReport(store, author, { ...said, coming, corrects: 1, once: newOnceKey() });
  return {
    workstream: workstreamId,
    reportedMilestone: milestone,
    report: "id" in corrected ? corrected.id : "",
  };
}

/** A report in which every light is as computed. */
export function someReport() {
  const choices = Object.fromEntries(ASPECTS.map((aspect) => [aspect, { choice: "computed", reason: null }]));
  const { lights } = reportedLights(lightsDrawn("??ggg?"), choices as Parameters<typeof reportedLights>[1]);
  return {
    ...{ done: "Wij spraken alle regio's.", coming: "Het plan.", decisionWanted: null, lights },
  };
}
