import Database from "better-sqlite3";
import { vi } from "vitest";

/** As all statements are; what they share cannot be imported. */
const statement = Object.getPrototypeOf(new Database(":memory:").prepare("select 1")) as Database.Statement;

/**
 * The SQL that runs while something happens, in order: statements are kept, so they are counted as they run and not as
 * they are prepared. SQLite only; everything still runs as it is.
 */
export async function statementsOf(happens: () => Promise<unknown>): Promise<readonly string[]> {
  const ways = (["all", "get", "run"] as const).map((way) => vi.spyOn(statement, way));
  try {
    await happens();
    const ran = ways.flatMap(({ mock }) =>
      mock.contexts.map((one, index) => ({
        sql: (one as Database.Statement).source,
        at: mock.invocationCallOrder[index] ?? 0,
      })),
    );
    return ran.sort((one, other) => one.at - other.at).map(({ sql }) => sql);
  } finally {
    for (const way of ways) way.mockRestore();
  }
}

/** How SQLite would find the rows of a statement, a line a step: `SEARCH ... USING INDEX ...`, or `SCAN ...`. */
export function planOf(file: string, sql: string): readonly string[] {
  const connection = new Database(file, { readonly: true });
  try {
    const count = sql.split("?").length - 1;
    const steps = connection.prepare(`explain query plan ${sql}`).all(...Array(count).fill(null));
    return (steps as readonly { readonly detail: string }[]).map(({ detail }) => detail);
  } finally {
    connection.close();
  }
}
