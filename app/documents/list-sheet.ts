import { type Day, parseDay } from "#domain/day.ts";
import type { Catalogue } from "#i18n/nl.ts";
import { type SheetTable, type TableRow, tableIn } from "./sheet-table.ts";
import type { XlsxCell, XlsxSheet } from "./xlsx.server.ts";

/** The lists that come in from a sheet, each with the columns that are read; the first says what a row is. */
export const LIST_COLUMNS = {
  milestones: ["milestone", "workstream", "baseline"],
  actions: ["action", "owner", "due", "body", "workstream"],
  participants: ["participant", "party"],
} as const;
export type ListName = keyof typeof LIST_COLUMNS;
export type ListColumn = (typeof LIST_COLUMNS)[ListName][number];

/** What else a sheet that goes out says; it is not read in again. */
const MORE_COLUMNS = {
  milestones: ["forecast", "achieved"],
  actions: ["number", "state"],
  participants: [],
} as const;

/** What is wrong with a row: in which column, and where it matters, how much is too much. */
export interface ListFinding {
  readonly kind:
    | "missing"
    | "too-long"
    | "text-unreadable"
    | "day-unreadable"
    | "unknown"
    | "ambiguous"
    | "differs"
    | "duplicate";
  readonly column: ListColumn;
  readonly most?: number;
}

type Cells = TableRow<ListColumn>["cells"];

/** What one row says, and what is wrong with it; rows with the same key say the same thing. */
export interface ReadRow<Edit> {
  readonly edit: Edit;
  readonly findings: readonly ListFinding[];
  readonly key: string;
  /** Something else that stands under the same name may not be said over again: the column in which it differs. */
  readonly differs?: ListColumn | undefined;
}

/** A row as it stood in the file, with all that is wrong with it; what is there already is passed over. */
export interface ReadLine<Edit> extends TableRow<ListColumn>, Omit<ReadRow<Edit>, "differs"> {
  readonly isThere: boolean;
}

/** The columns of a list, whatever the language its sheet was made in; only the first must be there. */
export function listTable(
  list: ListName,
  sheet: Parameters<typeof tableIn>[0],
  catalogues: readonly Pick<Catalogue, "listImport">[],
): SheetTable<ListColumn> {
  const columns: readonly ListColumn[] = LIST_COLUMNS[list];
  const headings = Object.fromEntries(
    columns.map((column) => [column, catalogues.map(({ listImport }) => listImport.columns[column])]),
  ) as Record<ListColumn, string[]>;
  const needed = list === "participants" ? columns : columns.slice(0, 1);
  return tableIn<ListColumn>(sheet, { headings, needed });
}

/** Every row with what is wrong with it, by itself and beside the others. */
export function readLines<Edit>(
  rows: readonly TableRow<ListColumn>[],
  {
    read,
    standing,
  }: { readonly read: (cells: Cells) => ReadRow<Edit>; readonly standing: ReadonlySet<string> },
): readonly ReadLine<Edit>[] {
  const seen = new Set<string>();
  return rows.map((row) => {
    const { differs, ...said } = read(row.cells);
    const column = Object.keys(row.cells)[0] as ListColumn;
    const isTwice = said.findings.length === 0 && seen.has(said.key);
    seen.add(said.key);
    const findings: readonly ListFinding[] = [
      ...said.findings,
      ...(differs === undefined ? [] : [{ kind: "differs", column: differs } as const]),
      ...(isTwice ? [{ kind: "duplicate", column } as const] : []),
    ];
    return { ...row, ...said, findings, isThere: findings.length === 0 && standing.has(said.key) };
  });
}

/** A text of at most so many signs; findings go into the list that is handed. */
export function textCell(
  cells: Cells,
  { column, most, isNeeded = false }: { column: ListColumn; most: number; isNeeded?: boolean },
  findings: ListFinding[],
): string | null {
  const text = cells[column];
  if (text === "" && isNeeded) findings.push({ kind: "missing", column });
  if (text.length > most) findings.push({ kind: "too-long", column, most });
  if (/(?![\t\n\r])\p{Cc}/u.test(text)) findings.push({ kind: "text-unreadable", column });
  return text || null;
}

/** A day as `31-12-2026` or `2026-12-31`; nothing is unknown. */
export function dayCell(cells: Cells, column: ListColumn, findings: ListFinding[]): Day | null {
  const text = cells[column];
  if (text === "") return null;
  const [, date = "", month = "", year = ""] = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text) ?? [];
  const written = year === "" ? text : `${year}-${month.padStart(2, "0")}-${date.padStart(2, "0")}`;
  const day = parseDay(written);
  if (day === undefined) findings.push({ kind: "day-unreadable", column });
  return day ?? null;
}

/** Somebody or something of the programme that the cell names, in whatever case; nothing is nobody. */
export function nameCell(
  cells: Cells,
  { column, among }: { column: ListColumn; among: readonly { value: string; labels: readonly string[] }[] },
  findings: ListFinding[],
): string | null {
  const text = cells[column].toLowerCase();
  if (text === "") return null;
  const found = among.filter(({ labels }) => labels.some((label) => label.toLowerCase() === text));
  if (found.length !== 1) findings.push({ kind: found.length === 0 ? "unknown" : "ambiguous", column });
  return found[0]?.value ?? null;
}

/** A list as a sheet, with the columns by which it can be read in again; without rows it is a form to fill in. */
export function listSheet(
  list: ListName,
  rows: readonly (readonly XlsxCell[])[],
  { columns, more, lists }: Catalogue["listImport"],
): XlsxSheet {
  const headings = [
    ...LIST_COLUMNS[list].map((column) => columns[column]),
    ...MORE_COLUMNS[list].map((column) => more[column]),
  ];
  return {
    name: lists[list],
    columns: headings.map((heading, index) => ({ heading, width: index === 0 ? 48 : 24 })),
    rows,
  };
}
