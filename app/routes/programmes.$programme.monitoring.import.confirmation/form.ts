import { z } from "zod";
import { MEASUREMENT_COLUMNS } from "#documents/measurement-sheet.ts";
import { onceKey } from "#http/fields.server.ts";
import { sheetRows } from "#http/sheet-rows.server.ts";

export const schema = z.strictObject({ once: onceKey, rows: sheetRows(MEASUREMENT_COLUMNS) });
