import { randomUUID } from "node:crypto";
import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import pg from "pg";
import { afterAll, inject } from "vitest";
import { openStore, type Store } from "#db/store.server.ts";
import { day } from "#domain/day.ts";
import { seedDemoWhenEmpty } from "#seed/index.ts";

/** The engines of Koers, each with a new and empty database: for `describe.each`. */
export const engines = [
  { engine: "sqlite", url: sqliteFile },
  { engine: "postgresql", url: emptyPostgres },
] as const;

/** Cleared away in the opposite order when the file that asked for them is done. */
const leftovers: (() => Promise<void> | void)[] = [];
afterAll(async () => {
  for (const clear of leftovers.splice(0).reverse()) await clear();
});

/** Opens a database and closes it when the file is done. */
export async function opened(url: string): Promise<Store> {
  const store = await openStore(url);
  leftovers.push(() => store.close());
  return store;
}

/** The moment at which the demonstration of most tests was set up: a Friday morning in the Netherlands. */
export const NOW = new Date("2026-11-20T09:00:00Z");
export const TODAY = day("2026-11-20");

/** A database with the five stories in it, moved to `TODAY`: a copy of one that was told before. */
export async function withDemo(url: string): Promise<Store> {
  if (url.startsWith("postgres")) {
    toldPostgres ??= told(emptyPostgres());
    const [given, original] = [inject("postgresUrl"), await toldPostgres];
    await onPostgres(given, `drop database ${nameOf(url)}`);
    await onPostgres(given, `create database ${nameOf(url)} template ${nameOf(original)}`);
  } else {
    toldSqlite ??= told(sqliteFile());
    copyFileSync(await toldSqlite, url);
  }
  return opened(url);
}

let toldSqlite: Promise<string> | undefined;
let toldPostgres: Promise<string> | undefined;

/** Closed, so that all of it stands in the one file, and nobody is in the way of copying it. */
async function told(empty: string | Promise<string>): Promise<string> {
  const url = await empty;
  const store = await openStore(url);
  await seedDemoWhenEmpty(store, { today: TODAY, now: NOW, trueDates: false });
  await store.close();
  return url;
}

const nameOf = (url: string) => new URL(url).pathname.slice(1);

export function sqliteFile(): string {
  const folder = mkdtempSync(join(tmpdir(), "koers-test-"));
  leftovers.push(() => rmSync(folder, { recursive: true, force: true }));
  return join(folder, "koers.db");
}

/** Another SQLite file with all that stands in this one now, so that two worlds can part from here. */
export function copyOf(file: string): string {
  const copy = sqliteFile();
  const source = new Database(file);
  source.prepare("vacuum into ?").run(copy);
  source.close();
  return copy;
}

/** A database of its own: other files of the run share the one that is given. */
export async function emptyPostgres(): Promise<string> {
  const name = `koers_test_${randomUUID().replaceAll("-", "")}`;
  const given = inject("postgresUrl");
  await onPostgres(given, `create database ${name}`);
  leftovers.push(() => onPostgres(given, `drop database ${name}`));
  const url = new URL(given);
  url.pathname = `/${name}`;
  return url.href;
}

/** One statement past Koers: what somebody with a client of their own could do. */
export async function onPostgres(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
