import { forProgramme } from "#auth/guard.server.ts";
import { listMilestones } from "#db/queries/milestones.ts";
import { listWorkstreamNames } from "#db/queries/plan.ts";
import { listSheet } from "#documents/list-sheet.ts";
import { xlsxOf } from "#documents/xlsx.server.ts";
import { xlsxResponse } from "#http/xlsx.server.ts";
import { formatDay } from "#i18n/format.ts";

/** The milestones as an Excel file, with the columns by which it can be read in again; on request without rows, to fill in. */
export const loader = forProgramme("see", async ({ request, store, sight, programme, words }) => {
  const isEmpty = new URL(request.url).searchParams.has("empty");
  const [milestones, workstreams] = await Promise.all([
    listMilestones(store, sight),
    listWorkstreamNames(store, sight),
  ]);
  const rows = milestones.map(({ name, workstreamId, ...days }) => [
    ...[name, workstreams.find(({ id }) => id === workstreamId)?.name ?? null],
    ...[days.baselineOn, days.forecastOn, days.achievedOn].map((on) => on && formatDay(on, "nl")),
  ]);
  const sheet = listSheet("milestones", isEmpty ? [] : rows, words.listImport);
  return xlsxResponse(await xlsxOf(sheet), `mijlpalen-${programme.slug}`);
});
