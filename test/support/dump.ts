import type { Store } from "#db/store.ts";

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
