/** What a sheet says in the columns that were looked for, row by row. */
export type SheetTable<Column extends string> =
  | { readonly kind: "table"; readonly rows: readonly TableRow<Column>[] }
  | { readonly kind: "no-columns"; readonly missing: readonly Column[] };

export interface TableRow<Column extends string> {
  /** Its place in the file, counted from 1. */
  readonly line: number;
  readonly cells: Readonly<Record<Column, string>>;
}

interface Wanted<Column extends string> {
  /** For each column the headings under which it may stand, in whatever case. */
  readonly headings: Readonly<Record<Column, readonly string[]>>;
  /** The columns without which the sheet is not what was looked for; the others may be absent, and are empty then. */
  readonly needed: readonly Column[];
}

/** Finds columns by their headings in the first row, in any order; what else the sheet has is left out. */
export function tableIn<Column extends string>(
  sheet: readonly { readonly line: number; readonly cells: readonly string[] }[],
  { headings, needed }: Wanted<Column>,
): SheetTable<Column> {
  const [head, ...rows] = sheet;
  const found = (head?.cells ?? []).map(plain);
  const columns = Object.keys(headings) as Column[];
  const places = columns.map(
    (column) => [column, found.findIndex((one) => headings[column].map(plain).includes(one))] as const,
  );
  const missing = places.flatMap(([column, at]) => (at < 0 && needed.includes(column) ? [column] : []));
  if (missing.length > 0) return { kind: "no-columns", missing };
  return {
    kind: "table",
    rows: rows.map(({ line, cells }) => ({
      line,
      cells: Object.fromEntries(places.map(([column, at]) => [column, cells[at] ?? ""])) as Record<
        Column,
        string
      >,
    })),
  };
}

/** A heading as it is compared: case, blanks and a colon or star behind it do not matter. */
function plain(heading: string): string {
  return heading.trim().toLowerCase().replace(/\s+/g, " ").replace(/[:*]$/, "").trim();
}
