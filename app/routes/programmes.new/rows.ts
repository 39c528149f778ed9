/** As many parties and bodies as one form holds; more are added later, in the programme. */
export const ROWS = { party: 24, body: 12 } as const;

/** As many rows as are open before anything is typed. */
export const OPEN_ROWS = { party: 5, body: 2 } as const;

export const PARTY_COLUMNS = ["Name", "Kind", "Group", "From"] as const;
export const BODY_COLUMNS = [
  ...["Name", "Kind", "Function", "Rule", "Rhythm", "Papers", "On", "Start", "End", "From"],
] as const;

/** What a column of a row is called in the form: `party3Kind`. */
export function fieldOf(kind: keyof typeof ROWS, row: number, column: string): string {
  return `${kind}${row}${column}`;
}

/** The numbers of the rows, from 1. */
export function rowsOf(kind: keyof typeof ROWS): readonly number[] {
  return Array.from({ length: ROWS[kind] }, (_, index) => index + 1);
}
