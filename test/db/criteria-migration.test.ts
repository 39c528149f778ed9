import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { drizzle as drizzleSqlite } from "drizzle-orm/better-sqlite3";
import { migrate as migrateSqlite } from "drizzle-orm/better-sqlite3/migrator";
import { drizzle as drizzlePostgres } from "drizzle-orm/node-postgres";
import { migrate as migratePostgres } from "drizzle-orm/node-postgres/migrator";
import pg from "pg";
import { afterAll, describe, expect, test } from "vitest";
import { listGates } from "#db/queries/gates.ts";
import { gateReadiness } from "#domain/gate.ts";
import { readinessDrawn } from "#test/support/drawn-gate.ts";
import { emptyPostgres, opened, sqliteFile } from "#test/support/stores.ts";

/** The last migration before criteria became rows. */
const BEFORE = 4;
const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** The migrations of an engine as they were when a gate still held its criteria itself. */
function earlierMigrations(engine: "sqlite" | "postgresql"): string {
  const folder = mkdtempSync(join(tmpdir(), "koers-migrations-"));
  folders.push(folder);
  cpSync(`db/migrations/${engine}`, folder, { recursive: true });
  const file = join(folder, "meta/_journal.json");
  const journal = JSON.parse(readFileSync(file, "utf8")) as { entries: { idx: number }[] };
  writeFileSync(
    file,
    JSON.stringify({ ...journal, entries: journal.entries.filter(({ idx }) => idx <= BEFORE) }),
  );
  return folder;
}

const CRITERIA = JSON.stringify([
  { text: "Was-wordt-lijst", weight: "hard", isMet: true },
  { text: "Formatieplan", weight: "hard", isMet: null },
  { text: "Draagvlak", weight: "soft", isMet: false },
]);
/** A programme with one gate that has criteria and one that has none, as the older schema kept them. */
const ROWS = [
  `insert into programme (id, slug, ordinal, name, aim, shifted_weeks, version)
   values ('p', 'zoetermeer', 1, 'Zoetermeer', 'Aim', 0, 1)`,
  `insert into gate (programme_id, id, name, criteria, provenance)
   values ('p', 'gate-3', 'Beslismoment fase III', '${CRITERIA}', 'source')`,
  `insert into gate (programme_id, id, name, criteria, provenance)
   values ('p', 'gate-4', 'Beslismoment fase IV', '[]', 'source')`,
];

async function olderSqlite(): Promise<string> {
  const file = sqliteFile();
  const connection = new Database(file);
  migrateSqlite(drizzleSqlite(connection), { migrationsFolder: earlierMigrations("sqlite") });
  for (const row of ROWS) connection.exec(row);
  connection.close();
  return file;
}

async function olderPostgres(): Promise<string> {
  const url = await emptyPostgres();
  const pool = new pg.Pool({ connectionString: url });
  await migratePostgres(drizzlePostgres(pool), { migrationsFolder: earlierMigrations("postgresql") });
  for (const row of ROWS) await pool.query(row);
  await pool.end();
  return url;
}

describe.each([
  { engine: "sqlite", older: olderSqlite },
  { engine: "postgresql", older: olderPostgres },
])("an older database, on $engine", ({ older }) => {
  test("keeps every criterion of every gate with what was said of it", async () => {
    const store = await opened(await older());
    const gates = await listGates(store, { programmeId: "p", seesConfidential: true });
    const told = gates.map(({ name, criteria }) => [
      name,
      criteria.map(({ text, weight, kind, isMet }) => [text, weight, kind, isMet]),
    ]);
    expect(told).toEqual([
      [
        "Beslismoment fase III",
        [
          ["Was-wordt-lijst", "hard", "by-hand", true],
          ["Formatieplan", "hard", "by-hand", null],
          ["Draagvlak", "soft", "by-hand", false],
        ],
      ],
      ["Beslismoment fase IV", []],
    ]);
    expect(gates.map((gate) => readinessDrawn(gateReadiness(gate)))).toEqual([
      "held 40 % by Formatieplan",
      "nobody said what must hold",
    ]);
  });
});
