/** What a function becomes in the new organisation (was-wordt). */
export const POSITION_CHANGES = ["unchanged", "changed", "lapses", "new"] as const;
export type PositionChangeKind = (typeof POSITION_CHANGES)[number];

/** One row of a was-wordt-lijst. Full-time equivalents are in hundredths; whatever is null is unknown or not there. */
export interface PositionChange {
  readonly id: string;
  readonly change: PositionChangeKind;
  readonly oldFunction: string | null;
  readonly oldFteHundredths: number | null;
  readonly newFunction: string | null;
  readonly newFteHundredths: number | null;
  /** Whether whoever holds the old function follows it into the new one (functievolger); null is unknown. */
  readonly isFollower: boolean | null;
  readonly remark: string | null;
}

/** What somebody says of a row when they make or edit it. */
export type PositionEdit = Omit<PositionChange, "id">;

export const POSITION_FINDINGS = [
  "old-missing",
  "new-missing",
  "lapses-with-new",
  "new-with-old",
  "fte-differs",
  "follower-without-new",
  "negative-fte",
  "broken-fte",
  "duplicate",
] as const;
/** What cannot be right about a row, or about a row beside the others. */
export type PositionFinding = (typeof POSITION_FINDINGS)[number];

/** What is wrong with each row, in the order in which they were given; nothing is an empty list. */
export function findingsIn(rows: readonly PositionEdit[]): readonly (readonly PositionFinding[])[] {
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(pairOf(row), (counts.get(pairOf(row)) ?? 0) + 1);
  return rows.map((row) => [
    ...findingsOf(row),
    ...((counts.get(pairOf(row)) ?? 0) > 1 ? (["duplicate"] as const) : []),
  ]);
}

/** What is wrong with a row by itself. */
function findingsOf(row: PositionEdit): readonly PositionFinding[] {
  const { change, oldFunction, newFunction, oldFteHundredths, newFteHundredths, isFollower } = row;
  const ftes = [oldFteHundredths, newFteHundredths].filter((fte) => fte !== null);
  const hasOld = oldFunction !== null || oldFteHundredths !== null;
  const hasNew = newFunction !== null || newFteHundredths !== null;
  const found: Readonly<Record<Exclude<PositionFinding, "duplicate">, boolean>> = {
    "old-missing": change !== "new" && oldFunction === null,
    "new-missing": change !== "lapses" && newFunction === null,
    "lapses-with-new": change === "lapses" && hasNew,
    "new-with-old": change === "new" && hasOld,
    "fte-differs":
      change === "unchanged" &&
      oldFteHundredths !== null &&
      newFteHundredths !== null &&
      oldFteHundredths !== newFteHundredths,
    "follower-without-new": isFollower === true && newFunction === null,
    "negative-fte": ftes.some((fte) => fte < 0),
    "broken-fte": ftes.some((fte) => !Number.isInteger(fte)),
  };
  return POSITION_FINDINGS.filter((finding) => finding !== "duplicate" && found[finding]);
}

/** Two rows that name the same old and the same new function say something twice. */
function pairOf({ oldFunction, newFunction }: PositionEdit): string {
  const called = (name: string | null) => name?.trim().toLowerCase() ?? null;
  return JSON.stringify([called(oldFunction), called(newFunction)]);
}

/** The sums of a was-wordt-lijst, in hundredths of a full-time equivalent. */
export interface PositionTotals {
  readonly old: number;
  readonly new: number;
  readonly lapsed: number;
  readonly added: number;
  /** By how much the functions that change grow, or shrink where it is negative. */
  readonly changed: number;
  /** All that is new less all that is old. */
  readonly difference: number;
  /** Of how many rows a full-time equivalent is unknown: those count in none of the sums. */
  readonly unknown: number;
}

/** The sums, each added up by itself, so that they show it where a list does not hold together. */
export function totalsOf(rows: readonly PositionEdit[]): PositionTotals {
  const known = rows.filter((row) => !hasUnknownFte(row));
  const sum = (of: (row: PositionEdit) => number) => known.reduce((total, row) => total + of(row), 0);
  const [before, after] = [
    sum(({ oldFteHundredths }) => oldFteHundredths ?? 0),
    sum(({ newFteHundredths }) => newFteHundredths ?? 0),
  ];
  return {
    ...{ old: before, new: after, difference: after - before, unknown: rows.length - known.length },
    lapsed: sum((row) => (row.change === "lapses" ? (row.oldFteHundredths ?? 0) : 0)),
    added: sum((row) => (row.change === "new" ? (row.newFteHundredths ?? 0) : 0)),
    changed: sum((row) =>
      row.change === "changed" ? (row.newFteHundredths ?? 0) - (row.oldFteHundredths ?? 0) : 0,
    ),
  };
}

/** Whether what was, less what lapses, plus what is new and what changes, is what comes. */
export function reconciles(totals: PositionTotals): boolean {
  return totals.old - totals.lapsed + totals.added + totals.changed === totals.new;
}

/** Whether a row lacks a number that its sort of change has. */
function hasUnknownFte({ change, oldFteHundredths, newFteHundredths }: PositionEdit): boolean {
  return (
    (change !== "new" && oldFteHundredths === null) || (change !== "lapses" && newFteHundredths === null)
  );
}

/** More than any organisation has: a larger number is a slip of the pen. */
const MOST_FTE_HUNDREDTHS = 9_999_999;

/** What a person wrote as full-time equivalents, `0,89` or `12`, in hundredths; undefined where it is none. */
export function parseFte(text: string): number | undefined {
  const [, whole, decimals = ""] = /^(\d{1,6})(?:[.,](\d{1,2})0*)?$/.exec(text.trim()) ?? [];
  if (whole === undefined) return undefined;
  const hundredths = Number(whole) * 100 + Number(decimals.padEnd(2, "0"));
  return hundredths > MOST_FTE_HUNDREDTHS ? undefined : hundredths;
}
