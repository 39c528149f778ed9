import { forProgramme } from "#auth/guard.server.ts";
import { positionSheet } from "#documents/position-sheet.ts";
import { xlsxOf } from "#documents/xlsx.server.ts";
import { listNamed } from "#http/deliverable-named.server.ts";
import { xlsxResponse } from "#http/xlsx.server.ts";

/** A was-wordt-lijst as an Excel file, with the columns by which it can be read in again. */
export const loader = forProgramme("see", async ({ store, sight, programme, params, words }) => {
  const { positions } = await listNamed(store, sight, params.deliverable);
  return xlsxResponse(await xlsxOf(positionSheet(positions, words.positions)), `was-wordt-${programme.slug}`);
});
