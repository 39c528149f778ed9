import Database from "better-sqlite3";
import { drizzle } from "drizzle-orm/better-sqlite3";
import { migrate } from "drizzle-orm/better-sqlite3/migrator";
import { append } from "./audit-chain.ts";
import { keepStatements } from "./kept-statements.ts";
import { sqliteKit } from "./kit.ts";
import { defineSchema } from "./schema/define.ts";
import type { Reader, Store, Writer } from "./store.ts";
import { inTransaction, type Run, withAudit } from "./transaction.ts";

/**
 * Every connection sets them all: a later connection that leaves `synchronous` out silently reports NORMAL, which
 * loses acknowledged rows on power loss; without recursive triggers `INSERT OR REPLACE` slips past append-only ones.
 */
export const PRAGMAS = [
  "journal_mode = WAL",
  "synchronous = FULL",
  "foreign_keys = ON",
  "recursive_triggers = ON",
  "busy_timeout = 5000",
] as const;

/** SQLite: one writer behind a queue, one reader that sees only what is committed. */
export async function openSqlite(path: string): Promise<Store> {
  const writer = connect(path);
  const db = drizzle(writer, { casing: "snake_case" });
  // Relative to the working directory: inside the bundle a module no longer knows where its source stood.
  migrate(db, { migrationsFolder: "db/migrations/sqlite" });
  const reader = connect(path);
  reader.pragma("query_only = ON");
  const t = defineSchema(sqliteKit);
  const tx = db as unknown as Writer;
  const inTurn = queue();
  const run: Run = async (statement) => {
    if (statement === "BEGIN") writer.exec("BEGIN IMMEDIATE");
    // SQLite itself undoes a transaction on some errors; there is nothing left to roll back then.
    else if (statement === "COMMIT" || writer.inTransaction) writer.exec(statement);
  };
  return {
    engine: "sqlite",
    t,
    read: drizzle(reader, { casing: "snake_case" }) as unknown as Reader,
    write: (work) =>
      inTurn(() =>
        inTransaction(run, async () => withAudit(await work(tx), (entry) => append(entry, { tx, t }))),
      ),
    keep: (work) => inTurn(() => inTransaction(run, async () => ({ result: await work(tx), isKept: true }))),
    ping: async () => void reader.prepare("select 1").get(),
    close: () =>
      inTurn(async () => {
        reader.close();
        writer.close();
      }),
  };
}

function connect(path: string): Database.Database {
  const connection = new Database(path);
  for (const pragma of PRAGMAS) connection.pragma(pragma);
  connection.function("lower", { deterministic: true }, lowered);
  keepStatements(connection);
  return connection;
}

/** In place of SQLite's own `lower`, which leaves every capital outside A to Z as it is: É and Ç are letters too. */
function lowered(value: unknown): unknown {
  return typeof value === "string" ? value.toLowerCase() : value;
}

/** One piece of work at a time, in the order in which they were asked for. */
function queue() {
  let last: Promise<unknown> = Promise.resolve();
  return <Result>(work: () => Promise<Result>): Promise<Result> => {
    const turn = last.then(work);
    last = turn.catch(() => undefined);
    return turn;
  };
}
