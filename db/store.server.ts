import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { openSqlite } from "./sqlite.server.ts";
import type { Store } from "./store.ts";

export type { Store } from "./store.ts";

/**
 * Opens the database behind `url` - a `postgres://` address, or the path of an SQLite file - and brings its schema up
 * to date. The only place that opens one.
 */
export async function openStore(url: string): Promise<Store> {
  if (/^postgres(ql)?:\/\//.test(url)) {
    const { openPostgresql } = await import("./postgresql.server.ts");
    return openPostgresql(url);
  }
  mkdirSync(dirname(url), { recursive: true });
  return openSqlite(url);
}
