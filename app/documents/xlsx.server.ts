import { unzipSync, zipSync } from "fflate";
import writeExcelFile from "write-excel-file/node";

/** One sheet: its columns, and under them the rows. Text stays text, also where it begins like a formula. */
export interface XlsxSheet {
  /** At most 31 characters, none of them `[]:*?/\`. */
  readonly name: string;
  readonly columns: readonly { readonly heading: string; readonly width: number }[];
  readonly rows: readonly (readonly XlsxCell[])[];
}

/** A text, a number (shown with two decimals at most), or nothing. */
export type XlsxCell = string | number | null;

/** What XML cannot hold, such as half a character: one of these would make the whole file unreadable. */
const NOT_IN_XML = /[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** The bytes of an Excel file with one sheet. Every cell says its type, so no program reads a formula in it. */
export async function xlsxOf({ name, columns, rows }: XlsxSheet): Promise<Uint8Array<ArrayBuffer>> {
  const heading = columns.map(({ heading: value }) => ({
    ...{ value: readable(value), type: String, fontWeight: "bold" as const },
  }));
  const body = rows.map((row) => row.map(cellOf));
  const bytes = await writeExcelFile([heading, ...body], {
    sheet: name,
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
  }).toBuffer();
  return timeless(new Uint8Array(bytes));
}

/** The same sheet gives the same bytes, whenever it is made: a difference would tell that something else differs. */
function timeless(file: Uint8Array): Uint8Array<ArrayBuffer> {
  return new Uint8Array(zipSync(unzipSync(file), { mtime: EPOCH }));
}

/** The first day that a zip can write down. */
const EPOCH = "1980-01-02T00:00:00";

function cellOf(value: XlsxCell) {
  if (value === null || value === "") return null;
  return typeof value === "number"
    ? { value, type: Number, format: "0.00" }
    : { value: readable(value), type: String, wrap: true };
}

function readable(text: string): string {
  return text.replace(NOT_IN_XML, "\uFFFD");
}
