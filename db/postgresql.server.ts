import { sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/node-postgres";
import { migrate } from "drizzle-orm/node-postgres/migrator";
import pg from "pg";
import { append } from "./audit-chain.ts";
import { postgresqlKit } from "./kit.ts";
import { defineSchema } from "./schema/define.ts";
import type { Reader, Store, Writer } from "./store.ts";
import { inTransaction, withAudit } from "./transaction.ts";

/** PostgreSQL: a pool; an advisory lock per audit chain keeps its order without holding up other programmes. */
export async function openPostgresql(connectionString: string): Promise<Store> {
  const pool = new pg.Pool({ connectionString, max: 10 });
  // An idle connection that the server closes is replaced at the next query; unheard, it would end the process.
  pool.on("error", () => undefined);
  const db = drizzle(pool, { casing: "snake_case" });
  await migrate(db, { migrationsFolder: "db/migrations/postgresql" });
  const t = defineSchema(postgresqlKit);
  return {
    engine: "postgresql",
    t,
    read: db as unknown as Reader,
    write: (work) =>
      onOneConnection(pool, async (client) => {
        const own = drizzle(client, { casing: "snake_case" });
        const tx = own as unknown as Writer;
        return inTransaction(
          async (statement) => void (await client.query(statement)),
          async () =>
            withAudit(await work(tx), async (entry) => {
              await own.execute(sql`select pg_advisory_xact_lock(hashtextextended(${entry.chain}, 0))`);
              await append(entry, { tx, t });
            }),
        );
      }),
    keep: (work) => db.transaction((tx) => work(tx as unknown as Writer)),
    ping: async () => void (await db.execute(sql`select 1`)),
    close: () => pool.end(),
  };
}

async function onOneConnection<Result>(
  pool: pg.Pool,
  work: (client: pg.PoolClient) => Promise<Result>,
): Promise<Result> {
  const client = await pool.connect();
  try {
    const result = await work(client);
    client.release();
    return result;
  } catch (thrown) {
    // A connection on which something failed half-way is not handed to the next one.
    client.release(true);
    throw thrown;
  }
}
