import { forProgramme } from "#auth/guard.server.ts";
import { listParticipants, listParties } from "#db/queries/parties.ts";
import { listSheet } from "#documents/list-sheet.ts";
import { xlsxOf } from "#documents/xlsx.server.ts";
import { isActing } from "#domain/departure.ts";
import { xlsxResponse } from "#http/xlsx.server.ts";

/** The participants as an Excel file, with the columns by which it can be read in again; on request without rows, to fill in. */
export const loader = forProgramme("see", async ({ request, store, sight, programme, words, today }) => {
  const isEmpty = new URL(request.url).searchParams.has("empty");
  const [participants, parties] = await Promise.all([
    listParticipants(store, sight),
    listParties(store, sight),
  ]);
  const rows = participants
    .filter((one) => isActing(one, parties, today))
    .map(({ name, partyId }) => [name, parties.find(({ id }) => id === partyId)?.name ?? null]);
  const sheet = listSheet("participants", isEmpty ? [] : rows, words.listImport);
  return xlsxResponse(await xlsxOf(sheet), `deelnemers-${programme.slug}`);
});
