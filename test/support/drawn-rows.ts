/** One row of a drawn table: what stands under each heading, without the blanks around it. */
export type DrawnRow = Readonly<Record<string, string>>;

interface Column {
  readonly heading: string;
  readonly from: number;
  readonly until: number;
}

/**
 * Reads a table that is drawn in text. Two blanks or more part the headings; a cell belongs to the heading above
 * its first letter. A cell that would be cut in two is a mistake in the drawing, so it throws.
 */
export function rowsOf(drawing: string): readonly DrawnRow[] {
  const [head, ...rows] = drawing.split("\n").filter((line) => line.trim() !== "");
  if (head === undefined) throw new Error("a drawing needs headings");
  const columns = columnsOf(head);
  return rows.map((row) =>
    Object.fromEntries(columns.map((column) => [column.heading, cell(row, column)] as const)),
  );
}

/** The lines of a drawing without the indent they share, to compare a text with. */
export function lines(drawing: string): string {
  const drawn = drawing.split("\n").filter((line) => line.trim() !== "");
  const indent = Math.min(...drawn.map((line) => line.length - line.trimStart().length));
  return drawn.map((line) => line.slice(indent).trimEnd()).join("\n");
}

/** The parts of a cell that holds a list: `inhoud, financiën`. */
export function listed(cellText: string | undefined): readonly string[] {
  return (cellText ?? "")
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

/** The member of a vocabulary that a cell names; throws on any other word, so that a typo is no silent blank. */
export function wordOf<Word extends string>(vocabulary: readonly Word[], text: string): Word {
  const word = vocabulary.find((one) => one === text);
  if (word === undefined) throw new Error(`not one of ${vocabulary.join(", ")}: ${text}`);
  return word;
}

function columnsOf(head: string): readonly Column[] {
  const found = [...head.matchAll(/\S+(?: \S+)*/g)];
  return found.map((match, index) => ({
    heading: match[0],
    from: match.index,
    until: found[index + 1]?.index ?? Number.POSITIVE_INFINITY,
  }));
}

function cell(row: string, { heading, from, until }: Column): string {
  const ink = (at: number) => (row[at] ?? " ") !== " ";
  if (from > 0 && (ink(from - 1) || (ink(from - 2) && ink(from)))) {
    throw new Error(`the drawing cuts through a cell under "${heading}": ${row.trim()}`);
  }
  return row.slice(from, until).trim();
}
