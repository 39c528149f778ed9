import type { Store } from "#db/store.ts";
import { rowsOfRaw } from "./raw-sql.ts";

/** Everything that a database holds, table by table: two dumps are equal when nothing was written in between. */
export async function dumpOf({ read, t }: Store): Promise<Readonly<Record<string, string>>> {
  const tables = await Promise.all(
    Object.entries(t).map(async ([name, table]) => {
      const rows = await read.select().from(table);
      return [name, rows.map((row) => JSON.stringify(row)).join("\n")] as const;
    }),
  );
  return Object.fromEntries(tables);
}

/** A number that is another one as soon as anything at all was committed: SQLite only, and cheaper than a dump. */
export function commitsOf({ read }: Store): number {
  const [row] = rowsOfRaw(read, "pragma data_version") as [{ readonly data_version: number }];
  return row.data_version;
}
