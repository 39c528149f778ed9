const DELIMITERS = [";", ",", "\t"] as const;

/** The rows of a CSV text (RFC 4180), parted by whichever of `;`, `,` and tab its first line has most of. */
export function csvRows(text: string): string[][] {
  const [, said, rest = text] = /^sep=(.)\r?\n(.*)$/s.exec(text) ?? [];
  const delimiter = said ?? usualDelimiter(rest);
  const rows: string[][] = [];
  let [row, cell, isQuoted]: [string[], string, boolean] = [[], "", false];
  for (let at = 0; at < rest.length; at++) {
    const char = rest[at] ?? "";
    if (isQuoted && char === '"' && rest[at + 1] === '"') {
      cell += char;
      at++;
    } else if (char === '"' && (isQuoted || cell === "")) {
      isQuoted = !isQuoted;
    } else if (isQuoted || (char !== delimiter && char !== "\n")) {
      cell += char;
    } else {
      row.push(char === "\n" ? cell.replace(/\r$/, "") : cell);
      cell = "";
      if (char === "\n") {
        rows.push(row);
        row = [];
      }
    }
  }
  if (cell !== "" || row.length > 0) rows.push([...row, cell]);
  return rows;
}

function usualDelimiter(text: string): string {
  const [first = ""] = text.split("\n");
  const count = (delimiter: string) => first.split(delimiter).length;
  return [...DELIMITERS].sort((one, other) => count(other) - count(one))[0] ?? ";";
}
