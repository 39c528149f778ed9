import type { Store } from "#db/store.ts";
import { rowsOfRaw } from "./raw-sql.ts";

type Dump = Readonly<Record<string, string>>;

/** The last dump of a store, and of after which commit it is: thousands of refusals compare a world that nobody wrote in. */
const last = new WeakMap<Store, { readonly commits: number; readonly dump: Dump }>();

/** Everything that a database holds, table by table: two dumps are equal when nothing was written in between. */
export async function dumpOf(store: Store): Promise<Dump> {
  if (store.engine === "postgresql") return readDump(store);
  const commits = commitsOf(store);
  const known = last.get(store);
  if (known?.commits === commits) return known.dump;
  const dump = await readDump(store);
  last.set(store, { commits, dump });
  return dump;
}

async function readDump({ read, t }: Store): Promise<Dump> {
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
