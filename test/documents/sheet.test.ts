import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { csvRows } from "#documents/csv.ts";
import { positionSheet, positionTable, readPositions } from "#documents/position-sheet.ts";
import { sheetIn } from "#documents/sheet.server.ts";
import { xlsxOf } from "#documents/xlsx.server.ts";
import { catalogueOf } from "#i18n/catalogue.ts";
import { drawnPositions } from "#test/support/drawn-positions.ts";

const [nl, en] = [catalogueOf("nl"), catalogueOf("en")];
const bytesOf = (text: string) => new TextEncoder().encode(text);

/** What somebody types to make another's spreadsheet do something. */
const FORMULAS = ["=1+1", "+1", "-1", "@SUM(A1)", '=HYPERLINK("http://x","y")', "\t=1", "=cmd|' /C calc'!A0"];

const LIST = drawnPositions(`
  change     was              fte was  becomes        fte becomes  follower
  unchanged  Jurist           2        Jurist         2            yes
  changed    Beleidsadviseur  4,5      Adviseur       4,25         no
  lapses     Teamleider       0,89
  new                                  Opgavemanager  2,75
`).map((edit, index) => ({ ...edit, id: String(index), remark: index === 0 ? "=2+2" : null }));

async function readBack(bytes: Uint8Array<ArrayBuffer>) {
  const sheet = await sheetIn(bytes);
  if (sheet.kind !== "read") throw new Error(sheet.kind);
  const table = positionTable(sheet.rows, [nl, en]);
  if (table.kind !== "table") throw new Error(table.missing.join());
  return readPositions(table.rows, [nl, en]);
}

describe("a was-wordt-lijst", () => {
  test.each([
    ["Dutch", nl],
    ["English", en],
  ])("written in %s and read back is the same list", async (_, words) => {
    const read = await readBack(await xlsxOf(positionSheet(LIST, words.positions)));
    expect(read.map(({ edit }) => edit)).toEqual(LIST.map(({ id: _id, ...edit }) => edit));
    expect(read.flatMap(({ findings }) => findings)).toEqual([]);
  });

  test("is read from whatever order of columns, and each row says all that is wrong with it", async () => {
    const text = [
      "Wordt: fte;Wordt: functie;Was: fte;Was: functie;Wijziging;Iets anders",
      "2;Jurist;2;Jurist;Ongewijzigd;x",
      "1,5;Adviseur;-1;Beleidsadviseur;gewijzigd;",
      ";;0,333;Teamleider;vervalt;",
      ";;;;;",
      "1;Bode;1;Bode;misschien;",
    ].join("\r\n");
    const read = await readBack(bytesOf(text));
    expect(read.map(({ line, findings }) => [line, ...findings])).toEqual([
      [2],
      [3, "old-fte-unreadable"],
      [4, "old-fte-unreadable"],
      [6, "change-unreadable"],
    ]);
  });

  test("without the columns that make it one is not read at all, and says which are missing", async () => {
    const sheet = await sheetIn(bytesOf("Was: functie;Wordt: functie\nJurist;Jurist"));
    if (sheet.kind !== "read") throw new Error(sheet.kind);
    expect(positionTable(sheet.rows, [nl, en])).toEqual({
      kind: "no-columns",
      missing: ["change", "oldFte", "newFte"],
    });
  });
});

describe("an Excel file of ours", () => {
  const formulas = {
    name: "Blad",
    columns: [{ heading: "=1+1", width: 20 }],
    rows: FORMULAS.map((one) => [one]),
  };

  test("holds no formula, whatever was typed", async () => {
    const files = unzipSync(await xlsxOf(formulas));
    const sheet = strFromU8(files["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
    expect(sheet).not.toMatch(/<f[ >]/);
    expect(sheet).toMatch(/t="(s|inlineStr)"/);
  });

  test("can be read even with half a character in it", async () => {
    const rows = [["a\uD800b"], ["a\u0001b"], ["\uFFFE"], ["😀"]];
    const sheet = await sheetIn(await xlsxOf({ ...formulas, rows }));
    expect(sheet).toMatchObject({ kind: "read" });
  });

  const office = ["/usr/bin/soffice", "/usr/bin/libreoffice"].find((path) => existsSync(path));
  test.runIf(office !== undefined)(
    "is opened by LibreOffice, which sees the text that was typed",
    async () => {
      const folder = mkdtempSync(join(tmpdir(), "koers-sheet-"));
      try {
        writeFileSync(join(folder, "in.xlsx"), await xlsxOf(formulas));
        const profile = `-env:UserInstallation=file://${folder}/profile`;
        const convert = [
          "--headless",
          profile,
          "--convert-to",
          "csv",
          "--outdir",
          folder,
          join(folder, "in.xlsx"),
        ];
        execFileSync(office ?? "", convert, { timeout: 120_000, stdio: "pipe" });
        const seen = csvRows(readFileSync(join(folder, "in.csv"), "utf8")).map(([cell]) => cell);
        expect(seen).toEqual(["=1+1", ...FORMULAS]);
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
    150_000,
  );
});

describe("a file that somebody sends", () => {
  test.each([
    ["a semicolon", "a;b\n1;2"],
    ["a comma", "a,b\n1,2"],
    ["a tab", "a\tb\n1\t2"],
    ["what its first line says", "sep=|\na|b\n1|2"],
  ])("may be parted by %s", (_, text) => {
    expect(csvRows(text)).toEqual([
      ["a", "b"],
      ["1", "2"],
    ]);
  });

  test("may hold quotes, line ends and separators within quotes", () => {
    expect(csvRows('"a ""b""";"c;d"\r\n"e\nf";\r\n')).toEqual([
      ['a "b"', "c;d"],
      ["e\nf", ""],
    ]);
  });

  test("may be of an older Excel, or begin with a mark of its own", async () => {
    const old = Uint8Array.from([0x63, 0x61, 0x66, 0xe9]);
    expect(await sheetIn(old)).toMatchObject({ rows: [{ cells: ["café"] }] });
    expect(await sheetIn(bytesOf("\uFEFFWas;Wordt"))).toMatchObject({ rows: [{ cells: ["Was", "Wordt"] }] });
  });

  test.each([
    ["nothing", new Uint8Array(), "empty"],
    ["blanks", bytesOf(" ; \n;"), "empty"],
    ["a picture", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]), "unreadable"],
    ["half a zip archive", Uint8Array.from([0x50, 0x4b, 3, 4, 0]), "unreadable"],
    ["another zip archive", zipSync({ "a.txt": bytesOf("a") }), "unreadable"],
    ["more rows than anybody types", bytesOf("x\n".repeat(1002)), "too-large"],
    ["more columns than anybody reads", bytesOf("x;".repeat(60)), "too-large"],
    ["an archive that unpacks to more than there is room for", bomb(), "too-large"],
  ])("of %s is refused", async (_, bytes, kind) => {
    expect(await sheetIn(new Uint8Array(bytes))).toEqual({ kind });
  });
});

/** A small archive of very many zeros. */
function bomb(): Uint8Array {
  return zipSync({ "xl/worksheets/sheet1.xml": new Uint8Array(30_000_000) });
}
