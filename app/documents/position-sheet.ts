import {
  findingsIn,
  POSITION_CHANGES,
  type PositionChange,
  type PositionEdit,
  type PositionFinding,
  parseFte,
} from "#domain/position-change.ts";
import type { Catalogue } from "#i18n/nl.ts";
import { type SheetTable, type TableRow, tableIn } from "./sheet-table.ts";
import type { XlsxSheet } from "./xlsx.server.ts";

export const POSITION_COLUMNS = [
  "change",
  "oldFunction",
  "oldFte",
  "newFunction",
  "newFte",
  "isFollower",
  "remark",
] as const;
export type PositionColumn = (typeof POSITION_COLUMNS)[number];

/** What a cell says that cannot be read as what its column holds. */
type CellFinding =
  | "change-unreadable"
  | "old-fte-unreadable"
  | "new-fte-unreadable"
  | "follower-unreadable"
  | "too-long"
  | "text-unreadable";

/** A row as it stood in the file, what it says, and all that is wrong with it. */
export interface ReadPosition extends TableRow<PositionColumn> {
  readonly edit: PositionEdit;
  readonly findings: readonly (PositionFinding | CellFinding)[];
}

const WIDTHS: Readonly<Record<PositionColumn, number>> = {
  ...{ change: 14, oldFunction: 36, oldFte: 10, newFunction: 36, newFte: 10, isFollower: 14, remark: 40 },
};

/** The list as a sheet, with the columns by which it can be read in again. */
export function positionSheet(
  positions: readonly PositionChange[],
  { columns, kinds, followers }: Catalogue["positions"],
): XlsxSheet {
  const fte = (hundredths: number | null) => (hundredths === null ? null : hundredths / 100);
  return {
    name: "Was-wordt",
    columns: POSITION_COLUMNS.map((column) => ({ heading: columns[column], width: WIDTHS[column] })),
    rows: positions.map((row) => [
      ...[kinds[row.change], row.oldFunction, fte(row.oldFteHundredths)],
      ...[row.newFunction, fte(row.newFteHundredths), followers[followerWord(row.isFollower)], row.remark],
    ]),
  };
}

export function followerWord(isFollower: boolean | null): "yes" | "no" | "unknown" {
  if (isFollower === null) return "unknown";
  return isFollower ? "yes" : "no";
}

/** The columns of such a sheet, whatever the language it was made in. */
export function positionTable(
  sheet: Parameters<typeof tableIn>[0],
  catalogues: readonly Pick<Catalogue, "positions">[],
): SheetTable<PositionColumn> {
  const headings = Object.fromEntries(
    POSITION_COLUMNS.map((column) => [column, catalogues.map((words) => words.positions.columns[column])]),
  ) as Record<PositionColumn, string[]>;
  const needed = ["change", "oldFunction", "oldFte", "newFunction", "newFte"] as const;
  return tableIn<PositionColumn>(sheet, { headings, needed });
}

/** What the rows say, each with all that is wrong with it: by itself, and beside the others. */
export function readPositions(
  rows: readonly TableRow<PositionColumn>[],
  catalogues: readonly Pick<Catalogue, "positions">[],
): readonly ReadPosition[] {
  const read = rows.map((row) => ({ ...row, ...readRow(row, catalogues) }));
  const beside = findingsIn(read.map(({ edit }) => edit));
  return read.map((row, index) => ({
    ...row,
    findings: [...row.findings, ...(beside[index] ?? []).filter((one) => !isDoubled(one, row.findings))],
  }));
}

/** What follows from a sort of change that could not be read is no finding of its own. */
function isDoubled(finding: PositionFinding, found: readonly CellFinding[]): boolean {
  return found.includes("change-unreadable") && finding !== "duplicate";
}

function readRow({ cells }: TableRow<PositionColumn>, catalogues: readonly Pick<Catalogue, "positions">[]) {
  const means = (text: string, words: readonly (string | undefined)[]) =>
    words.some((word) => word?.toLowerCase() === text.toLowerCase());
  const change = POSITION_CHANGES.find((kind) =>
    means(cells.change, [kind, ...catalogues.map(({ positions }) => positions.kinds[kind])]),
  );
  const follower = (["yes", "no", "unknown"] as const).find((word) =>
    means(
      cells.isFollower,
      catalogues.map(({ positions }) => positions.followers[word]),
    ),
  );
  const [oldFte, newFte] = [fteIn(cells.oldFte), fteIn(cells.newFte)];
  const { oldFunction, newFunction, remark } = cells;
  const found: Readonly<Record<CellFinding, boolean>> = {
    "change-unreadable": change === undefined,
    "old-fte-unreadable": oldFte === undefined,
    "new-fte-unreadable": newFte === undefined,
    "follower-unreadable": cells.isFollower !== "" && follower === undefined,
    "too-long": oldFunction.length > 200 || newFunction.length > 200 || remark.length > 500,
    "text-unreadable": /(?![\t\n\r])\p{Cc}/u.test(oldFunction + newFunction + remark),
  };
  const edit: PositionEdit = {
    change: change ?? "unchanged",
    oldFunction: oldFunction || null,
    oldFteHundredths: oldFte ?? null,
    newFunction: newFunction || null,
    newFteHundredths: newFte ?? null,
    isFollower: follower === "yes" ? true : follower === "no" ? false : null,
    remark: remark || null,
  };
  const findings = (Object.keys(found) as CellFinding[]).filter((finding) => found[finding]);
  return { edit, findings };
}

/** Null where nothing stands there, undefined where it is no number of full-time equivalents. */
function fteIn(text: string): number | null | undefined {
  return text === "" ? null : parseFte(text);
}
