import { forProgramme } from "#auth/guard.server.ts";
import { measurementSheet } from "#documents/measurement-sheet.ts";
import { xlsxOf } from "#documents/xlsx.server.ts";
import { measurementSurroundings } from "#http/measurement-file.server.ts";
import { xlsxResponse } from "#http/xlsx.server.ts";

/** Every measurement that stands as an Excel file, with the columns by which it can be read in again. */
export const loader = forProgramme("see", async ({ store, sight, programme, words, today }) => {
  const around = await measurementSurroundings(store, sight, today);
  const sheet = measurementSheet(around, words.measurementFile);
  return xlsxResponse(await xlsxOf(sheet), `monitoring-${programme.slug}`);
});
