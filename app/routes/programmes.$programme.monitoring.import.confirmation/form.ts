import { z } from "zod";
import { MEASUREMENT_COLUMNS, type MeasurementColumn } from "#documents/measurement-sheet.ts";
import type { TableRow } from "#documents/sheet-table.ts";
import { onceKey } from "#http/fields.server.ts";

type Row = TableRow<MeasurementColumn>;

/** A row that a preview showed, as it sent it along: its line, and the text of each column. */
const row = z.strictObject({
  line: z.number().int(),
  cells: z.array(z.string()).length(MEASUREMENT_COLUMNS.length),
});

export const schema = z.strictObject({
  once: onceKey,
  rows: z.string().transform((text, context): readonly Row[] => {
    const read = z.array(row).min(1).max(1000).safeParse(jsonIn(text));
    if (read.success) return read.data.map(({ line, cells }) => ({ line, cells: named(cells) }));
    context.addIssue({ code: "custom", message: "unusable" });
    return z.NEVER;
  }),
});

function named(cells: readonly string[]): Row["cells"] {
  const pairs = MEASUREMENT_COLUMNS.map((column, index) => [column, cells[index]?.trim() ?? ""]);
  return Object.fromEntries(pairs) as Row["cells"];
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
