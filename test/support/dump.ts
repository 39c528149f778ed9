import type { Store } from "#db/store.ts";

/** Everything that a database holds, table by table: two dumps are equal when nothing was written in between. */
export async function dumpOf({ read, t }: Store): Promise<Readonly<Record<string, readonly unknown[]>>> {
  const tables = await Promise.all(
    Object.entries(t).map(async ([name, table]) => [name, await read.select().from(table)] as const),
  );
  return Object.fromEntries(tables);
}
