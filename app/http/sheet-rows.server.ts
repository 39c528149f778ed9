import { z } from "zod";
import { jsonIn } from "./json.server.ts";

interface Row<Column extends string> {
  /** Its place in the file, counted from 1. */
  readonly line: number;
  readonly cells: Readonly<Record<Column, string>>;
}

/**
 * The rows that a preview showed, each as its line and the text of every column, on their way through the form that
 * confirms them: nobody types them, but whoever sends a form may have changed anything in it.
 */
export function sheetRows<Column extends string>(columns: readonly Column[]) {
  const row = z.strictObject({ line: z.number().int(), cells: z.array(z.string()).length(columns.length) });
  return z.string().transform((text, context): readonly Row<Column>[] => {
    const read = z.array(row).min(1).max(1000).safeParse(jsonIn(text));
    if (read.success) return read.data.map(({ line, cells }) => ({ line, cells: named(columns, cells) }));
    context.addIssue({ code: "custom", message: "unusable" });
    return z.NEVER;
  });
}

function named<Column extends string>(
  columns: readonly Column[],
  cells: readonly string[],
): Row<Column>["cells"] {
  const pairs = columns.map((column, index) => [column, cells[index]?.trim() ?? ""]);
  return Object.fromEntries(pairs) as Row<Column>["cells"];
}
