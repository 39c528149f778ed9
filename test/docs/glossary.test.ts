import { existsSync, readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const DOMAIN = "app/domain";
const GLOSSARY = readFileSync("docs/glossary.md", "utf8");

interface Term {
  readonly name: string;
  /** As it stands in the last column: relative to `app/domain`. */
  readonly file: string;
}

test("every exported type of the domain has a row in the glossary", () => {
  expect(without(domainTypes(), rowsIn(GLOSSARY))).toEqual([]);
});

test("every row that names a type names one that the domain still exports, in that file", () => {
  expect(without(rowsIn(GLOSSARY), domainTypes())).toEqual([]);
});

test("every row says what it means, where that comes from, and in which file it stands", () => {
  const rows = tableRows(GLOSSARY).filter((cells) => cells.length === 5);
  const files = rows.map(([, , , , file]) => /`([^`]+)`/.exec(file ?? "")?.[1] ?? "");
  expect(rows.filter((cells) => cells.includes(""))).toEqual([]);
  expect(files.filter((file) => !existsSync(`${DOMAIN}/${file}`) && !existsSync(file))).toEqual([]);
});

test("a type without a row, or with a row for another file, is found", () => {
  const planted = typesIn("export type Escalation = string;\nexport interface Regie {}", "escalation.ts");
  const rows = rowsIn("| escalation (`Escalation`) | opschaling | Going up. | R5 | `regie.ts` |");
  expect(without(planted, rows)).toEqual(["Escalation in escalation.ts", "Regie in escalation.ts"]);
  expect(without(planted, [...rows, ...planted])).toEqual([]);
});

test("a row for a type that is gone is found", () => {
  const rows = rowsIn(
    "| mandate | mandaat | A basis. | Awb 10:1 | `a.ts` |\n| `Gone` | – | Gone. | Koers | `a.ts` |",
  );
  expect(without(rows, domainTypes())).toEqual(["Gone in a.ts"]);
});

function domainTypes(): readonly Term[] {
  return readdirSync(DOMAIN).flatMap((file) => typesIn(readFileSync(`${DOMAIN}/${file}`, "utf8"), file));
}

function typesIn(source: string, file: string): readonly Term[] {
  return [...source.matchAll(/^export (?:declare )?(?:type|interface) (\w+)/gm)].flatMap(([, name]) =>
    name === undefined ? [] : [{ name, file }],
  );
}

/** The rows whose first column names a type; words of the field that are no type have none. */
function rowsIn(glossary: string): readonly Term[] {
  return tableRows(glossary).flatMap((cells) => {
    const name = /`([A-Z]\w*)`/.exec(cells[0] ?? "")?.[1];
    const file = /`([^`]+)`/.exec(cells.at(-1) ?? "")?.[1];
    return name === undefined ? [] : [{ name, file: file ?? "" }];
  });
}

function tableRows(text: string): readonly (readonly string[])[] {
  return text
    .split("\n")
    .filter((line) => line.startsWith("| "))
    .map((line) =>
      line
        .split("|")
        .slice(1, -1)
        .map((cell) => cell.trim()),
    )
    .filter(([first]) => first !== "English");
}

function without(wanted: readonly Term[], given: readonly Term[]): readonly string[] {
  const signature = ({ name, file }: Term) => `${name} in ${file}`;
  const known = new Set(given.map(signature));
  return wanted.map(signature).filter((one) => !known.has(one));
}
