import { z } from "zod";
import { POSITION_COLUMNS } from "#documents/position-sheet.ts";
import { version } from "#http/fields.server.ts";
import { sheetRows } from "#http/sheet-rows.server.ts";

export const schema = z.strictObject({ version, rows: sheetRows(POSITION_COLUMNS) });
