import type { Catalogue } from "./nl.ts";

interface Finding {
  readonly kind: keyof Catalogue["listImport"]["findings"];
  readonly column: keyof Catalogue["listImport"]["columns"];
  readonly most?: number;
}

/** What is wrong with a row of a list that was read from a file. */
export function sayListFinding({ kind, column, most }: Finding, { listImport }: Catalogue): string {
  return listImport.findings[kind](listImport.columns[column], most ?? 0);
}
