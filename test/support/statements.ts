import Database from "better-sqlite3";
import { vi } from "vitest";

/** The SQL that is sent while something happens, in order. SQLite only; everything still runs as it is. */
export async function statementsOf(happens: () => Promise<unknown>): Promise<readonly string[]> {
  const prepare = vi.spyOn(Database.prototype, "prepare");
  try {
    await happens();
    return prepare.mock.calls.map(([sql]) => sql);
  } finally {
    prepare.mockRestore();
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
