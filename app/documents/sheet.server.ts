import { unzipSync } from "fflate";
import { readSheet } from "read-excel-file/universal";
import { csvRows } from "./csv.ts";

/** The rows of a sheet as text, or why there are none. A line is its place in the file, counted from 1. */
export type SheetReading =
  | { readonly kind: "read"; readonly rows: readonly SheetRow[] }
  | { readonly kind: "unreadable" | "too-large" | "empty" };

export interface SheetRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** More rows than anybody types, and more columns than anybody reads. */
const MOST = { rows: 1000, columns: 50, unpackedBytes: 20_000_000 } as const;

/** Reads the first sheet of an Excel file, or a CSV file in whatever way a Dutch Excel saves one. Empty rows are left out. */
export async function sheetIn(bytes: Uint8Array<ArrayBuffer>): Promise<SheetReading> {
  const cells = isZip(bytes) ? await xlsxRows(bytes) : textRows(bytes);
  if (!Array.isArray(cells)) return { kind: cells };
  const rows = cells
    .map((row, index) => ({ line: index + 1, cells: row.map((cell) => cell.trim()) }))
    .filter((row) => row.cells.some((cell) => cell !== ""));
  if (rows.length === 0) return { kind: "empty" };
  // One row more than that: the first names the columns.
  const isLarge = rows.length > MOST.rows + 1 || rows.some((row) => row.cells.length > MOST.columns);
  return isLarge ? { kind: "too-large" } : { kind: "read", rows };
}

type Cells = string[][] | "unreadable" | "too-large";

/** Every modern Excel file is a zip archive. */
function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

async function xlsxRows(bytes: Uint8Array<ArrayBuffer>): Promise<Cells> {
  try {
    if (unpackedBytes(bytes) > MOST.unpackedBytes) return "too-large";
    const rows = await readSheet(new Blob([bytes]));
    return rows.map((row) => row.map(textOf));
  } catch {
    // Whatever is wrong with somebody's file is no fault of ours: the form says that it cannot be read.
    return "unreadable";
  }
}

/** How much an archive says it holds: a small file may unpack to more than there is memory for. */
function unpackedBytes(bytes: Uint8Array): number {
  let total = 0;
  unzipSync(bytes, {
    filter: ({ originalSize }) => {
      total += originalSize;
      return false;
    },
  });
  return total;
}

/** A cell as one would type it; a number without what its binary form adds behind the tenth decimal. */
function textOf(cell: unknown): string {
  if (cell === null) return "";
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return typeof cell === "number" ? String(Number(cell.toFixed(10))) : String(cell);
}

function textRows(bytes: Uint8Array): Cells {
  const text = decoded(bytes);
  // No text has a NUL in it: this is a picture, or an Excel file from before 2007.
  return text.includes("\0") ? "unreadable" : csvRows(text);
}

/** UTF-8 where it is that, else what an older Excel saves on Windows. */
function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}
