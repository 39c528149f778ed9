import { POSITION_CHANGES, type PositionEdit, parseFte } from "#domain/position-change.ts";
import { rowsOf, wordOf } from "./drawn-rows.ts";

/** The rows of a was-wordt-lijst under the headings `change`, `was`, `fte was`, `becomes`, `fte becomes` and `follower`. */
export function drawnPositions(drawing: string): readonly PositionEdit[] {
  return rowsOf(drawing).map((row) => ({
    change: wordOf(POSITION_CHANGES, row.change ?? ""),
    oldFunction: row.was || null,
    oldFteHundredths: fteIn(row["fte was"]),
    newFunction: row.becomes || null,
    newFteHundredths: fteIn(row["fte becomes"]),
    isFollower: row.follower === "yes" ? true : row.follower === "no" ? false : null,
    remark: null,
  }));
}

function fteIn(text: string | undefined): number | null {
  if (text === undefined || text === "") return null;
  // What a form refuses may still stand in the database: a negative number, or a broken one.
  return parseFte(text) ?? Number(text.replace(",", ".")) * 100;
}
